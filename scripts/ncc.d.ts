/** The part of ncc that `build.ts` uses; the package has no types of its own. */
declare module '@vercel/ncc' {
  interface Bundled {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }
  // eslint-disable-next-line import/no-default-export -- that is what ncc exports
  export default function ncc(
    entry: string,
    options: {
      cache: false
      quiet: boolean
      minify: boolean
      esm: boolean
      externals: Readonly<Record<string, string>>
      license: string
    },
  ): Promise<Bundled>
}
