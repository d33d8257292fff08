/** The part of a channel that needs no provider: its name, what it can do, and how it words a message. */
import type { ChannelName } from '../../../cases/codes.ts';
import { sayText } from '../../../locales/index.ts';
import type { Capabilities, Channel } from '../contract.ts';
import { createRender } from './render.ts';

export type DeclaredChannel = Pick<Channel, 'name' | 'capabilities' | 'render'>;

/** A channel as the scripted chat and the planner know it; `send` and `receive` come with a provider. */
export function createDeclaredChannel(name: ChannelName, capabilities: Capabilities): DeclaredChannel {
  return { name, capabilities, render: createRender(capabilities, sayText) };
}
