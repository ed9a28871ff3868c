import { analyse, analysing } from "../../src/core/analyse";
import { nineTables, consolidated, projects, cellsIn, readAgain, withOneEdit } from "./corpus/workbooks";
import { allAtOnce } from "../../src/core/steps";
const t=(l:string,f:()=>any)=>{const s=performance.now();const r=f();console.log(l,(performance.now()-s).toFixed(0));return r};
for(let i=0;i<20;i++) analyse(readAgain(nineTables()));
for (const k of [1,10,100]) { const w=readAgain(nineTables(k)); const a=t(`rows ${k} cells ${cellsIn(w)}`,()=>analyse(w)); console.log(a.checks.length,a.findings.length,a.findings.map((f:any)=>f.code).slice(0,10).join())}
for (const k of [1,10,100]) { const w=readAgain(projects(k)); const a=t(`projects ${k} cells ${cellsIn(w)}`,()=>analyse(w)); console.log(a.checks.length,a.findings.length,a.findings.map((f:any)=>f.code).slice(0,10).join())}
for (const k of [1,10,100]) { const w=readAgain(consolidated(k)); const a=t(`depts ${k} cells ${cellsIn(w)}`,()=>analyse(w)); console.log(a.checks.length,a.findings.length,a.departments.length,a.findings.map((f:any)=>f.code).slice(0,10).join());
 const w2=withOneEdit(w,2); const s=t(" recheck",()=>allAtOnce(analysing(w2,a.settings,a))); console.log(s.findings.length); let max=0,l=performance.now(); const g=analysing(w2); for(;;){const r=g.next(); const n=performance.now(); max=Math.max(max,n-l); l=n; if(r.done)break;} console.log("longest step",max.toFixed(1)); }
