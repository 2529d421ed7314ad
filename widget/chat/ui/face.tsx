import type { Frame } from '../../frame.ts';

/** An agent's picture, if there is one, beside the name. As a background it leaves nothing when it does not come. */
export const face = ({ origin }: Frame, path: string | null | undefined) => path && <i style={{ backgroundImage: `url(${origin}${path})` }} />;
