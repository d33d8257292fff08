/** The people in front of an emulated Telegram: each act becomes the update that Telegram would send. */
import type { World } from './methods.ts';

export interface UserNames {
  firstName?: string;
  lastName?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A person's phone. Every act gives the id of its update. */
export class EmulatedUser {
  readonly id: number;
  readonly #world: World;
  readonly #names: Fields;

  constructor(world: World, id: number, { firstName = 'Mận', lastName }: UserNames = {}) {
    this.id = id;
    this.#world = world;
    this.#names = { first_name: firstName, ...(lastName === undefined ? {} : { last_name: lastName }) };
  }

  says(text: string): number {
    return this.sends({ text });
  }

  /** Presses a button of the latest message that has it, by its words or data; throws where nobody offers it. */
  presses(wanted: string): number {
    const { chats, updates } = this.#world;
    const messages = chats.sent.filter(({ chatId }) => chatId === this.id).reverse();
    const button = messages
      .flatMap(({ buttons }) => buttons)
      .find(({ text, data }) => text === wanted || data === wanted);
    if (!button) throw new Error(`no button "${wanted}" in the chat of ${this.id}`);
    if (button.asks) throw new Error(`"${wanted}" asks for a ${button.asks}: share it instead`);
    if (button.data === undefined) return this.says(button.text);
    const id = `${this.id}${chats.nextMessageId()}`;
    chats.queries.add(id);
    const query = { id, from: this.#from(), message: this.#head(), chat_instance: String(this.id), data: button.data };
    return updates.add('callback_query', query);
  }

  /** `ownerId`: whose card it is; default the own one */
  sharesContact(phone: string, ownerId = this.id): number {
    return this.sends({ contact: { phone_number: phone, ...this.#names, user_id: ownerId } });
  }

  sharesLocation(latitude: number, longitude: number): number {
    return this.sends({ location: { latitude, longitude } });
  }

  sendsPhoto(bytes: Buffer, caption?: string): number {
    const small = { ...this.#keep(bytes.subarray(0, 90), 'photos', 'jpg'), width: 90, height: 67 };
    const large = { ...this.#keep(bytes, 'photos', 'jpg'), width: 1280, height: 960 };
    return this.sends({ photo: [small, large], ...(caption === undefined ? {} : { caption }) });
  }

  sendsVoice(bytes: Buffer): number {
    return this.sends({ voice: { ...this.#keep(bytes, 'voice', 'oga'), duration: 3, mime_type: 'audio/ogg' } });
  }

  sendsDocument(bytes: Buffer, mimeType: string, caption?: string): number {
    const document = { ...this.#keep(bytes, 'documents', 'bin'), mime_type: mimeType };
    return this.sends({ document, ...(caption === undefined ? {} : { caption }) });
  }

  /** Any other message, e.g. `{ dice: { emoji: '🎲', value: 3 } }`. */
  sends(fields: Fields): number {
    this.#world.chats.known.add(this.id);
    return this.#world.updates.add('message', { ...this.#head(), from: this.#from(), ...fields });
  }

  blocks(): number {
    this.#world.chats.blocked.add(this.id);
    return this.#changes('member', 'kicked');
  }

  unblocks(): number {
    this.#world.chats.blocked.delete(this.id);
    return this.#changes('kicked', 'member');
  }

  #changes(before: string, after: string): number {
    const user = { id: this.#world.bot.id, is_bot: true, first_name: 'Bình An', username: this.#world.bot.username };
    const { chat, date } = this.#head();
    const change = { old_chat_member: { user, status: before }, new_chat_member: { user, status: after } };
    return this.#world.updates.add('my_chat_member', { chat, from: this.#from(), date, ...change });
  }

  #from(): Fields {
    return { id: this.id, is_bot: false, ...this.#names, language_code: 'vi' };
  }

  #head(): { message_id: number; chat: Fields; date: number } {
    const chat = { id: this.id, type: 'private', ...this.#names };
    return { message_id: this.#world.chats.nextMessageId(), chat, date: Math.floor(Date.now() / 1000) };
  }

  #keep(bytes: Buffer, folder: string, extension: string): Fields {
    const { files } = this.#world.chats;
    const number = files.size;
    const fileId = `AgACAgUAAxkBAAI${number}`;
    files.set(fileId, { bytes, path: `${folder}/file_${number}.${extension}` });
    return { file_id: fileId, file_unique_id: `AQAD${number}`, file_size: bytes.length };
  }
}
