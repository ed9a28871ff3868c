import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { phrase } from "../../core/text/text";
import type { Text } from "../../core/text/text";
import { PANE } from "../../messages/pane";

interface BoundaryProps {
  readonly tell: (text: Text) => string;
  readonly retry: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failure: Error | null;
}

/** Limits an error in a view to that view, so that the rest of the pane keeps working. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(failure: Error): BoundaryState {
    return { failure };
  }

  override render() {
    const { failure } = this.state;
    const { tell, retry, children } = this.props;
    if (failure === null) return children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {tell(phrase(PANE.viewFailed, { detail: failure.message }))}{" "}
          <Button size="small" onClick={() => this.tryAgain()}>
            {retry}
          </Button>
        </MessageBarBody>
      </MessageBar>
    );
  }

  private tryAgain(): void {
    this.props.onRetry();
    this.setState({ failure: null });
  }
}
