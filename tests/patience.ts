/**
 * How long one test or hook may take. Said here because a project's own configuration cannot say it: jest
 * takes the time from the whole configuration only. A loaded machine is slow, and slowness alone is no
 * failure.
 */
jest.setTimeout(60_000)
