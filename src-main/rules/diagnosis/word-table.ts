import { readTable } from '../../core/diagnose/resemblance';

/**
 * In how many labelled texts of each cause a word stands. Counted, not written: `vitest -u` on word-table.test.ts
 * counts the fixtures and the rules' own examples anew. A cause is its place in `contract/causes`.
 */
const counts = `
* 0:84 1:148 2:54 3:44 4:113 5:63 6:57 7:127 8:57 9:80 10:71 11:191 12:46 13:45 14:67 15:57 16:62 17:59 18:105 19:414
100 9:1 12:1 19:1
104 11:3
120 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:2
123 4:2 19:1
127 7:7 11:2 18:1 19:3
128 0:1 14:1 19:1
151 12:1 19:1
160 11:2
200 0:1 1:1 4:2 7:1 8:1 9:1 11:2 16:1 19:8
217 11:1 12:1
254 4:1 11:1
255 0:1 4:1
400 1:6 5:2 6:1 7:4 8:8 9:1 10:5 11:2 12:2 17:7 18:12 19:24
401 0:16 1:41 3:2 4:2 5:3 6:9 7:52 8:1 9:2 10:1 11:1 16:2 19:22
402 7:1 8:7
403 1:4 2:3 4:17 5:11 6:1 7:13 8:1 10:17 11:17 17:6 18:4 19:7
404 4:1 6:2 7:3 11:1 17:6 19:3
407 11:7 19:1
412 13:2
413 19:2
429 9:17
443 11:9
500 7:1 9:1 16:12 17:1 18:1 19:1
502 16:3
503 7:4 11:2 16:5
504 16:3
520 16:3
524 16:2
529 16:10
535 19:2
aadst 6:5 19:1
abc 1:1 7:1 15:1 18:1 19:2
abcd 7:2
able 1:1 11:2 17:3
abort 19:2
about 5:3
above 0:2 11:2 16:1
acc 15:2
accept 1:1 7:2 18:1 19:2
acces 1:9 2:5 4:8 5:11 6:13 7:5 8:9 10:12 11:5 14:4 15:3 17:13 18:3 19:12
accessdeniedexception 4:4 17:1
accessible 19:3
accesstoken 1:1 19:2
account 0:1 1:9 2:30 3:4 4:2 5:3 6:4 7:4 8:2 9:4 10:18 13:1 17:3
acme 2:4 7:1 16:1 19:16
acp 18:2
acquisition 1:1 19:2
action 1:2 4:3 6:6 14:1 16:2 19:8
active 1:2 3:1 4:1 6:3 19:1
activiti 10:2
activity 10:2
adc 5:2
add 1:1 2:1 3:1 8:7 9:1 14:2 19:6
addres 11:3 14:1 18:2 19:3
admin 0:1 8:1 9:2 10:6 19:2
administrator 1:1 2:1 6:1 7:1 10:8
after 1:6 2:1 3:1 4:2 7:1 9:2 10:3 11:4 13:3 15:1 18:5 19:8
again 0:1 1:18 2:1 3:1 4:2 6:2 8:1 9:9 10:2 11:4 14:1 16:7 18:7 19:8
agent 4:1 6:1 11:1 16:1 17:1 18:2 19:9
ago 1:2
ai 0:1 1:2 2:9 3:9 4:2 5:5 6:10 7:4 8:7 9:4 10:3 11:9 12:8 15:4 16:3 18:2 19:7
aiplatform 5:9 9:3 19:1
aka 6:3
all 4:1 6:1 13:1 16:1
allocation 19:3
allow 4:2 7:7 9:1 10:10 11:7 13:2 14:5 17:2 18:1 19:11
allowlist 11:2
already 0:1 1:2 13:1 18:4 19:7
although 3:1 11:1
altnam 11:2
altname 11:2
am 3:1 6:1 8:1 9:11 11:1 12:1 18:1
amazon 4:1 10:1 17:1
amazonaw 4:3 7:1
america 9:5
an 0:7 1:3 2:3 3:4 4:11 5:1 6:4 7:2 8:1 9:2 10:6 12:6 13:3 14:2 15:1 16:4 17:8 18:4 19:12
and 0:2 1:12 2:7 3:14 4:6 5:3 6:10 7:7 8:2 9:3 10:5 11:6 12:2 13:2 14:2 15:1 16:2 17:5 18:4 19:19
anonymou 7:1 19:5
another 0:1 1:3 3:1 12:1 17:1 18:1
answer 5:1 19:1
ant 0:4 3:1 7:1
anthropic 0:30 1:4 2:5 3:33 4:1 5:7 6:5 7:10 8:8 9:8 10:4 11:41 12:8 13:1 15:4 16:6 17:11 18:2 19:15
anthropicerror 0:2
anthropicexception 0:3
any 1:1 4:6 11:1 14:3 18:1 19:4
api 0:74 1:35 2:10 3:35 4:28 5:22 6:13 7:76 8:20 9:12 10:18 11:74 12:2 14:6 16:29 17:13 18:4 19:52
apiconnectionerror 0:2 11:2
apikey 0:6 6:1 7:1 9:2 14:1
apikeyhelper 3:1 7:7
app 2:1 4:2 5:1 7:1 11:2 14:2 15:1 18:1 19:27
appdata 9:1 19:1
appeal 10:5
appear 0:1 19:2
application 5:12 19:4
approach 9:2
approval 3:2
archiv 10:2
archive 19:2
are 0:1 1:2 2:6 3:5 4:1 5:3 6:2 7:2 8:2 9:2 10:1 11:2 12:1 13:4 16:2 17:3 18:1 19:2
argument 0:1 11:1 19:7
arn 4:5 17:4
arriv 11:2 18:2
asia 9:5
ask 1:1 6:1 8:1 10:4 11:1 14:2 18:1
assert 5:1 19:1
assertion 19:2
assertionerror 19:4
assign 6:2
assignable 19:2
assistance 18:2
assistant 19:4
associat 2:3 4:5 10:1
assum 4:1 17:1
assumerole 4:3
async 4:1 19:2
at 0:6 1:2 3:1 4:1 5:1 7:3 8:8 9:11 10:1 11:9 12:1 13:19 14:2 15:3 16:1 18:4 19:33
attempt 1:2 4:3 5:1 7:6 8:1 11:12 16:8 19:6
audience 6:3
auth 0:4 1:9 2:3 3:17 4:3 5:14 6:2 7:12 8:2 9:1 10:1 11:3 14:2 16:1 18:3 19:27
authapierror 19:2
authenticat 1:2 3:1 5:3 12:1 18:2 19:1
authenticate 0:1 1:17 2:1 3:1 4:2 6:1 7:8 10:2 11:1 14:1 18:2 19:2
authentication 0:24 1:32 2:5 3:2 4:2 5:13 6:12 7:23 8:1 9:3 10:7 11:4 13:1 14:1 16:1 17:1 18:7 19:23
authenticationerror 0:11 6:2 7:1 19:2
authenticationfail 19:2
authmethod 1:3
authority 6:1 11:1
authoriz 4:6 7:7 10:1 17:2
authorization 0:5 1:2 2:1 3:1 4:1 6:2 7:5 9:1 14:2 16:1 18:9 19:4
authorizationfail 6:1 16:1
authorize 1:1 18:9
authtoken 0:3 6:1 9:2 14:1
auto 12:5 15:5 16:2
autolaunch 14:2
automatic 10:3 19:1
available 2:1 6:1 7:5 9:3 11:5 14:5 17:9 18:1 19:5
aw 4:44 17:3 19:2
awsauthrefresh 4:3
awscredentialexport 4:2
axioserror 1:4 9:1 10:1 17:1 19:2
az 6:2
azd 6:2
azsdk 6:2
azure 6:17
back 1:1 4:1 12:1 13:3 14:1 16:1 18:2 19:1
backend 14:1 19:1
backup 13:4 15:1 19:1
bad 1:2 5:3 7:1 11:3 16:1 19:3
badrequesterror 7:2 8:2 19:2
balance 3:3 8:21
bann 10:2
base 6:1 7:8 9:3 11:1 19:7
bash 0:1 1:1 4:1 8:1 9:1 11:1 15:3 16:2 19:19
be 0:13 1:4 3:2 4:11 5:4 6:6 7:4 9:3 10:5 11:11 12:3 13:4 14:5 15:1 16:2 18:8 19:16
bearer 0:2 1:8 3:1 4:5 7:2
because 0:1 1:1 3:1 4:3 8:3 10:1 13:1 15:1 19:2
bedrock 4:16 10:1 16:1 17:4
been 0:5 1:7 2:1 5:4 6:2 8:2 9:1 10:18 11:2 13:4 17:3 18:1 19:7
beenrevok 1:2
before 0:1 3:2 5:2 6:2 9:3 11:2 12:1 16:2 17:1 19:3
behavior 3:4 19:2
behind 11:4
believe 10:1 15:1
belong 3:4 15:1
below 12:4 18:4
beta 7:4 17:2 19:1
bill 2:1 3:3 8:10 19:1
bin 7:2 11:1 12:2 15:2 19:11
binary 11:1 12:1 19:1
block 2:1 3:1 9:1 10:2 11:8 12:1 19:15
bob 4:3
body 11:3 12:1 16:4 18:1 19:3
both 2:2 3:6 8:1 19:1
botocore 4:7
break 0:3
bridge 1:1 19:4
broken 19:2
browser 18:9 19:1
bu 14:3
budapest 9:2
budget 8:5 9:1
build 11:1 12:1 16:1 19:3
bunf 0:1 3:1 9:1 11:1
but 0:2 1:5 2:8 3:2 4:2 6:1 7:1 8:3 10:1 11:1 12:3 13:2 14:4 18:4 19:9
button 2:1 19:1
buy 8:2
by 0:1 1:1 2:1 4:1 5:8 6:1 7:1 10:8 11:8 12:1 13:2 14:3 15:5 16:1 17:1 18:6 19:14
byt 5:1 13:1 19:2
ca 11:4
cache 6:1 7:3 16:1 19:3
calculat 4:2
call 0:3 1:1 4:9 5:1 7:3 8:2 9:1 11:1 17:2 19:5
callback 18:15 19:3
can 0:3 1:2 2:1 4:2 7:5 8:2 10:2 11:2 13:2 15:1 16:2 18:5 19:5
cancel 14:1 18:3 19:1
cannot 0:2 1:1 4:1 5:2 7:4 10:1 11:1 12:2 14:5 15:3 16:2 18:2 19:19
capture 7:2
card 8:4
category 7:2 11:2 19:2
caus 0:1 1:1 11:3 12:1 16:1
cause 11:3
center 10:1 11:1 16:2
cert 11:18
certain 11:2
certificat 11:4
certificate 9:1 11:36 19:2
cf 7:1 11:3 18:1
chain 4:1 11:5
chainedtokencredential 6:4
challenge 11:1 18:4
chang 1:1 2:1 15:1 19:1
change 4:1 6:1 19:2
channel 11:1 19:2
char 0:1 19:4
character 0:8 13:1
chat 4:1 6:1 7:1
check 0:2 2:1 3:1 4:5 6:1 7:7 9:1 10:2 11:18 12:2 15:1 16:5 19:6
child 0:1 19:2
choose 2:2 13:1 17:1
chown 15:3
ci 13:1 19:1
claude 0:8 1:44 2:29 3:23 4:11 5:6 6:5 7:29 8:13 9:17 10:29 11:21 12:33 13:33 14:15 15:43 16:9 17:38 18:17 19:71
claudecode 9:1 19:3
clear 1:1 19:1
cli 0:1 1:6 3:2 4:1 6:2 7:2 9:1 11:1 15:2 19:9
click 8:2 18:2
client 0:2 4:1 5:3 6:4 7:7 11:2 12:2 18:9 19:4
clientauthenticationerro 6:2
clipboard 19:2
clone 19:3
clos 11:7 18:1 19:4
close 9:1 18:1
cloud 2:1 5:12 7:5 19:1
cloudflare 7:3 11:1 16:2
cn 7:2
code 0:12 1:27 2:16 3:4 4:5 5:7 6:11 7:37 8:9 9:9 10:20 11:18 12:30 13:3 14:13 15:5 16:12 17:5 18:49 19:63
codename 19:2
coder 8:1 19:1
cognitiveservic 6:4
collection 14:5
column 13:2 19:2
com 0:4 2:3 3:1 4:3 5:17 6:5 7:3 8:4 9:7 11:40 16:7 18:7 19:26
command 0:1 1:2 4:1 9:1 10:1 14:3 18:3 19:21
commandpalette 6:2
commit 19:2
common 11:1 19:1
compact 15:1 19:5
compaction 19:2
company 2:2 18:1
complet 1:1 11:2 18:1
complete 1:1 11:1
completion 6:1 7:1
computer 11:3
con 11:1 13:2
concurrency 19:2
confidential 14:2
config 1:2 3:2 4:6 12:2 13:7 15:2 19:7
configparseerror 13:2
configur 4:4 7:1 12:2 19:4
configuration 4:2 6:2 12:1 13:10 15:1 19:1
configure 4:2 6:1 19:4
conflict 1:1 3:7 19:1
connect 0:1 1:1 2:6 4:2 6:1 11:49 16:2 18:6 19:8
connecterror 11:2
connection 0:1 1:1 9:1 10:1 11:43 16:2 18:3 19:15
connectionrefus 11:3
connectivity 11:3 12:1
connecttimeouterror 11:2
console 0:2 1:1 2:4 3:4 5:3 8:1 10:1 13:1 14:1 17:1 19:1
const 19:3
constraint 16:1 19:1
contact 1:1 2:1 9:2 10:7 16:1 18:2
contain 0:5 1:1 4:1 5:2 13:2 17:3 19:3
content 0:3 4:1 11:3 19:13
context 9:4 17:2 19:6
continu 6:1 18:1
continue 1:4 8:2 9:1 12:5 18:3 19:3
control 1:4 2:4 10:3 14:1 17:1 19:7
conversation 16:1 19:9
convert 0:1 5:1
cookie 5:1 19:1
copi 16:1 18:7
cor 19:2
core 5:2 6:1 11:1 19:4
corp 4:2 7:1 11:1
corporate 4:1 7:1 11:4 12:1
correct 2:1 6:3 14:4
correspond 4:6
corrupt 13:10 19:1
cost 1:1 8:2
could 0:6 1:4 4:17 5:7 6:5 7:1 9:3 10:2 11:13 12:1 13:3 14:6 15:1 18:1 19:13
couldn 0:1 10:1 11:1 14:4 16:1
countri 11:2
country 11:4
cp 13:2 15:1
crash 19:2
creat 6:2 11:1 13:1 19:1
create 5:1 7:1 11:1 14:2 15:2 18:3 19:5
credential 0:1 1:20 4:35 5:20 6:5 7:12 9:1 10:1 12:1 13:3 14:14 15:8 16:1 19:15
credentialsprovidererror 4:2
credentialunavailableerr 6:3
credit 3:4 7:1 8:22 9:3
crypt 11:2
csrf 18:1 19:2
cswap 1:2
cuda 19:2
curl 0:1 7:1 11:10 19:2
current 1:1 2:1 4:1 5:6 6:1 8:2 12:3 14:2 15:1 17:4 18:2 19:3
currently 1:4 6:1 10:5 12:1 16:3 17:3 18:1
custom 0:1 3:3 4:1 7:2 19:4
cx 0:1 1:1 19:1
daemon 1:1 14:3 19:3
dark 14:2 19:1
data 1:3 5:1 6:2 7:1 11:1 19:4
date 11:1 12:2
day 1:3 9:1
db 7:1 14:2 19:2
dbu 14:2
dc 7:1 11:1
de 0:2 11:3
debug 1:2 11:1 13:1 15:1 19:1
decrease 19:2
default 4:3 5:14 7:2 11:1 13:3 14:2 18:1 19:1
defaultazurecredential 6:2
defaultcredentialserror 5:3
defin 4:2
delegat 1:4
delet 0:1 19:2
demand 1:1 17:4
deni 5:10 6:6 7:2 10:3 11:2 14:2 15:25 17:1 19:11
deny 11:1 17:2 19:1
dependency 19:3
deployment 6:6 7:1
deploymentnotfound 6:3
deprecat 12:1 17:2
description 1:6 5:5 18:1 19:2
descriptor 1:3
desktop 7:3 13:1 19:1
detail 1:4 2:1 7:9 10:1 11:2 13:1 17:2 19:3
detect 0:1 3:3 5:2 10:2 11:3 12:2 19:2
determine 16:2
dev 4:5 6:1 8:1 19:2
developer 5:3 19:2
device 1:1 2:1 14:1 15:3
dhaka 9:2
did 1:1 4:2 7:2 13:1 19:7
didn 18:5
die 11:1 19:1
different 2:3 17:2
dimension 19:2
directori 19:2
directory 5:1 11:2 13:1 15:2 19:12
disabl 0:2 3:6 5:2 6:1 10:21 11:1 14:2 19:4
disconnect 11:1 16:2 19:1
disk 1:1 13:1
display 4:1 14:2
disruption 16:3
dist 9:1 19:2
django 19:2
dn 11:2
do 0:1 1:1 2:6 3:2 4:3 5:2 6:5 10:11 11:2 12:2 15:1 17:7 18:2 19:15
doc 5:6 9:2 19:3
docker 19:4
doctor 0:1 3:2 11:1 12:3 13:1
doctype 11:2 16:3 19:1
documentation 17:1 19:1
doesn 1:1 2:1 19:1
domain 5:1 19:2
don 2:1 10:1 11:1 17:4
double 13:1 15:1 19:1
down 9:2
download 11:3 19:4
due 4:1 6:9 7:1 8:4 11:1 16:2 19:4
dump 19:2
dur 0:1 4:1 5:1 8:2 11:1 18:1 19:3
dynamic 19:2
eacc 15:12
each 1:1 19:1
eaddrinuse 18:2 19:3
eai 11:2
earlier 4:1 6:1
east 4:4 5:2 7:1 17:2
ebadengine 12:2
ebadf 1:2
ebusy 19:2
ec 4:2
econnrefus 11:7 18:1
econnreset 11:6
edit 13:1 19:1
effect 13:1 17:2 19:1
ein 18:1 19:1
eio 19:2
either 0:8 3:1 4:1 6:1 9:2 14:1 19:5
elevenlab 19:2
email 2:5 8:1 10:2 18:3
empty 0:3 1:1 7:2 13:2 19:3
en 6:1 9:2 11:2
enabl 1:1 5:2 6:1 10:3 19:4
enable 5:2 9:1 10:1 17:1 19:1
enametoolong 19:2
end 1:1 5:2 8:1 11:4 12:1 13:3 17:3 18:2 19:3
endpoint 0:1 4:1 5:3 6:7 7:1 8:1 11:1 18:1 19:1
engine 5:1 11:1 12:2
enoent 5:1 11:2 15:1 19:9
enospc 15:3
enotfound 11:3
ensure 0:1 19:4
enter 0:1 11:1 14:5 18:3 19:2
entirely 13:2
entrypoint 3:1 9:1 19:1
env 0:2 3:3 4:1 7:1 19:4
environment 0:8 3:12 4:1 5:6 7:2 19:4
environmentcredential 6:3
eof 11:1 13:5 19:1
eperm 9:1 13:1 15:7
eproto 11:4
equal 4:1 19:3
eresolve 19:2
erof 15:3
err 0:2 11:14 15:2 18:3 19:7
errno 11:1 15:7 19:3
error 0:37 1:58 2:7 3:2 4:48 5:30 6:15 7:85 8:21 9:27 10:25 11:83 12:7 13:18 14:19 15:24 16:45 17:22 18:34 19:186
errsecinteractionnotallo 14:2
esc 18:1 19:4
establish 11:5 19:3
etc 11:1 19:1
etimedout 11:3
europe 9:5 17:2
even 3:1 4:1
event 1:1 7:1 11:1
every 1:6 7:1
example 2:4 3:1 7:1 11:1 16:2 19:2
exce 9:7 19:4
exceed 0:1 8:2 9:10 11:2 13:1 16:2 18:2 19:11
exceededbudget 8:3
exception 0:2 4:6 5:9 6:1 11:5 19:9
exchang 18:2
exchange 11:1 18:9 19:3
exe 19:6
execut 15:1 19:1
executable 5:1 19:2
execute 15:1 19:1
execution 0:2 1:1 5:1 19:1
exhaust 9:5
exist 1:9 4:1 5:4 6:3 13:2 15:1 17:5 19:8
exit 0:1 1:3 4:3 6:1 7:3 8:1 9:1 11:1 13:1 14:1 16:1 18:2 19:21
expect 0:5 1:2 2:6 3:4 4:1 5:3 6:1 7:3 8:1 9:3 11:4 12:2 13:8 14:1 16:1 18:1 19:13
experienc 16:6
expert 17:1 19:1
expir 0:3 1:42 2:1 4:27 5:3 6:5 7:4 11:5 12:1 14:1 19:5
expiredtokenexception 4:3
expiry 4:1 6:1
explicit 17:2
explicitly 0:2 6:1 9:1 14:1
export 0:1 3:1
extension 1:1 11:1 18:2 19:4
external 0:10 3:1 5:1
extra 8:2 9:8 11:1
fable 16:1 17:3 19:1
fac 1:2 2:1
factor 6:1 19:1
fail 0:7 1:41 2:1 3:2 4:14 5:6 6:11 7:22 8:5 9:4 10:3 11:54 12:11 13:5 14:15 15:4 16:10 17:6 18:33 19:93
failure 1:1 3:1 7:1 11:4 16:1 18:1 19:2
fall 3:1 4:1 12:1 14:1
false 1:2 7:2 14:1 19:1
fast 7:1 9:1
fatal 1:1 4:1 19:24
fault 7:1 19:2
feb 9:2
feedback 1:1 16:2 19:1
fetch 1:3 5:2 9:1 10:1 11:15 12:1 16:1 19:7
few 19:3
fewer 7:1 8:1
field 1:1 5:1 6:1 7:1 13:1 19:2
figma 19:2
fil 1:1 7:1 13:3 14:3 15:1 19:6
file 0:3 1:6 4:10 5:5 8:1 9:1 11:4 12:1 13:16 15:10 16:1 17:1 19:40
filter 19:3
find 0:2 1:1 5:2 7:5 9:1 10:1 11:3 14:1 19:11
firebase 19:2
firewall 6:1 11:2 12:1
first 1:2 5:1 11:2 16:1 18:2 19:2
fix 0:10 3:1 7:2 13:1 15:2 19:2
flag 19:2
flagg 19:2
flow 1:1 11:1 18:2
folder 15:1 19:1
follow 11:1 19:2
foo 19:4
for 0:3 1:6 2:8 4:9 5:4 6:13 7:8 8:1 9:15 10:17 11:9 12:3 13:1 14:6 15:3 17:8 18:10 19:43
forbidden 4:2 5:3 7:4 10:2 11:9 18:1 19:1
force 11:1 19:1
form 17:1 19:1
format 0:2 4:2 18:1
found 0:4 1:19 2:1 3:1 4:13 5:7 6:6 7:17 8:1 9:2 10:1 11:2 12:2 13:3 14:3 15:1 16:1 17:13 19:42
foundry 6:12
free 2:1 19:1
freedesktop 14:7
fresh 5:1 13:1
from 0:3 1:2 3:3 4:12 5:1 6:4 7:7 9:1 10:2 11:9 12:6 14:1 16:1 18:2 19:15
ft 11:1 19:1
full 1:1 2:1 13:1 16:1 18:7
function 14:1 19:2
fund 8:3
gateway 7:15 16:5
gcloud 5:8
gdbu 14:2
gen 4:2
generate 0:2 1:2 9:1
generic 0:1 1:1 9:1 10:1 14:3 19:2
get 1:3 2:1 5:1 6:2 7:5 8:1 11:12 12:3 14:1 15:2 18:1 19:8
getaddrinfo 11:4
getcalleridentity 4:3
getprocessexiterror 19:2
getrolecredential 4:2
gett 1:3 4:1 5:3 7:1 19:1
gh 19:5
git 19:17
github 1:1 11:1 19:21
global 5:2 9:1 12:3 15:2
gmail 2:1 9:1 19:1
gnome 14:3
go 8:7 9:1 19:5
google 5:27 18:2 19:3
googleapi 5:10 9:5 11:2
got 1:1 3:1 8:1 18:2 19:1
gpt 7:3
grant 1:6 5:8 18:2
group 6:1 7:2
ha 0:9 1:24 2:1 3:1 4:9 5:5 6:5 7:1 8:5 9:5 10:22 11:7 12:2 13:4 17:5 18:1 19:13
had 5:4 19:1
haiku 0:1 1:1 17:5 19:1
handle 19:2
handshake 0:2 11:1
hang 4:1 15:1
happen 1:1 8:2 18:1 19:1
hash 7:2
have 1:3 2:8 3:4 5:1 6:4 8:4 9:1 10:9 11:1 15:1 17:15 19:4
head 11:5 16:2
header 0:21 4:1 6:1 7:5 9:1 11:1 14:2 16:2 19:4
healthy 7:1 16:1
heap 19:3
hello 2:1 19:2
help 1:1 5:2 19:2
helper 4:1 19:2
here 0:1 8:1 10:1 18:5
hey 2:2
hi 1:2 7:1 14:1
high 16:1 19:1
higher 12:7
history 15:1 19:1
hit 2:1 8:3 9:11
hold 10:1 18:1
home 1:1 2:1 4:1 5:1 11:4 12:1 13:8 15:14 19:4
hook 13:1 19:7
host 11:7 19:4
hostname 11:3
hour 9:5
how 19:4
hresult 11:1 19:1
html 11:6 16:5
http 0:4 1:3 4:1 5:10 6:7 7:25 8:7 9:4 10:1 11:30 16:4 18:10 19:33
httpsconnectionpool 11:2
httpx 0:3 11:2
iam 4:5
id 0:3 1:12 2:2 4:3 5:5 6:1 7:7 8:2 9:3 10:4 15:2 16:2 17:10 18:3 19:16
ide 19:7
identifier 1:1 13:1 17:3 19:1
identity 4:1 6:4 18:1 19:1
idle 11:2
if 0:1 1:1 4:1 6:2 8:1 10:2 11:2 15:1 16:4 17:2 18:6 19:8
ignor 1:1 3:1 13:2
illegal 0:4 19:2
image 19:8
immediately 1:1 19:2
import 4:1 19:3
impossible 11:1 15:1
in 0:11 1:34 2:20 3:17 4:30 5:9 6:5 7:21 8:1 9:4 10:3 11:29 12:1 13:13 14:12 16:11 17:8 18:23 19:52
inactivity 6:2
includ 2:1 4:17 6:2 10:1 17:1
include 7:1 17:1
incompatible 19:2
incomplete 11:1 16:1
incorrect 0:1 6:3 7:4 18:2 19:7
increase 9:4
index 0:1 19:2
indicate 19:2
individual 2:3 9:1
inference 6:1 7:3 16:1 17:3
info 1:2 7:5 8:2 11:2 14:1 18:1 19:2
information 1:1 5:1 8:1 10:1 11:1 14:4 19:1
initialization 1:1 11:1 19:1
initialize 19:2
initializesecuritycontex 11:2
input 9:2 11:1 13:3 18:2 19:8
inputvalidationerror 19:2
install 9:1 11:4 12:6 14:1 15:2 19:15
installation 6:1 11:4 12:5 19:1
instance 5:1 12:1
instantiate 0:2
instead 2:2 3:12 8:1 10:1 19:4
instruction 6:1 19:1
insufficient 4:1 5:2 8:8 9:1 15:3
integration 19:3
integrity 19:2
interaction 14:7
intercept 7:1 11:2
internal 0:1 1:2 5:2 7:1 10:1 11:2 15:1 16:7 19:5
internalservererror 16:2
internet 11:10
interrupt 16:2 19:3
into 2:3
inv 0:1 11:1
invalid 0:45 1:36 2:1 3:2 4:21 5:11 6:11 7:35 8:6 9:2 10:3 11:7 12:1 13:13 14:2 16:1 17:6 18:22 19:44
invalidauthentication 1:1 16:1
invalidclienttokenid 4:2
invalidsignatureexceptio 4:2
investigate 1:1 19:1
invocation 17:4
invoke 7:1 11:1
invokemodel 4:3
invokemodelwithrespons 4:1 17:2
io 19:2
ion 4:2 15:1 16:1
ip 7:1 11:3
islock 14:2
ismalform 1:3
isn 15:1 16:1 17:4
issu 6:1 11:1 12:1 16:1 19:3
issue 15:1 16:5 17:3 19:3
issuer 11:10 19:1
ist 11:1 18:1
it 0:8 1:3 2:3 3:3 4:1 5:7 7:1 8:5 9:1 10:1 11:5 12:5 13:2 15:1 16:5 17:10 18:3 19:9
item 0:1 1:1 9:1 10:1 14:2 19:4
javascript 19:3
json 1:5 3:1 4:3 5:3 7:2 11:1 13:40 15:26 19:10
jsonl 9:1 15:3
just 8:1 11:2 13:1 18:4
jwt 1:1 19:4
keep 1:3 3:1 4:1 8:4 9:3 12:1 14:1 19:1
key 0:71 1:5 2:8 3:34 4:13 5:5 6:6 7:42 8:4 9:3 10:7 11:1 14:7 16:1 18:4 19:20
keyapproval 3:2
keychain 0:1 1:2 9:1 10:1 14:28 19:2
keyr 14:7
keystore 19:2
keytar 14:3
keyword 19:2
kong 7:2 11:1
kubectl 19:2
lack 6:2
lang 11:2
large 14:1 19:4
last 0:1 1:1 5:1 6:2 9:1 11:1 19:2
later 9:4 16:2
latest 9:1 11:4 12:4 17:1
lazy 11:1 19:1
lead 3:4
learn 5:3
left 15:3
legacy 11:1 19:2
length 0:1 16:1 19:4
lib 0:1 4:1 5:1 15:6 19:7
library 5:1 14:2 19:3
lida 0:2
life 12:1 17:3
like 0:1 2:2 12:5
limit 2:1 7:2 8:8 9:60 13:1 16:2 19:11
lin 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:2
line 0:4 5:1 11:1 13:2 18:1 19:16
linear 1:1 19:3
link 5:1 18:5 19:2
linter 19:2
linux 14:2 19:2
list 1:2 2:1 7:1 19:1
listen 18:2 19:3
litellm 0:6 6:1 7:9 8:2 9:1 19:1
llm 0:2 7:3 16:1
llmdeploy 6:2
lo 9:2
load 1:2 4:10 5:4 6:1 10:1 11:2 13:2 14:1 16:1 18:1 19:6
local 1:1 5:2 7:1 9:1 11:12 12:4 13:2 15:8 19:4
localhost 1:1 7:6 18:7 19:9
locally 11:2 19:1
localprotocolerror 0:3
locate 4:3 19:1
location 5:3 17:4
lock 1:1 10:1 13:1 14:5 15:1 19:3
log 1:11 2:4 12:1 16:1 18:3 19:3
logg 1:12 2:7 6:3 11:1 14:5 15:1 18:2 19:3
loggedin 1:3
login 0:6 1:60 2:13 3:11 4:17 5:7 6:5 7:12 8:2 9:2 10:5 11:5 13:1 14:21 16:2 17:2 18:24 19:24
logout 1:1 3:3 17:2
long 9:2 17:2 19:10
longer 1:1 2:3 7:1 10:1 12:4 17:1 19:2
look 0:1 4:1 10:1 12:5
lookup 5:1 14:1
loop 0:1 1:2 18:3
lost 11:2
low 3:3 8:13 19:2
lsp 1:1 19:1
lstat 5:1 15:1
machine 2:3 7:1
maco 14:8
made 0:2 6:1
main 19:7
make 4:1 6:3 7:1 16:1 18:7 19:3
makerequest 0:1 11:2
malform 0:1 1:5 4:1 7:1 13:3 19:1
manag 2:2 3:1 10:3 13:1 19:2
managedidentitycredentia 6:2
manager 1:2 14:1 15:1
manually 4:1 13:3 19:1
many 9:7
mapp 7:2
marketplace 19:5
match 2:1 4:2 11:2 12:1 18:2 19:3
max 2:7 3:7 7:1 8:4 9:4 11:2 14:1 15:9 17:4 19:9
maximum 16:1 19:14
may 0:1 1:1 2:1 3:6 4:1 5:3 10:2 11:2 16:1 17:3 18:2 19:8
mb 19:5
mcontent 14:2
mcp 1:1 13:1 19:20
mcpatlassianauthenticati 19:2
md 17:1 19:1
me 1:1 2:4 3:1 4:2 5:1 13:4 14:1 15:4 19:1
mean 7:2 19:1
meet 2:1 10:4
member 2:4
memory 19:5
merge 19:2
messag 0:1 5:1 7:9 9:1 11:4 15:1 19:16
message 0:18 1:26 2:4 3:1 4:4 5:3 6:12 7:52 8:10 9:12 10:14 11:7 12:1 14:1 15:1 16:13 17:8 18:1 19:30
metadata 4:3 5:2 7:2 11:1 19:1
method 0:4 1:1 2:2 4:1 6:1 7:1 8:2 9:2 11:1 12:1 13:2 14:1 19:1
mi 1:1 9:1
microsoft 6:4
mid 11:4 16:1
might 11:3 15:1
migrat 12:2
minimum 12:5
minut 6:2 9:1
minute 9:6
mismatch 11:1 18:4 19:2
miss 0:7 1:2 4:5 6:3 7:4 14:3 18:7 19:10
mj 19:3
mkdir 15:6 19:1
mode 3:1 4:1 16:2 18:2 19:2
model 0:2 1:1 4:3 5:5 6:3 7:13 8:2 9:6 12:4 16:2 17:49 19:6
modifi 19:3
modul 0:1 11:1 15:6 19:10
module 5:1 15:1 19:9
modulenotfounderror 19:3
moment 6:2 9:1 11:2 16:3 18:1
mongoservererror 19:2
monthly 2:1 8:3
more 5:4 7:1 8:3 9:1 10:1 11:1 14:1 17:1
most 0:1 5:1 9:1 11:1 19:2
mov 19:2
msg 7:3
multi 1:1 6:1 19:3
multiple 12:2
must 0:2 1:2 4:2 5:3 6:3 7:1 13:1 18:1 19:10
my 1:1 2:7 3:7 4:1 5:6 7:1 8:2 10:1 13:2 14:1 18:1 19:6
nam 19:3
name 4:3 8:1 11:4 13:3 14:8 17:2 19:4
native 11:3 12:3 19:3
ne 2:3 7:2 8:1 19:2
need 1:3 4:1 5:2 7:3 12:5 19:3
net 11:10 19:2
network 1:1 6:1 10:1 11:12 12:1 16:1
never 1:1 11:1 14:1 18:1
new 1:15 2:1 4:1 5:1 7:6 8:1 9:2 12:1 19:2
newer 12:7 17:1
next 11:2 14:1 19:3
nginx 7:1 19:1
nicht 11:2
nim 7:2
no 0:3 1:10 2:4 3:3 4:4 5:1 6:6 7:16 8:1 9:1 10:1 11:8 12:5 14:7 15:8 16:4 17:3 18:2 19:28
nocredentialserror 4:2
node 0:1 1:1 11:4 12:6 14:1 15:9 19:15
non 1:1 4:2 5:1 19:8
none 0:2 1:2 5:1 6:1 7:2 8:2 18:2
not 0:13 1:35 2:13 3:6 4:36 5:27 6:14 7:26 8:1 9:6 10:24 11:31 12:5 13:10 14:28 15:10 16:3 17:36 18:15 19:93
note 8:1 11:3 19:1
noth 8:2 9:1 13:1 14:1 18:1
notic 3:1 10:1
now 1:1 2:1 4:1 9:1 11:2 16:2 17:3
npm 0:1 1:1 4:1 8:1 9:2 11:3 12:16 15:11 16:1 19:12
npmj 19:2
null 1:1 7:2 14:2 19:3
number 1:1 9:4 11:2 19:3
nvm 0:1 19:1
oauth 0:1 1:54 3:1 5:5 8:1 10:14 11:10 14:5 16:5 18:42 19:6
oauthauthentication 1:2
object 5:1 7:2 13:3 14:1 15:1 18:1 19:2
obtain 1:12 5:1
occurr 0:1 4:9 11:1 15:1 16:2 17:1 19:1
oct 9:2
of 0:4 1:2 2:7 3:11 4:1 5:1 6:1 7:2 8:5 9:10 10:6 11:4 12:11 13:3 14:1 15:1 16:3 17:7 18:4 19:23
off 9:1 10:3 19:1
oidc 19:5
old 1:2 3:1 4:1 7:1 12:1
older 12:2
omitt 0:2 6:1 9:1 14:1
on 0:2 2:1 4:3 5:9 6:1 7:2 8:6 9:2 10:2 11:1 12:2 14:5 15:3 16:3 17:8 18:5 19:17
once 3:1 8:1 15:1
one 0:2 1:1 2:1 3:1 6:1 9:1 12:1 14:2 19:4
onerror 19:2
online 9:3
only 0:1 2:3 7:10 9:1 10:1 11:3 14:1 15:4 18:1 19:1
open 1:1 11:2 15:12 18:7 19:2
openai 0:2 6:2 7:2 19:1
opencode 8:1 14:1
openrouter 7:4 8:1
operat 15:2
operation 4:9 6:2 9:1 11:1 13:1 14:1 15:9 17:1 19:6
option 0:2 4:1 5:1 13:1 17:1 19:3
opu 7:2 8:1 9:8 16:2 17:28 19:3
or 0:14 1:24 2:7 3:6 4:15 5:11 6:14 7:9 8:8 9:4 10:5 11:12 12:11 13:7 14:8 15:2 16:3 17:11 18:4 19:48
org 2:4 8:1 10:3 14:7 18:1 19:7
organization 2:24 3:5 8:2 9:2 10:30 11:1 12:1 17:3 18:1 19:1
origin 16:1 19:2
original 19:2
oserror 11:1 15:1
other 5:2 7:4 10:1 19:1
otherwise 4:3
our 10:4 16:1 19:3
out 1:3 3:2 4:3 7:1 8:5 9:3 11:7 12:1 14:1 15:1 16:4 17:1 18:4 19:9
outdat 1:1 12:1 19:1
output 0:1 7:2 9:1 11:1 12:1 19:13
over 3:2 8:2 14:1 19:1
overload 16:14
overrid 3:2 7:1
own 15:3
owner 1:1 10:2
package 12:2 19:1
page 18:6 19:3
paid 8:2
pair 4:1 19:1
param 0:2 7:5 8:2 19:1
parameter 0:1 4:2 6:1 14:1 18:6 19:6
parent 19:2
pars 4:2 13:3
parse 1:1 4:1 11:1 13:12 19:4
partial 11:2
pas 0:1 5:1 7:1 11:2
pass 7:6 14:1 19:2
passphrase 14:4
password 0:1 1:1 4:1 9:1 10:1 14:8 19:21
past 8:4
paste 18:6
path 11:3 14:1 15:5 19:12
pattern 19:2
pay 8:4
payment 8:11
pem 11:1 19:1
per 9:10
perform 4:5 6:2 11:1 12:1 17:2
permission 1:5 2:3 4:2 5:11 9:1 10:14 11:1 13:3 15:33 19:15
permissiondeni 5:1 6:3
permissionerror 15:2
permitt 9:1 13:1 15:7
persist 1:1 14:2 16:4 18:2 19:1
personal 2:8 19:1
pick 2:1 17:3
pip 19:4
pixel 19:2
plain 11:3
plan 2:4 3:3 8:6 9:1 17:8 18:1 19:1
platform 0:1 7:2 8:2 11:3 14:1 18:4 19:3
please 0:8 1:45 2:5 3:1 4:6 5:6 6:10 7:9 8:6 9:10 10:5 11:7 12:10 14:6 15:1 16:5 17:1 18:11 19:14
plugin 1:1 14:1 19:14
pm 9:16 19:1
pnpm 19:2
point 7:1 19:1
policy 4:2 7:1 10:7 11:1 12:1 14:1 17:1 19:6
port 11:5 18:5 19:6
position 0:1 13:6
possible 11:1 12:1 14:3 18:1
post 0:1 4:1 6:1 7:7 19:3
postgr 19:2
pre 4:2
precedence 3:2
precondition 17:2
predict 5:3
prediction 9:3
prefix 4:2 15:3
preflight 14:2
pres 11:1 18:3 19:4
present 19:3
pretooluse 13:1 19:1
principal 5:1 6:3
print 3:1 5:3 14:2 19:2
private 6:1 19:1
pro 2:8 3:1 7:1 17:5
problem 5:3 11:3 14:1 15:1 16:2 18:4
proce 19:2
proces 0:1 1:3 4:3 7:1 11:1 14:3 16:1 18:3 19:16
prod 4:1 6:1
profile 1:3 3:2 4:27 10:3 17:3
profilenotfound 4:2
program 19:6
proj 0:1 5:1
project 2:2 5:17 6:1 9:1 15:2 17:4 19:2
prompt 0:1 1:1 5:1 9:1 14:2 18:5 19:10
properti 18:1 19:4
property 13:5 19:1
protocol 11:3
provid 0:4 1:4 4:4 6:3 7:5 14:4 17:3 19:6
provide 0:2 4:1 6:4 19:2
provider 4:8 5:1 7:16 8:2 19:3
proxy 4:1 7:5 11:25 12:1
proxyerror 11:2
proxyexception 7:2
psql 19:3
publickey 19:2
publisher 5:4 17:5
pull 19:3
purchase 8:5
push 19:5
py 0:1 4:1 5:1 11:1 19:7
pypi 19:2
qauth 16:2
query 18:1 19:3
quot 0:1 13:1
quota 5:2 9:6
raise 7:1 8:1
ran 4:1 19:1
range 0:1 19:1
rapt 5:3
rate 8:1 9:20 16:2
ratelimiterror 9:2
raw 18:2
ray 11:2
re 1:8 2:1 3:1 4:2 7:2 8:3 9:4 10:1 14:1 16:2 19:2
reach 5:1 8:6 9:24 11:3 12:1 17:3 18:4 19:6
react 18:1 19:2
read 0:1 1:3 4:1 5:1 6:1 8:1 9:1 11:3 13:2 14:2 15:4 16:1 18:1 19:20
reason 1:2 5:1 11:5 14:1 16:2 19:2
reauest 16:2
reauth 5:4
reauthenticate 4:1 5:2
reauthentication 5:3
receiv 0:1 1:1 4:2 6:1 7:7 8:1 9:1 10:1 11:7 13:2 16:1 19:6
recent 0:1 5:1 9:1 10:3 11:1 19:2
recently 17:2
recogniz 2:1 17:1 19:1
reconnect 7:2 11:1
record 11:2
redact 0:1 2:1 13:1 19:3
redi 19:2
redirect 18:11 19:1
ref 19:2
refresh 1:43 4:15 5:4 6:4 11:1 19:8
refresherror 5:3
refreshtoken 1:1 5:1
refu 15:2
refus 7:1 11:4 12:1 14:1 16:1 18:4 19:8
regain 8:3
region 4:7 5:2 11:3 17:2
regional 6:3
registration 10:1 19:2
registry 7:1 11:2 12:3 19:3
reject 0:1 1:3 4:2 6:1 7:3 9:3 15:2 16:1 19:7
relat 5:4 11:1
relay 7:4
releas 9:1 11:2
remember 17:1 19:3
remote 1:4 2:4 10:4 11:4 16:1 18:1 19:12
remov 3:1 19:2
rename 13:1 15:3 19:1
renew 8:3
repeat 16:3
repl 1:1 19:1
replace 0:1 1:1 4:1 8:1 9:1 11:1 12:1 16:1 19:5
repo 19:4
report 1:3 12:1
repository 19:11
req 0:3 1:12 2:1 7:2 8:2 9:3 10:4 16:2 17:2 19:2
request 0:4 1:20 2:2 4:21 5:7 6:1 7:24 8:7 9:22 10:9 11:29 12:1 16:13 17:9 18:24 19:46
requir 0:4 1:2 2:8 4:2 5:5 6:6 7:2 8:4 9:5 10:2 11:2 12:14 14:2 17:1 18:2 19:14
require 2:5 3:1 14:1 19:3
requirement 2:1 10:4 19:1
reset 8:1 9:30 11:4 13:2 16:2
resett 13:2
resolution 11:2
resolv 11:4
resolve 0:4 4:3 6:1 9:2 11:1 13:1 14:1 19:3
resourc 13:1 19:1
resource 0:1 4:4 5:7 6:11 7:1 9:5 10:2 17:1 18:1 19:6
resourcenotfoundexceptio 17:2
respond 16:1 18:1 19:2
response 2:1 4:2 5:2 7:3 11:10 16:4 18:2 19:9
rest 19:2
restart 1:1 11:1 12:1 14:1 19:4
restor 1:1 19:1
restore 13:2
restrict 10:2 17:2
result 0:2 1:6 10:1 18:1 19:5
retri 11:2
retriev 4:4
retrieve 5:2 6:3 18:1 19:1
retry 1:4 4:3 7:7 9:2 11:10 16:7 17:4 18:3 19:1
return 0:2 1:4 4:6 5:1 6:1 7:10 11:3 14:1 16:7 18:5 19:4
review 10:3
revocation 11:2
revok 0:3 1:8 5:1 10:2 11:1
rf 19:2
rg 19:2
right 2:1 11:2 16:2 19:1
ripgrep 19:3
rm 19:2
rol 5:1 10:1 16:1
role 4:6 5:1 17:1 19:3
root 0:1 3:1 5:1 7:1 9:1 11:1 15:8 19:4
rotat 1:1 3:1
route 4:1 11:1 17:1 19:1
routin 10:1 11:4
rpc 5:1 19:2
rule 13:1 19:2
run 0:5 1:53 2:6 3:3 4:14 5:6 6:5 7:13 8:2 10:3 11:3 12:3 13:1 14:9 15:3 16:1 17:5 18:2 19:13
runn 0:1 1:1 2:1 4:3 11:1 12:4 13:2 14:2 15:2 19:6
runner 19:2
runtime 4:3
runtimeerror 19:2
safety 10:1 16:2
same 2:2
sandbox 19:2
sav 1:1 13:1 14:3
save 13:1 14:6 15:1
say 1:2 3:2 8:1 11:1 12:1 14:1 16:1 18:4 19:1
scandir 19:2
scenario 1:1 19:2
schannel 11:2
schema 19:4
scm 19:2
scop 4:1 5:2
scope 1:1 2:1 10:4 18:4 19:2
screen 4:1 18:1 19:1
script 7:3 19:2
sdk 0:2 4:2 5:1 11:1 19:8
search 19:4
seat 10:3
secitemcopymatch 14:2
seckeychainitemcreatefro 14:2
seckeychainsearchcopynex 0:1 1:1 9:1 10:1 14:1 19:2
seckeychainunlock 14:3
second 4:1 7:6 11:9 16:6 17:1
secret 1:1 4:3 6:3 7:1 14:13 19:4
secure 11:3 18:1
security 0:1 1:1 4:17 9:1 10:1 11:2 14:13 19:6
see 1:1 2:2 5:2 7:2 11:1 16:1 19:1
select 2:2 4:1 13:1 17:3
selector 2:2
self 11:9
send 0:1 1:1 9:1 11:4 16:1 18:3 19:4
sent 9:1 11:2 18:1
server 1:2 5:1 6:1 7:5 11:10 13:1 16:17 18:8 19:24
servic 6:3 7:1 11:8 19:1
service 0:1 4:1 5:3 7:1 9:1 10:1 14:7 16:5 17:1 19:2
serviceunknown 14:2
session 0:1 1:13 2:7 3:1 4:18 7:5 9:4 10:1 11:2 14:5 15:1 19:14
set 0:9 1:1 3:13 4:5 5:7 6:4 7:1 8:1 9:2 11:2 14:2 19:5
sett 1:1 7:1
setting 0:3 1:1 2:1 3:1 4:2 5:1 7:1 8:7 9:2 10:4 11:6 13:17 15:5 17:1 19:2
setup 1:2 4:2 5:2 19:3
sh 7:2 19:5
shar 4:4 5:1 8:1 19:1
share 1:2 11:1 15:1 19:5
shell 3:4 11:1 19:2
shortly 8:1 9:1
should 4:1 5:1 8:1 19:2
show 1:1 2:4 3:1 7:1 14:1 18:2
side 16:3
sie 1:1 18:1
sign 1:7 2:13 3:2 4:5 6:1 7:2 10:1 11:9 14:1 18:10 19:3
signal 10:1 19:1
signature 4:3 11:2 19:4
similar 19:2
since 1:1 12:1 14:1 19:2
site 4:1 11:2 18:4
size 19:5
sk 0:6 7:8 19:1
skill 19:2
skipp 1:2 13:2 19:1
slow 9:2
snapshot 11:1 19:1
so 1:1 12:1 13:1 16:2 19:3
sock 10:1 19:1
socket 4:1 11:7 14:1 19:2
some 8:1 19:3
someth 1:1 16:2
sonnet 4:1 5:2 6:2 7:5 9:6 16:1 17:10 19:2
soon 16:4
sourc 19:2
source 1:2 3:1 17:1 19:4
space 15:3
spawn 19:8
spec 19:3
specifi 0:1 1:1 5:1 8:3 9:1 10:3 17:3 19:5
spend 2:1 8:8 9:1
src 0:1 1:1 3:1 4:1 7:1 8:1 9:2 11:2 16:1 19:15
srv 19:2
sse 18:1 19:1
ssh 14:3 19:2
ssl 11:27 19:1
sslcertverificationerror 11:2
sslerror 11:3
sso 4:24 10:1 18:1
st 4:5 8:1 17:1
stack 19:2
start 0:1 1:2 2:2 4:4 5:3 7:4 8:1 11:3 13:1 14:4 18:3 19:8
startup 14:2 19:3
state 7:1 18:4
statu 0:3 1:12 2:7 3:3 5:9 6:2 7:10 8:1 9:4 10:2 11:7 12:3 16:12 17:2 18:17 19:10
statuscode 6:1 7:1 11:2
stderr 15:1 18:1 19:3
stdin 18:2 19:2
step 11:1 18:1
still 1:1 3:1 7:1 14:1 18:1
stop 9:1 19:2
stopp 2:1 11:2 19:1
stor 14:3
storage 9:1 11:1 14:2 19:1
store 14:3 15:1
str 0:2 1:2 4:1 8:1 9:1 11:1 13:5 16:1 19:9
stream 4:1 7:3 11:7 18:1 19:2
stripe 8:1 19:1
stuck 4:1 18:1
subagent 19:2
submit 9:1 10:1 18:1
subscription 1:1 2:7 3:11 4:1 6:5 7:1 8:4 10:1 13:1 17:4 18:1
subtype 1:2 4:1 5:2
succes 1:2 4:1 7:2
successful 1:3 2:1 3:1 5:1 14:3 18:1 19:1
successfully 1:1 19:1
such 5:1 11:2 14:2 15:1 19:11
sudo 15:5 19:2
sufficient 2:4 3:1
supabase 19:2
support 1:3 5:5 6:1 7:1 10:1 11:4 12:7 16:1 17:5 18:10 19:11
sure 4:1 6:3 7:1 16:1 18:7 19:2
surrogate 19:2
suspend 10:4
suspiciou 10:2
switch 2:4 3:3 9:3 12:1 16:1 19:1
symlink 9:1 19:1
syntax 13:1 19:1
syntaxerror 1:1 12:1 13:5 19:2
syscall 15:4 19:2
system 11:2 14:1 15:6 17:1 19:5
tak 3:2
take 10:1 17:2 19:1
target 11:1 19:1
task 8:1 15:1
team 2:7 8:1
temp 9:1 15:1 19:1
temporarily 16:5
temporary 4:1 11:1 16:6
term 10:2 19:1
terminal 1:4 4:1 8:1 16:1 18:1 19:1
terminat 11:1 16:1 18:1 19:1
terraform 19:3
test 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:15
text 4:1 11:2 14:1 19:2
than 0:1 4:1 6:1 12:1 19:1
that 0:1 3:1 5:1 10:3 12:1 17:3 19:3
the 0:18 1:13 2:19 3:13 4:48 5:14 6:14 7:12 8:10 9:4 10:4 11:26 12:9 13:8 14:26 15:3 16:8 17:29 18:33 19:74
them 1:1 9:1 13:1
then 1:8 3:2 14:1 16:1 18:2 19:1
there 3:1 5:3 7:1 8:1 11:1 16:1 17:3 18:5
these 0:1 13:1
they 10:1 13:1
thi 0:5 2:13 3:6 4:9 5:3 6:6 7:19 8:2 9:7 10:18 11:5 12:10 14:3 15:2 16:8 17:10 18:8 19:24
think 11:1 19:8
throttlingexception 9:2
through 8:1 11:1 19:2
throughput 17:4
tim 1:1 4:3 7:1 11:7 16:2 18:4 19:4
time 1:2 4:1 6:1 16:2
timeout 1:1 11:9 16:6 18:2 19:3
timestamp 0:2
title 0:1 7:2 11:5 16:5
tl 11:8
tmp 13:1 15:3 19:2
to 0:13 1:39 2:22 3:15 4:29 5:15 6:25 7:26 8:14 9:18 10:18 11:67 12:17 13:9 14:23 15:7 16:7 17:25 18:35 19:103
token 0:5 1:76 2:4 3:12 4:40 5:15 6:13 7:12 8:3 9:8 10:4 11:3 12:1 13:6 14:6 16:1 18:8 19:56
tokenerror 19:2
too 3:3 8:13 9:8 12:1 14:1 19:14
tool 14:1 19:15
total 1:1 19:1
traceback 0:1 5:1 9:1 11:1 19:2
transport 5:1 11:1 14:1 16:1
tream 4:1 17:2
tree 19:3
tri 7:1 19:1
troubleshoot 6:2 13:1 19:1
true 1:5 4:1 7:5 11:1 18:2 19:2
trust 10:1 11:1 19:1
try 0:1 1:3 2:1 3:3 4:2 6:2 7:1 8:1 9:9 11:5 12:3 15:1 16:8 18:5 19:9
tunnel 11:5
turn 1:1 9:2 10:3 11:3 19:2
twice 19:3
typ 7:1 8:2 19:1
type 0:17 1:26 2:3 3:1 5:1 6:3 7:29 8:8 9:11 10:15 11:9 12:1 16:12 17:6 18:3 19:25
typeerror 0:3 11:7 19:4
typo 11:1 18:1
ui 14:2
unable 0:1 2:2 4:8 5:5 7:3 8:1 10:3 11:38 12:1 13:1 16:2 18:3 19:10
unauthenticat 5:4 7:1
unauthoriz 0:1 1:2 2:1 6:4 7:12 19:12
unauthorizedexception 4:3
unauthorizedssotokenerro 4:2
unavailable 1:4 6:4 7:3 11:2 14:1 16:4 18:1 19:2
und 11:2
undefin 11:3 18:1 19:4
underly 6:1 11:1
undici 11:2
unexpect 0:1 1:1 3:4 5:1 11:1 12:1 13:13 16:1 19:8
unexpectedly 11:3 19:2
unfortunately 11:2
unique 19:2
unknown 1:2 3:1 8:1 9:1 11:2 13:1 14:1 16:3 18:2 19:7
unlock 14:5
unreachable 11:1 12:1
unrecogniz 7:1 13:3
unrecognizedclientexcept 4:2
unset 3:10 10:1
unsupport 11:1 12:2 14:1
unus 3:1 19:2
up 2:3 4:2 5:2 7:1 13:3 19:4
updat 11:2 12:2 15:2 17:2 19:3
update 0:1 1:3 3:1 4:1 8:4 9:1 11:4 12:24 15:4 16:1 19:5
upgrade 2:1 8:4 9:4 12:3 17:2
upstream 7:4 9:1 11:1 16:5 19:2
uri 4:1 5:1 18:9 19:1
url 4:3 6:1 7:10 11:9 18:6 19:9
urllib 11:1 19:1
us 0:2 1:5 2:3 3:11 4:6 5:5 6:2 7:4 8:3 9:4 10:1 12:1 14:1 17:1 18:2 19:9
usage 1:4 2:1 3:2 7:2 8:6 9:26 10:3 16:2 19:2
use 0:1 2:3 3:11 4:2 5:4 6:7 7:8 8:2 9:2 10:8 12:2 14:4 16:1 17:7 18:9 19:20
user 0:3 1:5 2:1 4:6 5:1 6:1 7:4 8:2 9:2 10:6 12:1 13:8 14:12 15:17 16:1 17:6 18:1 19:24
username 15:1 19:10
usr 7:1 12:1 15:7 19:4
usually 7:2 8:3 16:3
utc 6:1 8:2
utf 11:1 19:1
util 19:3
uv 19:3
valid 1:2 4:4 5:1 6:4 7:3 11:2 13:3 14:1 17:1 19:14
validate 7:1 12:1
validation 0:1 7:1 11:1 13:1 19:1
validationexception 17:2
value 0:12 4:1 6:1 7:2 13:2 19:3
var 0:1 19:1
variabl 0:2
variable 0:6 3:7 4:2 5:2 7:2 19:8
ve 2:1 8:3 9:12 10:1
vendor 19:2
verification 0:1 4:2 9:1 11:3 18:3 19:2
verificationtokentable 7:3
verify 2:1 5:2 6:1 10:1 11:7 18:2 19:3
version 0:1 1:1 9:1 11:6 12:28 15:1 17:2 19:7
vertex 5:12 9:1 19:1
via 0:2 2:1 5:1 7:2 11:1 19:1
view 10:1 12:1 19:1
violat 10:2
violate 19:2
violation 10:1 11:1 19:1
virtual 6:1 7:3 8:1 9:1
visibility 1:2 2:1
visit 0:1 5:5 6:3 7:1 10:1
vm 19:5
vpn 11:4
wa 0:2 1:6 3:2 4:4 5:5 6:2 8:1 9:1 10:4 11:9 13:2 14:5 15:2 16:3 17:3 18:12 19:16
wait 4:1 6:2 8:1 9:5 16:1 18:4
wake 14:2
want 0:1 3:2 14:4 19:3
warn 1:1 3:2 9:1 11:1 12:1 13:1 14:1 15:3 17:1 18:1 19:7
we 1:1 2:2 4:2 8:1 10:2 16:3 18:3 19:1
web 2:4 3:1 5:1 11:1 16:3 19:2
website 8:1 19:2
websocket 17:1 19:1
webstorm 19:2
weekly 9:8
went 1:2 9:1 11:1
were 5:4 8:1 14:1 16:1 18:2 19:6
west 17:2
when 2:3 3:1 4:14 5:2 6:1 7:1 8:2 11:1 14:3 17:1 18:2 19:5
which 0:2 3:1 5:3 18:1 19:3
while 0:1 3:1 4:1 5:2 11:4 12:1 13:2 14:1 18:1 19:4
whoami 8:1 15:2
why 2:1 3:1
will 3:2 8:3 9:4 13:1 14:2 16:3 17:1 18:1
win 19:4
window 1:1 14:1 18:2 19:4
wish 10:1 19:1
with 0:5 1:9 2:16 3:3 4:16 5:2 7:15 8:2 9:4 10:5 11:9 12:2 13:6 14:4 15:5 16:8 17:16 18:23 19:36
within 6:2 8:1
withon 17:2
without 0:1 14:3 19:4
won 2:1 14:1
work 1:3 2:2 3:3 4:5 9:2 10:1 11:1 16:3 19:6
workflow 19:7
workspace 2:1 8:3 10:4 11:2 15:1 19:4
would 2:2 9:7
writ 14:2 15:1
writable 14:2 15:2
write 6:1 11:2 13:1 14:2 15:6 19:12
wrong 0:1 1:1 2:1 6:5 11:2
xclip 19:2
xxx 9:1 16:1
yet 2:1 11:1 17:2
yml 19:2
york 9:2
you 0:5 2:13 3:2 4:6 6:3 7:6 8:11 9:18 10:5 11:3 12:1 13:3 14:4 15:2 16:1 17:12 18:5 19:21
your 0:8 1:17 2:13 3:14 4:9 5:11 6:5 7:12 8:20 9:32 10:36 11:19 12:12 13:1 14:6 15:2 16:6 17:15 18:5 19:24
yourexist 1:2
zscaler 11:4
zsh 11:1 19:4
zshrc 3:2
`;

export const wordTable = readTable(counts);
