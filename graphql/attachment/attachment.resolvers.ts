import { callerOf } from '../context.ts';
import { payload } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import * as policy from './attachment.policy.ts';
import { createUpload } from './createUpload.ts';
import { deleteUpload } from './deleteUpload.ts';
import { attachmentOf } from './fetch.ts';
import { linkOf, linksEnd } from './link.ts';

export const resolvers: Resolvers = {
  Query: {
    fileRules: (_, __, context) => {
      const { actor, directory } = callerOf(context);
      const { workspace } = directory;
      return { viewerCanUpload: policy.canUpload(actor, workspace), maxMegabytes: workspace.maxFileMegabytes };
    },
    attachment: (_, { id }, context) => attachmentOf(callerOf(context), id),
  },
  Mutation: {
    createUpload: (_, { input }, context) =>
      payload(async () => ({ upload: await createUpload(callerOf(context), input, context.request.address) })),
    deleteUpload: async (_, { clientId }, context) => ({ deleted: false, ...(await payload(async () => ({ deleted: await deleteUpload(callerOf(context), clientId) }))) }),
  },
  Message: {
    // Most have none, and nobody looks for them then.
    attachments: (message, _, context) => (message.fileNames === null ? [] : callerOf(context).loaders.attachments.load(message)),
  },
  Attachment: {
    type: ({ type }) => type ?? 'application/octet-stream',
    path: (row, _, context) => linkOf('file', callerOf(context).actor, row),
    image: (row) => (row.width && row.height ? row : null),
    expiresAt: () => linksEnd(),
  },
  AttachmentImage: {
    width: ({ width }) => width ?? 0,
    height: ({ height }) => height ?? 0,
    thumbnailPath: (row, _, context) => linkOf('thumbnail', callerOf(context).actor, row),
    previewPath: (row, _, context) => linkOf('preview', callerOf(context).actor, row),
  },
};
