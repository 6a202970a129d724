import { ApolloLink, Observable } from '@apollo/client';
import { GraphQLError } from 'graphql';

/** What the API would answer to an operation: data, or the code of a refusal. */
export type Answer =
  | { readonly data: Record<string, unknown> }
  | {
      readonly code: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly current?: unknown;
      readonly message?: string;
    };

/** What a subscription would send, for as long as it lasts. */
interface LiveAnswer {
  readonly live: Observable<Record<string, unknown>>;
}

export type Answers = Readonly<
  Record<string, (variables: Record<string, unknown>) => Answer | Promise<Answer> | LiveAnswer>
>;

/** Stands where the network is: answers operations by name, and keeps what was asked. A rejected promise is no answer. */
export function answeringLink(answers: Answers) {
  const asked: { readonly name: string; readonly variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        asked.push({ name, variables: operation.variables });
        const answer = answers[name];
        if (!answer) throw new Error(`The test has no answer for ${name}.`);
        const given = answer(operation.variables);
        if ('live' in given) return given.live.subscribe((data) => observer.next({ data }));
        const tell = (found: Answer) => {
          observer.next(toResult(found));
          observer.complete();
        };
        if (given instanceof Promise) given.then(tell, (error: unknown) => observer.error(error));
        else tell(given);
        return undefined;
      }),
  );
  return { link, asked };
}

function toResult(answer: Answer) {
  if ('data' in answer) return { data: answer.data };
  const { code, fields, current, message = 'Refused' } = answer;
  return { data: null, errors: [new GraphQLError(message, { extensions: { code, fields, current } })] };
}
