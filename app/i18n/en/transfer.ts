/** Transfer, and conversations that came back because their agent was gone. Part of the area `workspace`. */
export const transfer = {
  'details.routing.TRANSFER.you': 'You accepted a transfer.',
  'details.routing.TRANSFER': '{name} accepted a transfer.',
  'details.routing.AGENT_VANISHED.you': 'You were offline for too long; it went back to the front of the queue.',
  'details.routing.AGENT_VANISHED': '{name} was offline for too long; it went back to the front of the queue.',
};
