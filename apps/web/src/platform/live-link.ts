import { ApolloLink, Observable } from '@apollo/client';

let real: Promise<ApolloLink> | null = null;

/** Subscriptions: the WebSocket's code is fetched when the first one is asked for. */
export function liveLink(): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let stopped = false;
        let stop: (() => void) | null = null;
        const start = (link: ApolloLink) => {
          if (stopped) return;
          const subscription = link.request(operation, forward).subscribe(observer);
          stop = () => subscription.unsubscribe();
        };
        loadRealLink().then(start, (error: unknown) => observer.error(error));
        return () => {
          stopped = true;
          stop?.();
        };
      }),
  );
}

function loadRealLink(): Promise<ApolloLink> {
  real ??= import('./web-socket-link').then(({ makeWebSocketLink }) => makeWebSocketLink());
  return real;
}
