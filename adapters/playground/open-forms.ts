import type { Form } from "../../src/chat/form.ts";
import type { MessageRef } from "../../src/chat/place.ts";
import type { Standing } from "./world.ts";

/** A dialog that is open on somebody's screen. */
export interface OpenForm {
  readonly form: Form;
  readonly standing: Standing;
  /** The message whose button opened it: a `change` in answer to the form replaces that message. */
  readonly origin: MessageRef | undefined;
}

/** The open dialogs: one a person, as on any platform. */
export class OpenForms {
  readonly #byAccount = new Map<string, OpenForm>();
  readonly #listeners = new Set<(account: string, open: OpenForm | undefined) => void>();

  of(account: string): OpenForm | undefined {
    return this.#byAccount.get(account);
  }

  open(open: OpenForm): void {
    this.#byAccount.set(open.standing.account, open);
    this.#tell(open.standing.account, open);
  }

  close(account: string): void {
    if (this.#byAccount.delete(account)) this.#tell(account, undefined);
  }

  /** Calls back whenever a person's dialog opens, is replaced or closes; returns the way to stop. */
  subscribe(listener: (account: string, open: OpenForm | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(account: string, open: OpenForm | undefined): void {
    for (const listener of this.#listeners) listener(account, open);
  }
}

/** The same form with what was typed kept, where the form itself does not bring a value: nobody types twice. */
export function keepTyped(form: Form, typed: Readonly<Record<string, string>>): Form {
  const fields = form.fields.map((field) => {
    const words = typed[field.name];
    return field.value === undefined && words !== undefined && words !== ""
      ? { ...field, value: words }
      : field;
  });
  return { ...form, fields };
}
