"""How a report looks: one style sheet, for light and dark screens and for paper."""

STYLE = """
:root { color-scheme: light dark;
  --ground: #f3f4f7; --card: #ffffff; --ink: #1a1e26; --quiet: #596170; --line: #d9dde4; --track: #eceef2;
  --accent: #3f4bc4; --neutral: #8d8381; --happiness: #be7b38; --sadness: #1c5ae1; --anger: #ba0900;
  --fear: #92517f; --disgust: #005346; --surprise: #0298c3; --unsure: #c9ced8; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #13151a; --card: #1c1f26; --ink: #e8eaef; --quiet: #a3abb9; --line: #333844; --track: #272b34;
  --accent: #98a2ff; --neutral: #c4c3bd; --happiness: #fde215; --sadness: #768ff5; --anger: #f96400;
  --fear: #b889a8; --disgust: #32c277; --surprise: #b6eefd; --unsure: #454c5a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 6px; overflow-wrap: anywhere; letter-spacing: -0.01em; }
h2 { font-size: 17px; margin: 0 0 14px; }
p { margin: 0 0 10px; max-width: 75ch; }
.quiet { color: var(--quiet); }
.small { font-size: 13px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 24px;
  margin-top: 20px; break-inside: avoid; }
.tiles { display: grid; margin-top: 22px; gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; }
.tile b { display: block; font-size: 22px; line-height: 1.35;
  white-space: nowrap; font-variant-numeric: tabular-nums; }
.tile span { color: var(--quiet); font-size: 13px; }
.chart { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 8px 14px; align-items: center; }
.chart > .name { font-size: 13px; color: var(--quiet); text-align: right; }
.chart svg, .rows svg { display: block; width: 100%; border-radius: 4px; background: var(--track); }
.who { display: inline-block; max-width: 14em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  vertical-align: bottom; }
.chart .who { max-width: 100%; }
.names { display: grid; grid-auto-rows: 14px; font-size: 11px; line-height: 14px; color: var(--quiet);
  text-align: right; }
.names .on { color: var(--ink); font-weight: 600; }
.axis { position: relative; height: 20px; font-size: 11px; color: var(--quiet);
  font-variant-numeric: tabular-nums; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.axis span:first-child { transform: none; }
.axis span.end { transform: translateX(-100%); }
.flags { position: relative; height: 18px; }
.flags span { position: absolute; transform: translateX(-50%); font-size: 11px; font-weight: 600;
  color: var(--accent); }
.rule { stroke: var(--line); stroke-width: 1; fill: none; vector-effect: non-scaling-stroke; }
.curve { stroke: var(--accent); stroke-width: 1.6; fill: none; vector-effect: non-scaling-stroke;
  stroke-linejoin: round; stroke-linecap: round; }
.neutral { fill: var(--neutral); } .happiness { fill: var(--happiness); } .sadness { fill: var(--sadness); }
.anger { fill: var(--anger); } .fear { fill: var(--fear); } .disgust { fill: var(--disgust); }
.surprise { fill: var(--surprise); } .unsure { fill: var(--unsure); }
.left-out { fill: var(--quiet); opacity: .45; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 14px 0 0 110px;
  font-size: 12px; color: var(--quiet); }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 3px; margin-right: 6px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 500; color: var(--quiet); font-size: 13px; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: middle; }
tr:last-child > td { border-bottom: 0; }
td.number, th.number { text-align: right; }
td.bar { width: 72%; }
.track { background: var(--track); border-radius: 4px; height: 12px; overflow: hidden; display: flex; }
.track i { display: block; height: 100%; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.confusion { width: auto; }
.confusion tr > th, .confusion tr > td { text-align: center;
  padding: 6px 10px; border: 1px solid var(--line); }
.confusion tr > th:first-child { text-align: right; }
.confusion td { min-width: 56px; }
.confusion td.same { font-weight: 700; }
.scroll { overflow-x: auto; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 14px; }
figure { margin: 0; } figure img { width: 100%; border-radius: 8px; display: block; }
figcaption { font-size: 12px; color: var(--quiet); margin-top: 4px; }
.note { border-left: 3px solid var(--accent); padding-left: 14px; }
svg, .dot { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media (max-width: 640px) { .legend { margin-left: 0; }
  .chart { grid-template-columns: 72px minmax(0, 1fr); } }
@media print { :root { color-scheme: light;
  --ground: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #ccc; --track: #f0f0f0; --accent: #3f4bc4;
  --neutral: #8d8381; --happiness: #be7b38; --sadness: #1c5ae1; --anger: #ba0900; --fear: #92517f;
  --disgust: #005346; --surprise: #0298c3; --unsure: #c9ced8; }
  .scroll { overflow: visible; } .confusion td { min-width: 0; }
  .confusion tr > th, .confusion tr > td { padding: 4px 6px; font-size: 12px; }
  main { max-width: none; padding: 0; } section, .tile { border-color: #ccc; } @page { margin: 16mm; } }
"""
