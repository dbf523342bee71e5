/** The server that a browser visits is the real one. */
export { startTestServer, type TestServer } from '../start-test-server.ts'
