import { Component, type ReactNode } from 'react';

export type ScreenErrorProps = {
  /** What shows instead of a screen that broke; `again` builds the screen anew. */
  readonly fallback: (again: () => void) => ReactNode;
  /** When this changes (another place), the screen is built anew by itself. */
  readonly place: string;
  readonly children: ReactNode;
};

type State = { readonly broken: boolean };

/** Keeps a bug in one screen from taking the window with it. A class because React has no other way. */
export class ScreenError extends Component<ScreenErrorProps, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidUpdate(before: ScreenErrorProps): void {
    if (before.place !== this.props.place && this.state.broken) this.again();
  }

  readonly again = (): void => this.setState({ broken: false });

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(this.again) : this.props.children;
  }
}
