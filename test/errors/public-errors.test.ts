import { expect, test } from 'vitest'
import {
  badCursor,
  badUserInput,
  ERROR_CODES,
  INTERNAL_MESSAGE,
  limitExceeded,
  notFound,
  PublicError,
  staleCursor,
  unsupportedMediaType,
} from '../../src/errors/public-errors.ts'

test('these are the codes that clients may rely on', () => {
  expect(ERROR_CODES).toEqual([
    'BAD_USER_INPUT',
    'NOT_FOUND',
    'BAD_CURSOR',
    'STALE_CURSOR',
    'VERSION_AHEAD',
    'PREVIEW_LINK_INVALID',
    'PREVIEW_INCOMPLETE',
    'CHANGESET_PUBLISHED',
    'CHANGESET_DISCARDED',
    'LIMIT_EXCEEDED',
    'CYCLIC_GRAPH',
    'INTROSPECTION_DISABLED',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'DOCUMENT_NOT_TRUSTED',
    'BAD_REQUEST',
    'METHOD_NOT_ALLOWED',
    'UNSUPPORTED_MEDIA_TYPE',
    'PAYLOAD_TOO_LARGE',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'READ_ONLY',
    'UNAVAILABLE',
    'INTERNAL_SERVER_ERROR',
  ])
})

test.each([
  [badUserInput('No.'), 'BAD_USER_INPUT', 'No.'],
  [
    notFound('driver', 'camber', ' Did you mean "cambered-roads"?'),
    'NOT_FOUND',
    'No driver "camber". Did you mean "cambered-roads"?',
  ],
  [
    badCursor('it is torn'),
    'BAD_CURSOR',
    '"after" is not a cursor of this list: it is torn. Pass an endCursor of the same list, asked with the same ' +
      'arguments, or leave it out.',
  ],
  [
    staleCursor(1, 2),
    'STALE_CURSOR',
    '"after" belongs to graph version 1, but this request reads version 2. Start again from the first page.',
  ],
  [limitExceeded('Too much.'), 'LIMIT_EXCEEDED', 'Too much.'],
  [unsupportedMediaType('Not that.'), 'UNSUPPORTED_MEDIA_TYPE', 'Not that.'],
])('%s', (error, code, message) => {
  expect(error).toBeInstanceOf(PublicError)
  expect(error.extensions).toEqual({ code })
  expect(error.message).toBe(message)
})

test('the message about a bug reveals nothing of it', () => {
  expect(INTERNAL_MESSAGE).toBe('Something went wrong on our side. The log has the details under this request id.')
})
