import type { CodegenConfig } from '@graphql-codegen/cli';

const row = (name: string) => `../../db/rows.ts#${name}Row`;
const common = { enumsAsTypes: true, useTypeImports: true, scalars: { ID: 'string' } };

const config: CodegenConfig = {
  schema: 'graphql/**/!(schema.generated).graphql',
  ignoreNoDocuments: true,
  generates: {
    'graphql/__generated__/schema.generated.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true },
    },
    'graphql/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...common,
        scalars: { ID: 'string', DateTime: 'Date' },
        contextType: '../context.ts#Context',
        useIndexSignature: false,
        defaultMapper: 'Partial<{T}>',
        mappers: {
          Agent: row('Agent'),
          ApiKey: row('ApiKey'),
          Attachment: row('Attachment'),
          AttachmentImage: row('Attachment'),
          Author: '../actor/author.ts#AuthorRef',
          Ban: row('Ban'),
          BanConnection: '../ban/list.ts#BanPage',
          Conversation: '../conversation/along.ts#ShownConversation',
          ConversationConnection: '../conversation/list.ts#ConversationPage',
          ConversationEmail: row('Email'),
          ConversationEvent: '../event/delivery.ts#Delivery',
          ConversationHit: '../search/search.ts#FoundConversation',
          ConversationMoment: '../moment/moments.ts#Moment',
          ConversationHitConnection: '../search/search.ts#HitPage',
          Export: row('Event'),
          ExportConnection: '../export/list.ts#ExportPage',
          ExportedList: '../export/list.ts#AskedList',
          Group: row('Group'),
          InboxEvent: '../event/delivery.ts#Delivery',
          Label: row('Label'),
          Message: '../message/list.ts#ShownMessage',
          MessageConnection: '../message/list.ts#MessagePage',
          Note: row('Note'),
          OnlineVisitor: row('OnlineVisitor'),
          OnlineVisitorConnection: '../online/list.ts#OnlinePage',
          PushSubscription: row('PushSubscription'),
          RapidResponse: row('RapidResponse'),
          RoutingDecision: row('RoutingDecision'),
          Session: row('Session'),
          Site: row('Site'),
          Transfer: row('Transfer'),
          TransferGroup: '../transfer/targets.ts#TargetGroup',
          TransferOffer: row('TransferOffer'),
          TransferTargets: '../transfer/targets.ts#Targets',
          Survey: row('Survey'),
          Typing: '../event/ephemeral.ts#TypingNote',
          Viewer: '../actor/actor.ts#Actor',
          Widget: row('Site'),
          Visit: '../visitor/visit.ts#ConversationVisit',
          Visitor: '../conversation/along.ts#ShownVisitor',
          Workspace: row('Workspace'),
        },
      },
    },
    'app/__generated__/schema.ts': {
      plugins: ['typescript'],
      config: { ...common, scalars: { ID: 'string', DateTime: 'string' }, onlyOperationTypes: false },
    },
    'app/': {
      documents: 'app/**/*.graphql',
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: '__generated__/schema.ts', importTypesNamespace: 'Schema' },
      plugins: ['typescript-operations', './app/operations.plugin.mjs'],
      config: { ...common, scalars: { ID: 'string', DateTime: 'string' }, withHooks: true, gqlImport: '@urql/core#gql', importExtension: '.ts' },
    },
    ...Object.fromEntries(
      ['widget/loader/widget', 'widget/chat/operations', 'widget/files/operations', 'widget/after/operations', 'widget/away/leave'].map((path) => [
        `${path}.generated.ts`,
        {
          documents: `${path}.graphql`,
          plugins: ['typescript-operations', './widget/operations.plugin.mjs'],
          config: { ...common, scalars: { ID: 'string', DateTime: 'string' } },
        },
      ]),
    ),
  },
};

export default config;
