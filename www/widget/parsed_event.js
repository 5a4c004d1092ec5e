// What an element tells the page when it has read a notice.

/** Makes the notice when it is asked for: few listeners look. */
export class ParsedEvent extends CustomEvent {
  #notice;
  #make;

  constructor(make) {
    super('vacancy-parsed', { bubbles: true, composed: true });
    this.#make = make;
  }

  get detail() {
    return (this.#notice ??= this.#make());
  }
}
