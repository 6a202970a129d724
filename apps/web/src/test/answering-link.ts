import { ApolloLink, Observable } from '@apollo/client';
import { GraphQLError } from 'graphql';

/** What the API would answer to an operation: data, or the code of a refusal. */
export type Answer =
  | { readonly data: Record<string, unknown> }
  | { readonly code: string; readonly fields?: Readonly<Record<string, string>>; readonly current?: unknown };

export type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => Answer>>;

/** Stands where the network is: answers operations by name, and keeps what was asked. */
export function answeringLink(answers: Answers) {
  const asked: { readonly name: string; readonly variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const name = operation.operationName ?? '';
        asked.push({ name, variables: operation.variables });
        const answer = answers[name];
        if (!answer) throw new Error(`The test has no answer for ${name}.`);
        observer.next(toResult(answer(operation.variables)));
        observer.complete();
      }),
  );
  return { link, asked };
}

function toResult(answer: Answer) {
  if ('data' in answer) return { data: answer.data };
  const { code, fields, current } = answer;
  return { data: null, errors: [new GraphQLError('Refused', { extensions: { code, fields, current } })] };
}
