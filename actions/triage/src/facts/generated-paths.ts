/*
 * Which paths are written by tools and not by the author. GitHub folds what its library linguist calls generated; this is
 * what linguist 9.6.0 tells by the path alone (1d7ac7ed569bd6edef5d0cfc73feea2573cb0e03, `lib/linguist/generated.rb`). What it
 * tells by the content is not known here, as only the names of changed files are listed.
 * https://github.com/github-linguist/linguist/blob/v9.6.0/lib/linguist/generated.rb
 */

const LINGUIST_NAMES: readonly string[] = [
  '.secrets.baseline',
  '.terraform.lock.hcl',
  'bun.lock',
  'bun.lockb',
  'Cargo.lock',
  'Cargo.toml.orig',
  'composer.lock',
  'deno.lock',
  'flake.lock',
  'glide.lock',
  'Gopkg.lock',
  'MODULE.bazel.lock',
  'npm-shrinkwrap.json',
  'Package.resolved',
  'package-lock.json',
  'pdm.lock',
  'Pipfile.lock',
  'pixi.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'uv.lock',
]

const LINGUIST_FOLDERS: readonly string[] = [
  '.idea',
  '__generated__',
  'Carthage/Build',
  'Godeps',
  'htmlcov',
  'node_modules',
  'Pods',
]

const LINGUIST_PATTERNS: readonly RegExp[] = [
  /\.(?:nib|xcworkspacedata|xcuserstate)$/,
  /\.(?:css|js)\.map$/i,
  /\.designer\.(?:cs|vb)$/i,
  /\.feature\.cs$/i,
  /.\.zep\.(?:c|h|php)$/,
  /_tlb\.pas$/i,
  /(?:^|\/)(?:\w+\.)?esy\.lock$/,
  /(?:^|\/)\.pnp\.[^/]*$/,
  /(?:^|\/)(?:gradlew(?:\.bat)?|mvnw(?:\.cmd)?)$/i,
  /(?:^|\/)mise(?:\.[^/]+)?\.lock$/,
  /(?:^|\/)(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/,
  /(?:^|\/)\.sqlx\/query-[a-f\d]{64}\.json$/,
  // Go's packages, in folders that are named after their home.
  /(?:^|\/)vendor\/(?:[a-z\d][a-z\d-]*\.)+(?:com|edu|gov|in|me|net|org|fm|io)(?:\/|$)/i,
]

/** Lock files that linguist tells by their content, or not at all: thousands of lines that a package manager wrote. */
const LOCK_FILES: readonly string[] = [
  'buf.lock',
  'Berksfile.lock',
  'Brewfile.lock.json',
  'cabal.project.freeze',
  'Cartfile.resolved',
  'Chart.lock',
  'conan.lock',
  'conda-lock.yml',
  'devbox.lock',
  'devenv.lock',
  'dub.selections.json',
  'Gemfile.lock',
  'gems.locked',
  'go.sum',
  'go.work.sum',
  'gradle.lockfile',
  'lake-manifest.json',
  'mix.lock',
  'packages.lock.json',
  'paket.lock',
  'Podfile.lock',
  'pubspec.lock',
  'pylock.toml',
  'rebar.lock',
  'renv.lock',
  'shard.lock',
  'spago.lock',
  'stack.yaml.lock',
  'symfony.lock',
  'yarn.lock',
]

const NAMES: ReadonlySet<string> = new Set([...LINGUIST_NAMES, ...LOCK_FILES])

export const isGeneratedPath = (path: string): boolean =>
  NAMES.has(path.slice(path.lastIndexOf('/') + 1)) ||
  LINGUIST_FOLDERS.some((folder) => `/${path}`.includes(`/${folder}/`)) ||
  LINGUIST_PATTERNS.some((pattern) => pattern.test(path))
