"""The look of the page: screen and paper, colours with a shape or word beside them, nothing fetched from anywhere."""

STYLE = """
:root{--ink:#14202b;--soft:#51616f;--line:#cfd8df;--sheet:#fff;--desk:#e9eef2;--navy:#12324a;
--best:#1d6b3a;--acceptable:#3f7d20;--imprecise:#8a6d00;--error:#b45309;--serious:#b3261e;--critical:#7a0019;
--refused:#6b7780}
*{box-sizing:border-box}
html{background:var(--desk)}
body{margin:0 auto;max-width:62rem;padding:0 0 3rem;background:var(--sheet);color:var(--ink);
font:15px/1.5 "B612","DejaVu Sans",Verdana,"Segoe UI",system-ui,sans-serif}
header{background:var(--navy);color:#fff;padding:1.6rem 2rem 1.4rem;border-bottom:6px solid #c8a24a}
header p{margin:.2rem 0 0;color:#c9d8e4}
h1{font-size:1.6rem;line-height:1.25;margin:0}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:.7rem 2rem;border-bottom:1px solid var(--line);font-size:.85rem}
nav a{color:var(--navy);white-space:nowrap}
section{padding:0 2rem}
h2{font-size:1.15rem;margin:2rem 0 .7rem;padding-bottom:.25rem;border-bottom:2px solid var(--navy)}
p{margin:.45rem 0}
.quiet{color:var(--soft);font-size:.9rem}.good{color:var(--best)}.warn{color:var(--imprecise)}
.bad{color:var(--critical);font-weight:700}
ul{margin:.5rem 0;padding-left:1.3rem}
.badge{display:flex;align-items:center;gap:1.4rem;margin:.8rem 0}
.badge b{font-size:2rem;letter-spacing:.04em;padding:.25rem 1.1rem;border:4px solid;border-radius:.4rem}
.badge .figure{font-size:1.25rem;font-weight:700}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.86rem}
th{text-align:left;border-bottom:2px solid var(--navy);padding:.3rem .5rem;vertical-align:bottom}
td{border-bottom:1px solid var(--line);padding:.28rem .5rem;vertical-align:top;overflow-wrap:anywhere}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tfoot td{font-weight:700;border-top:2px solid var(--navy)}
.bars{display:grid;grid-template-columns:minmax(10rem,max-content) 1fr 7.5rem;gap:.45rem .9rem;
align-items:center;margin:.8rem 0}
.track{position:relative;height:1.05rem;background:var(--desk);border:1px solid var(--line)}
.fill{height:100%;background:var(--navy)}.below .fill{background:var(--serious)}
.floor{position:absolute;top:-4px;bottom:-4px;width:2px;background:var(--ink)}
.bars .value{font-variant-numeric:tabular-nums;font-weight:700}
.card{border:1px solid var(--line);border-left:8px solid var(--c);padding:.6rem 1rem .5rem;margin:.8rem 0;
break-inside:avoid}
.card h3{margin:0;font-size:1rem;display:flex;gap:.7rem;align-items:baseline;flex-wrap:wrap}
.card h3 .when{color:var(--soft);font-weight:400;font-size:.88rem}
.mark{margin-left:auto;color:#fff;background:var(--c);padding:.05rem .6rem;border-radius:.25rem;
font-size:.82rem;white-space:nowrap}
.steps{font-size:.85rem;margin:.5rem 0 .2rem}.steps summary{cursor:pointer;color:var(--navy)}
.steps b{display:inline-block;min-width:2rem}
svg{display:block;width:100%;height:auto;margin:.6rem 0}
footer{padding:1.5rem 2rem 0;color:var(--soft);font-size:.8rem}
@media print{html{background:none}body{max-width:none;font-size:10.5pt}nav{display:none}header{color:var(--ink);
background:none;
border-bottom:3px solid var(--ink);padding-left:0}header p{color:var(--soft)}section,footer{padding-left:0;
padding-right:0}
h2{break-after:avoid}tr{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{margin:16mm}}
@media (max-width:40rem){section,header,nav{padding-left:1rem;padding-right:1rem}
.bars{grid-template-columns:1fr 4rem}.bars .name{grid-column:1/-1}}
"""

BANDS = {
    "best": "#1d6b3a",
    "acceptable": "#3f7d20",
    "imprecise": "#8a6d00",
    "error": "#b45309",
    "serious": "#b3261e",
    "critical": "#7a0019",
    "refused": "#6b7780",
}
SIGNS = {
    "best": "✓",
    "acceptable": "+",
    "imprecise": "?",
    "error": "!",
    "serious": "!!",
    "critical": "✕",
    "refused": "–",
}
