import { post } from '../../src/webhooks/post.ts'

/** A process that posts once to the address in its argument, and says what came of it. */
const url = new URL(process.argv[2] ?? '')
const addresses = [{ address: '127.0.0.1', family: 4 }]
console.log(JSON.stringify(await post(url, addresses, {}, 'hello', AbortSignal.timeout(10_000))))
