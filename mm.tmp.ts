import { createServing, ventOf } from "./test/bench/serving.ts";
import { readFileSync } from "node:fs";
const s=createServing();
const p=(l:string)=>{const m=process.memoryUsage();const st=readFileSync('/proc/self/status','utf8');const g=(k:string)=>(Number(new RegExp(k+':\\s+(\\d+)').exec(st)?.[1])/1024).toFixed(0);console.log(l,'rss',(m.rss/1048576).toFixed(0),'anon',g('RssAnon'),'file',g('RssFile'),'shm',g('RssShmem'),'heap',(m.heapUsed/1048576).toFixed(1),'/',(m.heapTotal/1048576).toFixed(1),'ext',(m.external/1048576).toFixed(1),'ab',(m.arrayBuffers/1048576).toFixed(1))};
p('start');
const N=Number(process.argv[2]);
for(let i=0;i<=N;i++){await s.publish(await s.draft(ventOf(500,i))); if(i%500===0) await s.app.tick(); if(i%4000===0)p(String(i));}
s.dispose();
