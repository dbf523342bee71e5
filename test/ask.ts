/** Posts a query to a server and returns the whole answer. */
export async function ask<Data = never>(
  url: string,
  query: string,
  variables: object = {},
): Promise<{ readonly data: Data; readonly errors?: readonly { message: string; extensions: { code: string } }[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json() as Promise<{ data: Data }>
}
