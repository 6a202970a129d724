import { Component, type ReactNode } from 'react';

import { FailedState } from '../ui/states';

interface ErrorBoundaryProps {
  /** When it changes the children get another chance: the address, say. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failedAt: string | null;
}

/** One page's failure stays on that page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null };

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey });
  }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' };
  }

  override render(): ReactNode {
    const { failedAt } = this.state;
    if (failedAt === null || (failedAt !== '' && failedAt !== this.props.resetKey)) return this.props.children;
    return (
      <div className="page page--reading">
        <FailedState title="This page could not be shown" onRetry={() => window.location.reload()}>
          Loading it again often helps. What you wrote is kept on this device.
        </FailedState>
      </div>
    );
  }
}
