/** What an entry needs to say who spoke. */
export interface Names {
  /** the name of a member of staff */
  nameOf: (username: string) => string;
  /** what the person is called */
  person: string;
}
