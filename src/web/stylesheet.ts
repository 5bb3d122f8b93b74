/** The one stylesheet: no images, no fonts from elsewhere, light and dark, wide and narrow. */
export const stylesheet = `
:root{--paper:#faf8f4;--sheet:#fff;--ink:#1b2129;--soft:#5a6370;--faint:#838c98;--line:#e3dfd6;--link:#1f4f82;--mark:#fdf0c4;--mark-line:#d8b54a;--twice:#f9e19a;
--agreed:#1f6b45;--agreed-bg:#e3f2e9;--disputed:#9a3412;--disputed-bg:#fdebdf;--plain:#4b5563;--plain-bg:#eceef1;--shadow:0 1px 2px #1b212912,0 6px 20px #1b21290a;
--serif:"Iowan Old Style","Charter","Source Serif 4","Noto Serif","DejaVu Serif",Georgia,serif;--sans:"Inter","Segoe UI",system-ui,-apple-system,"Noto Sans","DejaVu Sans",sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--sheet:#1b2128;--ink:#e7e9ec;--soft:#a6afba;--faint:#7f8996;--line:#2d3540;--link:#8fbcf0;--mark:#4a3f16;--mark-line:#a98a2c;--twice:#5f5019;
--agreed:#86d3a8;--agreed-bg:#17352a;--disputed:#f5b28a;--disputed-bg:#43261a;--plain:#b8c0ca;--plain-bg:#2a313a;--shadow:none}}
*{box-sizing:border-box}
html{scroll-padding-top:5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);font-feature-settings:"tnum"}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.skip,.hidden{position:absolute;left:-9999px}
.skip:focus{left:1rem;top:.5rem;background:var(--sheet);padding:.4rem .8rem;z-index:3}
.top{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--line)}
.bar,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
.bar{display:flex;align-items:center;justify-content:space-between;height:3.5rem}
.brand{display:flex;align-items:center;gap:.55rem;font:600 1.2rem/1 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:.01em}
.mark{width:1.6rem;height:1.6rem;fill:var(--ink)}
.mark path+path{fill:#c58f2a}
nav a{margin-left:1.5rem;color:var(--soft);text-decoration:none;padding:.3rem 0}
.bar nav a[aria-current]{color:var(--ink);box-shadow:0 2px 0 #c58f2a}
.lead{padding:2.6rem 0 1rem;max-width:52rem}
h1,h2,h3{font-family:var(--serif);line-height:1.22;text-wrap:balance;font-weight:600;margin:0}
h1{font-size:2.15rem;letter-spacing:-.012em}
.counts{color:var(--soft);margin:.7rem 0 0;font-size:1.02rem;max-width:44rem}
.counts strong{color:var(--ink);font-weight:600}
.kicker{margin:0 0 .35rem;color:var(--soft);font-size:.84rem;letter-spacing:.02em}
.kicker time{color:var(--ink);font-weight:600}
.filters{border-block:1px solid var(--line);padding:.7rem 0;margin:.8rem 0 0;font-size:.9rem}
.filters p{margin:.15rem 0;display:flex;flex-wrap:wrap;gap:.15rem .95rem}
.filters span{color:var(--faint);min-width:3.2rem}
.filters a{margin:0;padding:.05rem 0;color:var(--soft)}
.filters a[aria-current]{color:var(--ink);font-weight:600;box-shadow:0 2px 0 #c58f2a}
.section{margin:2.2rem 0 .9rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem 1rem}
.section h2{font-size:1.3rem}
.section p{margin:0;color:var(--soft);font-size:.93rem}
.card{background:var(--sheet);border:1px solid var(--line);border-radius:10px;box-shadow:var(--shadow);margin:0 0 1.25rem;overflow:hidden}
.card>header{padding:1.15rem 1.35rem .9rem}
.card h2{font-size:1.32rem}
.card h2 a{color:inherit;text-decoration:none}
.card h2 a:hover{text-decoration:underline}
.meta{margin:.4rem 0 0;color:var(--soft);font-size:.88rem}
.badge{display:inline-block;font:600 .72rem/1.5 var(--sans);letter-spacing:.02em;padding:.05rem .5rem;border-radius:99px;background:var(--plain-bg);color:var(--plain);white-space:nowrap;vertical-align:.1em}
.badges{display:inline-flex;gap:.35rem;margin-left:.35rem}
.badge.agreed{background:var(--agreed-bg);color:var(--agreed)}
.badge.disputed{background:var(--disputed-bg);color:var(--disputed)}
.badge.one-sided,.badge.single-source{background:none;box-shadow:inset 0 0 0 1px var(--line)}
table{border-collapse:collapse;width:100%}
.accounts{table-layout:fixed;font-size:.94rem}
.accounts th,.accounts td{padding:.6rem 1.1rem;vertical-align:top;text-align:left;border-top:1px solid var(--line);overflow-wrap:anywhere}
.accounts thead th{font:600 .95rem/1.3 var(--serif);background:color-mix(in srgb,var(--line) 30%,transparent)}
.accounts thead th:first-child{width:13.5rem}
.accounts tbody th{font-weight:500;color:var(--soft);padding-left:1.35rem}
.accounts td{border-left:1px solid var(--line)}
.accounts p{margin:0 0 .45rem}
.accounts p:last-child{margin:0}
.accounts .badge{margin-left:.15rem}
.value{font-weight:550;color:var(--ink);text-decoration-color:var(--mark-line);text-decoration-thickness:2px}
.value:hover{background:var(--mark)}
.figure .value{font-size:1.12rem}
.toll .kind{color:var(--ink);font-weight:600}
.range{display:block;font-size:.85rem;color:var(--faint)}
.more{margin-left:.3rem;font-size:.74rem;vertical-align:.28em}
.also{margin-left:.22rem;color:var(--faint);text-decoration:none}
.also:hover{color:var(--link);text-decoration:underline}
.who{display:block;color:var(--soft);font-size:.84rem}
.denied .value{text-decoration-style:dashed}
.silent{color:var(--faint);font-style:italic}
s .value{font-weight:400;color:var(--soft)}
.over{font-size:.8rem;color:var(--faint)}
.empty,.pager{padding:2rem 0}
.incident>h2{font-size:1.4rem;margin:2.4rem 0 1rem}
.incident .accounts{background:var(--sheet);border:1px solid var(--line);margin-top:1.2rem}
.voices{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr))}
.voice h3{font-size:1.1rem;border-bottom:2px solid var(--ink);padding-bottom:.35rem}
.voice ol{list-style:none;margin:0;padding:0}
.voice li{padding:.95rem 0;border-bottom:1px solid var(--line)}
.voice p{margin:0}
blockquote{margin:.3rem 0;font:1.04rem/1.5 var(--serif)}
blockquote a{color:inherit;text-decoration:none}
blockquote a::before{content:"\\201C"}
blockquote a::after{content:"\\201D"}
blockquote a:hover{background:var(--mark)}
.from{color:var(--faint);font-size:.84rem}
.links{margin-top:2rem;color:var(--soft);font-size:.9rem}
summary{cursor:pointer}
code{font:.86em "JetBrains Mono","DejaVu Sans Mono",ui-monospace,monospace}
.ids{margin:2rem 0;color:var(--faint);font-size:.82rem;overflow-wrap:anywhere}
.part-of{color:var(--soft);font-size:.93rem;margin:.7rem 0 0}
.warning{background:var(--disputed-bg);color:var(--disputed);padding:.7rem 1rem;border-radius:8px}
.text{border-top:1px solid var(--line);padding-top:1.2rem}
.row{display:grid;grid-template-columns:minmax(0,40rem) minmax(15rem,1fr);gap:0 2.6rem;align-items:start}
.row>p,.row>h2,.row>h3{grid-column:1;margin:0 0 1.05rem;font:1.1rem/1.62 var(--serif)}
.row>.text-title{font-size:1.45rem;line-height:1.3;font-weight:600}
.row>h3{font-size:1.15rem;font-weight:600}
.row>.aside{color:var(--faint);font:.88rem/1.5 var(--sans)}
.row>.boilerplate{opacity:.75}
.row>.caption{font-size:.96rem;color:var(--soft);border-left:3px solid var(--line);padding-left:.9rem}
.row>.item{padding-left:1.1rem}
mark{background:var(--mark);color:inherit;box-shadow:inset 0 -2px 0 var(--mark-line);padding:.06em 0}
mark.twice{background:var(--twice)}
mark:target,span:target+mark{outline:3px solid var(--mark-line);outline-offset:2px;border-radius:2px}
.notes{grid-column:2;list-style:none;margin:.15rem 0 1.05rem;padding:0;font-size:.86rem}
.notes>li{border-left:3px solid var(--mark-line);padding:.05rem 0 .1rem .75rem;margin-bottom:.6rem}
.notes span{display:block}
.notes a{color:var(--ink);text-decoration:none}
.notes a:hover{text-decoration:underline}
.notes details{color:var(--faint);font-size:.8rem}
.notes details ul{margin:.2rem 0;padding-left:1rem}
.list{font-size:.95rem;margin:1rem 0 2rem}
.list th,.list td{text-align:left;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.list th{color:var(--soft);font-weight:500;font-size:.86rem}
footer{border-top:1px solid var(--line);margin-top:3.5rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--faint);font-size:.86rem}
footer p{max-width:44rem}
@media (max-width:52rem){
.bar,main,footer{padding-inline:1rem}
h1{font-size:1.7rem}.lead{padding-top:1.6rem}
.accounts thead{position:absolute;left:-9999px}
.accounts,.accounts tbody,.accounts tr{display:block}
.accounts tr{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));border-top:1px solid var(--line);padding:.3rem 0 .5rem}
.accounts th,.accounts td{border:0;padding:.3rem 1rem}
.accounts tbody th{grid-column:1/-1;padding-left:1rem}
.accounts td::before{content:attr(data-side);display:block;font:600 .78rem/1.4 var(--serif);color:var(--soft)}
.row{grid-template-columns:minmax(0,1fr)}
.notes{grid-column:1;margin-left:.6rem}
nav a{margin-left:1rem}
}
@media print{.top,.filters{position:static}.card{break-inside:avoid;box-shadow:none}}
`
