import MarkdownIt from 'markdown-it'

// What GitHub's sanitiser lets through and our comments use. Attributes are dropped.
const ALLOWED_TAGS =
  /^<\/?(details|summary|br|sub|sup|kbd|b|i|em|strong|code|table|thead|tbody|tr|td|th|p|ul|ol|li|hr)(\s[^>]*)?\/?>$/i

const markdown = new MarkdownIt({ html: true, linkify: true })
const escape = markdown.utils.escapeHtml

markdown.renderer.rules['html_block'] = (tokens, index) => sanitised(tokens[index]?.content ?? '')
markdown.renderer.rules['html_inline'] = (tokens, index) => sanitised(tokens[index]?.content ?? '')

/** Markdown as a visitor of GitHub would see it: comments hidden, harmless tags kept, everything else shown as text. */
export const renderMarkdown = (text: string): string =>
  // Markdown has no table without a header; an empty one names nothing.
  markdown
    .render(text)
    .replaceAll('<th></th>', '<td></td>')
    .replaceAll(/<thead>\s*<tr>\s*(?:<td><\/td>\s*)+<\/tr>\s*<\/thead>\s*/g, '')

function sanitised(html: string): string {
  const visible = html.replaceAll(/<!--[\s\S]*?-->/g, '')
  return visible.replaceAll(/<[^>]*>|[^<]+|</g, (part) =>
    ALLOWED_TAGS.test(part) ? withoutAttributes(part) : escape(part),
  )
}

const withoutAttributes = (tag: string): string => tag.replace(/^(<\/?\w+)[^>]*?(\/?>)$/, '$1$2')

export { escape as escapeHtml }
