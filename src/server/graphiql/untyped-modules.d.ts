// What main.ts uses of packages that bring no types of their own. Delete this once `@types/react`
// is installed.

declare module 'react' {
  /** An element that shows a component with these properties. */
  export function createElement<Properties>(
    component: (properties: Properties) => unknown,
    properties: Properties,
  ): unknown
}

declare module 'react-dom/client' {
  /** Gives a DOM element over to React. */
  export function createRoot(container: Element): { render(element: unknown): void }
}

declare module '*.css'
