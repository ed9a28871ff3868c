/** An error that the host returns in its answer. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function notFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

export function accessDenied(what: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);
}

/** An error for members that the host does not simulate. It is loud on purpose, so that no test passes by accident. */
export function notImplemented(what: string): HostError {
  return new HostError("ApiNotFound", `host: ${what} not implemented`, 404);
}
