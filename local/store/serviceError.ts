// What a Google service answers when it refuses a call; crosses into the guest as data and is thrown anew there.

export interface ServiceError extends Error {
  readonly service: true;
  readonly details?: { readonly code: number; readonly message: string };
}

/** The plain `Exception` of the built-in services. */
export function serviceError(message: string): ServiceError {
  return Object.assign(new Error(message), { name: 'Exception', service: true as const });
}

/**
 * The `GoogleJsonResponseException` of the advanced services.
 * `method` as Google spells it there, such as `sheets.spreadsheets.values.batchGet`; `code` is the HTTP status.
 */
export function apiError(method: string, code: number, message: string): ServiceError {
  return Object.assign(new Error(`API call to ${method} failed with error: ${message}`), {
    name: 'GoogleJsonResponseException',
    service: true as const,
    details: { code, message },
  });
}

/** Loud refusal of what Google has and this emulator has not. */
export function notEmulated(what: string): ServiceError {
  return Object.assign(new Error(`NotEmulated: ${what}`), { name: 'Error', service: true as const });
}

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && (error as Partial<ServiceError>).service === true;
}
