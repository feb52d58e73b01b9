// A text as a phone shows it, its link as a link.
export function Bubble({ body, link, lang }: { body: string; link: string; lang?: string }) {
  const [before, after] = body.split(link)
  return <p class="text" lang={lang}>{before}{after !== undefined && <><span class="text__link">{link}</span>{after}</>}</p>
}
