import { readTable } from '../../core/diagnose/resemblance';

/**
 * In how many labelled texts of each cause a word stands. Counted, not written: `vitest -u` on word-table.test.ts
 * counts the fixtures and the rules' own examples anew. A cause is its place in `contract/causes`.
 */
const counts = `
* 0:91 1:159 2:60 3:48 4:122 5:65 6:61 7:139 8:62 9:86 10:76 11:205 12:55 13:54 14:72 15:62 16:66 17:70 18:108 19:549
100 9:1 12:1 19:1
104 11:4
120 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:2
123 4:2 19:2
127 7:8 11:3 17:1 18:1 19:5
128 0:1 14:1 19:2
151 12:1 19:1
160 11:3
200 0:1 1:1 4:2 7:1 8:1 9:1 11:2 16:1 19:8
217 11:1 12:1
254 4:1 11:1
255 0:1 4:1
326 19:2
392 19:2
393 19:2
400 1:6 5:2 6:1 7:4 8:8 9:1 10:5 11:2 12:2 17:11 18:12 19:26
401 0:17 1:45 3:2 4:2 5:3 6:9 7:54 8:1 9:2 10:1 11:1 16:2 19:31
402 7:1 8:7
403 1:5 2:3 4:19 5:12 6:1 7:13 8:1 10:17 11:19 17:6 18:4 19:13
404 4:1 6:3 7:5 11:1 17:10 19:3
407 11:7 19:1
412 13:2
413 19:2
429 9:18
443 11:10
500 7:1 9:1 16:12 17:1 18:1 19:1
502 16:3
503 7:5 11:2 16:5
504 16:3
520 16:3
524 16:2
529 16:10
535 19:2
aadst 6:6 19:1
abc 1:1 7:1 15:1 18:1 19:2
abcd 7:2
able 1:1 11:2 17:3
abort 11:1 19:3
about 5:3 16:1
above 0:2 11:2 16:1
acc 15:2
accept 1:1 7:2 18:1 19:2
acces 1:9 2:5 4:8 5:11 6:14 7:5 8:9 10:12 11:5 14:6 15:3 17:14 18:3 19:19
accessdeni 4:1 19:1
accessdeniedexception 4:4 17:1
accessible 19:3
accesstoken 1:1 19:3
account 0:1 1:9 2:34 3:5 4:2 5:3 6:4 7:4 8:3 9:4 10:19 13:1 17:3
acme 2:5 7:1 11:1 16:1 19:24
acp 18:2
acquisition 1:1 19:3
action 1:2 4:4 6:6 14:1 16:2 19:10
active 1:2 3:1 4:1 6:3 19:2
activiti 10:2
activity 10:3
adc 5:2
add 1:1 2:1 3:1 8:7 9:1 14:2 19:6
addres 11:3 14:1 18:2 19:4
admin 0:2 8:1 9:2 10:7 19:2
administrator 1:1 2:1 6:1 7:1 8:1 10:9
after 1:6 2:1 3:1 4:2 7:1 8:1 9:2 10:3 11:4 13:6 15:1 18:5 19:11
again 0:1 1:20 2:1 3:1 4:2 6:2 8:1 9:9 10:2 11:4 14:1 16:7 18:7 19:8
agent 4:1 6:1 11:1 15:1 16:1 17:2 18:2 19:9
ago 1:2
ai 0:1 1:2 2:9 3:10 4:2 5:6 6:11 7:4 8:8 9:4 10:3 11:11 12:9 15:4 16:3 18:3 19:9
aiplatform 5:10 9:4 17:2 19:1
aka 6:3
all 2:1 4:1 6:1 9:1 13:3 16:1 19:3
allocation 19:3
allow 4:2 7:7 9:1 10:11 11:7 13:2 14:7 17:3 18:1 19:11
allowlist 11:2
already 0:1 1:2 13:1 14:1 18:4 19:8
although 3:2 11:1
altnam 11:2
altname 11:2
am 1:1 3:2 6:1 8:1 9:11 11:1 12:1 18:1
amazon 4:1 10:1 17:1
amazonaw 4:3 7:1
america 9:5
an 0:8 1:3 2:3 3:4 4:11 5:1 6:4 7:2 8:1 9:2 10:6 12:6 13:3 14:2 15:1 16:5 17:9 18:4 19:20
analysi 19:2
and 0:2 1:14 2:7 3:15 4:6 5:3 6:10 7:9 8:2 9:3 10:5 11:6 12:2 13:3 14:2 15:1 16:2 17:5 18:4 19:23
android 19:3
anonymou 7:1 19:5
another 0:1 1:4 3:1 12:1 17:1 18:1
answer 5:1 19:1
ant 0:5 3:1 7:1
anthropic 0:33 1:4 2:5 3:35 4:1 5:7 6:7 7:15 8:8 9:9 10:4 11:45 12:9 13:1 15:4 16:6 17:17 18:2 19:16
anthropicerror 0:2
anthropicexception 0:3
any 1:1 4:9 11:1 14:3 18:1 19:5
api 0:81 1:37 2:10 3:37 4:31 5:23 6:13 7:82 8:20 9:12 10:19 11:77 12:2 14:6 16:31 17:17 18:4 19:60
apiconnectionerror 0:2 11:3
apierror 19:2
apikey 0:6 6:1 7:1 9:2 14:1 19:2
apikeyhelper 3:1 7:7
app 2:1 4:2 5:1 7:1 11:2 14:2 15:1 18:1 19:34
appdata 9:1 19:1
appeal 10:5
appear 0:1 19:4
application 1:1 5:12 11:1 19:4
apply 12:2
approach 9:2
approval 3:2
archiv 10:2
archive 19:2
are 0:1 1:2 2:6 3:6 4:1 5:3 6:2 7:3 8:2 9:2 10:1 11:2 12:2 13:4 16:3 17:3 18:1 19:2
argument 0:1 11:1 19:8
arn 4:5 17:4
arriv 11:2 18:2
asia 9:5 17:1
ask 1:1 6:1 8:1 10:4 11:1 14:2 18:1
assert 5:1 19:1
assertion 19:2
assertionerror 19:4
assign 6:2 19:1
assignable 19:4
assistance 18:2
assistant 19:4
associat 2:3 4:5 10:1
assum 4:1 17:1
assumerole 4:3
assumerolewithwebidentit 4:2
async 4:1 19:2
at 0:6 1:2 3:1 4:1 5:1 7:3 8:9 9:12 10:2 11:9 12:3 13:21 14:2 15:3 16:1 18:4 19:38
attempt 1:2 4:3 5:1 7:6 8:1 11:12 16:10 17:1 19:6
attribute 19:2
audience 6:3
auth 0:4 1:10 2:3 3:18 4:3 5:14 6:2 7:13 8:2 9:1 10:1 11:3 14:2 16:1 18:3 19:33
authapierror 19:2
authenticat 1:2 3:1 5:3 12:1 18:2 19:3
authenticate 0:1 1:18 2:1 3:1 4:4 6:1 7:8 10:2 11:1 14:1 18:2 19:6
authentication 0:25 1:34 2:5 3:2 4:2 5:13 6:13 7:23 8:1 9:3 10:8 11:4 13:1 14:1 16:1 17:1 18:7 19:28
authenticationerror 0:11 6:2 7:1 19:2
authenticationexception 11:1 19:2
authenticationfail 19:3
authmethod 1:3
authority 6:1 11:1
authoriz 4:7 7:7 10:1 17:2
authorization 0:5 1:2 2:1 3:1 4:3 6:2 7:5 9:1 14:2 16:1 18:9 19:7
authorizationfail 6:1 16:1
authorize 1:1 18:10
authtoken 0:3 6:1 9:2 14:1
auto 12:6 15:5 16:2 19:1
autolaunch 14:2
automatic 10:3 19:1
available 2:1 6:1 7:5 9:3 11:6 12:2 14:6 17:10 18:2 19:5
aw 4:45 17:3 19:3
awsauthrefresh 4:3
awscredentialexport 4:2
axioserror 1:5 9:1 10:1 17:1 19:2
az 6:2
azd 6:2
azsdk 6:2
azure 6:19
back 1:1 4:1 12:1 13:4 14:1 16:1 18:2 19:1
backend 14:2 19:1
backup 13:5 15:1 19:1
bad 1:2 5:3 7:1 11:3 16:1 19:3
badrequesterror 7:2 8:2 19:2
balance 3:3 8:22
bann 10:2
base 6:2 7:13 9:4 11:2 17:1 19:9
bash 0:1 1:1 4:1 8:1 9:1 11:1 15:3 16:2 19:20
basic 14:1 19:1
be 0:13 1:6 3:2 4:12 5:4 6:6 7:4 9:3 10:5 11:11 12:3 13:4 14:5 15:1 16:2 18:9 19:23
bearer 0:2 1:8 3:1 4:5 7:2 19:1
because 0:1 1:1 3:1 4:3 8:3 10:1 13:1 15:1 19:6
bedrock 4:17 10:1 16:1 17:4
been 0:6 1:7 2:1 5:5 6:2 8:2 9:1 10:20 11:2 13:5 17:3 18:1 19:10
beenrevok 1:2
before 0:1 3:2 5:3 6:2 9:3 11:2 12:1 16:2 17:1 19:4
behavior 3:4 19:2
behind 11:5
believe 10:2 15:1
belong 3:4 15:1
below 12:4 18:4
beta 7:4 17:2 19:1
bill 2:2 3:4 8:11 19:1
bin 7:2 11:1 12:4 15:2 19:12
binary 11:1 12:1 19:1
block 2:1 3:1 9:1 10:3 11:9 12:1 13:1 19:17
bob 4:3
body 11:3 12:1 16:4 18:1 19:4
both 2:2 3:7 8:1 19:1
botocore 4:7 19:1
break 0:3
bridge 1:2 19:4
broken 19:2
browser 18:11 19:1
bu 14:3
budapest 9:2
budget 8:5 9:1
build 11:1 12:1 16:1 19:6
bunf 0:1 3:1 9:1 11:1
but 0:2 1:6 2:11 3:2 4:2 6:2 7:1 8:3 10:1 11:1 12:5 13:2 14:4 18:4 19:15
button 2:1 19:1
buy 8:3
by 0:1 1:1 2:1 4:1 5:8 6:2 7:1 10:10 11:8 12:1 13:2 14:3 15:6 16:1 17:1 18:6 19:17
byt 5:1 13:2 19:3
byte 0:1 16:1
ca 11:6
cache 6:1 7:3 16:1 19:3
calculat 4:2
call 0:3 1:1 4:9 5:1 7:3 8:2 9:1 11:1 17:2 19:10
callback 18:16 19:3
caller 5:1 19:1
can 0:3 1:2 2:1 4:2 7:5 8:2 10:2 11:2 13:2 15:1 16:2 18:5 19:9
cancel 14:1 18:3 19:2
cannot 0:2 1:1 4:1 5:2 7:4 10:1 11:1 12:2 14:5 15:4 16:2 18:2 19:26
capture 7:2
card 8:5
category 7:2 11:3 19:2
caus 0:1 1:1 11:3 12:1 16:1
cause 11:4
center 10:1 11:1 16:2
cert 11:19
certain 11:2
certificat 11:5
certificate 9:1 11:41 19:2
cf 7:1 11:4 18:1
chain 4:1 11:6
chainedtokencredential 6:4
challenge 11:2 18:4
chang 1:1 2:1 15:1 19:2
change 4:1 6:1 19:2
channel 11:1 19:2
char 0:1 19:4
character 0:8 13:1
chat 4:1 6:1 7:2
check 0:2 2:1 3:1 4:6 6:2 7:7 9:1 10:2 11:20 12:2 15:1 16:5 17:1 19:6
child 0:1 19:2
choose 2:2 13:1 17:1
chown 15:3
ci 13:1 19:1
cl 0:1 19:1
claude 0:9 1:54 2:32 3:27 4:13 5:6 6:6 7:31 8:14 9:19 10:30 11:26 12:41 13:40 14:17 15:47 16:10 17:45 18:18 19:82
claudecode 1:1 9:1 19:3
clear 1:1 19:1
cli 0:1 1:6 3:2 4:1 6:2 7:2 9:1 11:1 12:1 15:2 19:9
click 8:2 14:1 18:2
client 0:2 4:1 5:3 6:4 7:7 11:2 12:3 18:9 19:9
clientauthenticationerro 6:2
clienterror 4:1 19:2
clipboard 19:2
clone 19:3
clos 11:7 18:1 19:4
close 9:1 18:1
cloud 2:1 5:12 7:5 19:1
cloudflare 7:3 11:1 16:2
cn 7:2 11:1
co 19:3
code 0:12 1:31 2:19 3:6 4:7 5:7 6:12 7:40 8:9 9:10 10:21 11:22 12:33 13:4 14:14 15:5 16:12 17:10 18:49 19:76
codename 19:2
coder 8:1 19:1
codexbar 14:2
cognitiveservic 6:4
collection 14:5
column 13:2 19:3
com 0:4 2:3 3:1 4:4 5:17 6:7 7:4 8:4 9:8 10:1 11:44 16:7 17:2 18:7 19:33
command 0:1 1:3 4:1 9:1 10:1 11:1 12:1 14:3 18:3 19:21
commandpalette 6:2
comment 13:1 19:1
commit 19:2
common 11:1 19:2
compact 15:1 19:6
compaction 19:2
company 2:2 4:1 11:1 18:1
complet 1:1 11:2 18:1 19:1
complete 1:1 11:1
completion 6:1 7:1
computer 11:3 19:1
con 11:1 13:2
concurrency 19:2
confidential 14:2
config 1:2 3:2 4:7 12:4 13:8 15:2 19:8
configparseerror 13:2
configur 4:4 7:2 12:2 19:4
configuration 4:2 6:2 12:2 13:10 15:2 19:1
configure 4:2 6:1 19:4
conflict 1:1 3:7 19:2
connect 0:1 1:1 2:6 4:2 6:1 11:56 16:2 18:6 19:15
connecterror 11:2
connection 0:1 1:1 6:1 9:1 10:1 11:44 16:2 17:1 18:3 19:20
connectionrefus 11:3
connectivity 11:3 12:1
connector 3:1 19:2
connecttimeouterror 11:2
console 0:2 1:1 2:4 3:4 5:3 8:2 10:1 13:1 14:1 17:1 19:1
const 19:3
constraint 16:1 19:1
contact 1:1 2:1 8:1 9:2 10:8 16:1 18:2
contain 0:6 1:1 4:1 5:2 13:3 17:3 19:4
container 1:1 4:1
content 0:3 4:1 11:3 19:17
context 9:4 17:2 19:8
continu 6:1 18:1
continue 1:5 8:2 9:1 12:6 18:3 19:3
control 1:5 2:4 10:3 14:1 17:1 19:7
conversation 16:1 19:9
convert 0:1 5:1
cookie 5:1 19:1
copi 16:1 18:7
copy 18:1 19:1
cor 19:2
core 5:2 6:1 11:1 19:6
corp 2:1 4:2 7:1 11:2
corporate 4:1 7:1 11:5 12:1
correct 2:1 6:3 14:4
correspond 4:6
corrupt 13:12 19:1
cost 1:1 8:2
could 0:6 1:6 4:21 5:7 6:5 7:1 9:3 10:2 11:13 12:2 13:3 14:6 15:2 18:2 19:20
couldn 0:1 10:1 11:1 14:4 16:1 19:2
countri 11:2
country 11:4
cowork 19:2
cp 13:2 15:1 19:1
crash 13:1 19:2
creat 6:2 11:1 13:1 19:1
create 1:1 5:1 7:1 8:1 11:1 14:2 15:2 18:3 19:6
credential 0:1 1:23 4:40 5:20 6:5 7:12 9:1 10:1 12:1 13:3 14:16 15:8 16:1 19:18
credentialsprovidererror 4:2
credentialunavailableerr 6:3
credit 3:4 7:1 8:23 9:3
crypt 11:2
csrf 18:1 19:2
cswap 1:2
ctrl 7:1 19:1
cuda 19:2
curl 0:1 7:1 11:11 17:1 19:4
current 1:1 2:2 4:1 5:6 6:1 8:2 12:6 14:2 15:1 17:4 18:2 19:7
currently 1:4 6:1 10:6 12:3 16:3 17:3 18:1
cursor 10:1 19:1
custom 0:1 3:3 4:1 7:2 19:4
cx 0:1 1:1 19:1
daemon 1:1 14:3 19:4
dangerously 19:2
dark 14:2 19:1
data 1:3 5:1 6:2 7:1 11:1 19:6
date 11:1 12:2
day 1:3 8:1 9:1
db 7:1 14:2 19:2
dbu 14:2
dc 7:1 11:1
de 0:2 11:3
debug 1:2 11:1 13:1 15:2 17:1 19:1
declin 8:2
decrease 19:2
decryption 19:2
default 4:3 5:14 7:3 11:1 13:4 14:2 18:1 19:1
defaultazurecredential 6:2
defaultcredentialserror 5:3
defin 4:2
delegat 1:5
delet 0:1 19:2
demand 1:1 17:4
deni 5:11 6:6 7:2 10:3 11:2 14:2 15:27 17:1 19:18
deny 11:1 17:2 19:1
dependency 19:4
deployment 6:6 7:1
deploymentnotfound 6:3
deprecat 12:1 17:2
desc 5:1 19:1
description 1:6 5:5 18:1 19:2
descriptor 1:3
desktop 7:3 11:1 13:1 19:1
desync 19:2
detail 1:4 2:1 7:10 10:1 11:2 13:2 17:3 19:4
detect 0:1 3:3 5:2 10:3 11:4 12:2 19:2
determine 12:1 16:2
dev 4:5 6:1 8:1 19:4
developer 5:3 19:3
development 12:1 19:1
device 1:1 2:1 14:1 15:4
dhaka 9:2
diagnostic 12:1 19:1
did 1:1 4:3 7:2 13:1 19:8
didn 18:5 19:1
die 11:1 19:1
different 0:1 2:3 17:3 19:2
dimension 19:2
directori 19:2
directory 1:1 5:1 11:2 13:1 15:2 19:19
disabl 0:2 2:1 3:6 5:3 6:1 9:1 10:23 11:1 14:2 19:7
disconnect 11:1 16:2 19:1
disk 1:1 13:3
display 4:2 14:2
disruption 16:3
dist 9:1 19:3
django 19:3
dn 11:2
do 0:1 1:1 2:6 3:2 4:4 5:2 6:5 7:1 10:11 11:2 12:2 15:1 17:7 18:2 19:22
doc 5:6 9:2 19:3
docker 19:6
doctor 0:1 3:2 11:1 12:3 13:2
doctype 11:2 16:3 19:1
documentation 17:1 19:1
doesn 1:1 2:2 10:1 19:1
domain 5:1 19:2
don 2:1 10:1 11:1 17:4 19:1
double 13:1 15:1 19:1
down 1:1 9:2
download 11:4 19:6
due 4:1 6:10 7:1 8:4 11:1 16:2 19:5
dump 19:3
dur 0:1 4:1 5:1 8:2 11:1 18:1 19:3
dynamic 19:2
eacc 15:14
each 1:1 19:3
eaddrinuse 18:2 19:3
eai 11:2
earlier 4:1 6:1
east 4:4 5:2 7:1 17:3
ebadengine 12:2
ebadf 1:2
ebusy 19:2
ec 4:2
econnrefus 11:7 18:1 19:2
econnreset 11:6
edit 13:1 19:2
effect 13:1 17:2 19:1
ein 18:1 19:1
eio 19:2
either 0:8 3:1 4:1 6:1 9:2 14:1 19:5
elevat 16:2
elevenlab 19:2
email 2:5 8:1 10:2 18:3
empty 0:3 1:1 7:2 13:3 19:7
en 6:1 9:2 11:2
enabl 1:1 5:2 6:1 10:3 19:4
enable 5:2 9:1 10:1 17:1 19:1
enametoolong 19:2
encounter 19:2
end 1:2 5:2 8:1 11:4 12:1 13:4 17:3 18:2 19:3
endpoint 0:1 1:1 4:1 5:4 6:8 7:1 8:1 10:1 11:1 18:1 19:1
engine 5:1 11:1 12:2
enoent 1:1 5:1 11:2 15:1 19:10
enospc 15:3 19:1
enotempty 19:2
enotfound 11:4
ensure 0:1 19:4
enter 0:1 11:1 14:6 18:3 19:2
entirely 13:2
entry 19:2
entrypoint 3:1 9:1 19:1
env 0:3 3:4 4:1 7:1 14:1 19:4
environment 0:9 3:13 4:2 5:6 7:2 19:4
environmentcredential 6:3
eof 11:1 13:5 19:1
eperm 9:1 13:1 15:7
eproto 11:4
equal 4:1 19:3
eresolve 19:2
erof 15:4
err 0:2 11:15 15:2 18:3 19:11
errno 11:1 15:7 19:4
error 0:38 1:61 2:7 3:2 4:53 5:30 6:15 7:91 8:21 9:28 10:26 11:87 12:8 13:20 14:20 15:27 16:49 17:29 18:34 19:233
errsecinteractionnotallo 14:2
esc 18:1 19:5
establish 11:5 19:3
etc 11:1 19:2
etimedout 11:4
europe 9:5 17:2
even 3:1 4:2
event 1:1 7:1 11:1
every 1:7 7:1
example 2:4 3:1 7:1 11:1 16:2 19:4
exce 9:8 19:5
exceed 0:1 8:3 9:12 11:2 13:1 16:2 18:2 19:14
exceededbudget 8:3
exception 0:2 4:6 5:9 6:1 7:1 11:5 19:16
exchang 18:2
exchange 11:1 18:9 19:3
exe 19:7
execut 15:1 19:1
executable 5:1 19:2
execute 15:1 19:2
execution 0:2 1:1 5:1 19:1
exhaust 9:5
exist 1:10 4:1 5:4 6:3 13:2 14:1 15:1 17:6 19:12
exit 0:1 1:4 4:3 6:1 7:3 8:1 9:1 11:2 13:1 14:1 16:1 18:2 19:26
expect 0:5 1:2 2:6 3:4 4:1 5:3 6:1 7:3 8:1 9:3 11:4 12:3 13:9 14:1 16:1 18:1 19:15
experienc 16:7
expert 17:1 19:1
expir 0:3 1:46 2:1 4:28 5:3 6:6 7:4 11:5 12:1 14:1 19:8
expiredtoken 4:2
expiredtokenexception 4:3
expiry 4:1 6:1
explicit 17:2
explicitly 0:2 6:1 9:1 14:1
export 0:1 3:1 7:2 11:1 17:1 19:1
extension 1:1 4:1 7:1 11:1 18:2 19:4
external 0:10 3:1 5:1
extra 8:2 9:8 11:2
fable 16:1 17:3 19:1
fac 1:2 2:1
factor 6:1 19:1
fail 0:7 1:44 2:1 3:2 4:15 5:6 6:11 7:22 8:5 9:4 10:3 11:60 12:12 13:5 14:16 15:4 16:10 17:8 18:34 19:121
failure 1:1 3:1 7:1 11:4 16:1 18:1 19:3
fall 3:1 4:1 12:1 14:1
false 1:2 7:2 14:1 19:2
fast 7:1 9:2 19:1
fatal 1:1 4:1 19:29
fault 7:1 19:3
feb 9:2
feedback 1:1 16:2 19:1
fetch 1:4 5:2 9:1 10:1 11:18 12:1 16:1 17:1 19:8
fetcherror 11:2
few 19:3
fewer 7:1 8:1
field 1:1 5:1 6:1 7:1 13:1 19:2
figma 19:2
fil 1:1 7:1 13:3 14:3 15:1 19:7
file 0:4 1:7 4:11 5:5 8:1 9:1 11:4 12:1 13:19 15:10 16:1 17:1 19:48
filter 19:3
find 0:2 1:2 5:2 7:5 9:1 10:1 11:3 14:1 19:16
firebase 19:2
firewall 6:1 11:2 12:1
first 1:2 5:1 11:3 16:1 18:2 19:2
fix 0:10 3:1 7:2 13:1 15:2 19:2
flag 19:2
flagg 19:2
flow 1:1 11:1 18:2
folder 15:1 19:1
follow 11:1 19:4
foo 19:4
for 0:4 1:6 2:8 4:10 5:4 6:13 7:8 8:1 9:17 10:19 11:9 12:3 13:2 14:6 15:3 17:8 18:11 19:62
forbidden 4:2 5:3 7:4 10:2 11:9 18:1 19:3
force 11:2 19:1
fork 19:2
form 17:1 19:1
format 0:2 4:2 14:1 18:1
found 0:5 1:19 2:1 3:1 4:13 5:7 6:8 7:20 8:1 9:2 10:1 11:2 12:4 13:4 14:3 15:1 16:1 17:18 19:52
foundry 6:13
free 2:4 8:1 17:1 19:1
freedesktop 14:7
fresh 1:1 5:1 13:1
from 0:3 1:2 3:3 4:16 5:1 6:4 7:8 9:1 10:3 11:11 12:6 14:1 16:1 18:3 19:19
ft 11:1 19:1
full 1:1 2:1 13:2 16:1 18:7
function 14:1 19:3
fund 8:3
gateway 7:15 16:5
gcloud 5:8
gdbu 14:2
gen 4:2
generate 0:2 1:2 9:1 19:1
generic 0:1 1:2 9:1 10:1 14:3 19:2
get 1:3 2:1 5:1 6:2 7:5 8:1 11:15 12:3 14:1 15:2 18:1 19:10
getaddrinfo 11:5
getcalleridentity 4:3
getprocessexiterror 19:2
getrolecredential 4:2
gett 1:3 4:1 5:3 7:1 19:1
gettoken 19:2
gh 19:5
git 19:19
github 1:1 11:1 19:23
global 5:2 9:1 12:5 15:2 17:2 19:2
gmail 2:1 9:1 19:1
gnome 14:3
go 8:7 9:1 19:6
gone 13:3
google 2:1 5:27 17:1 18:2 19:5
googleapi 5:10 9:6 11:2 17:2 19:1
got 1:1 3:1 8:1 18:2 19:4
goto 19:2
gpt 7:3
grant 1:6 5:8 18:2
grep 3:1 19:1
group 6:1 7:3
ha 0:10 1:26 2:1 3:1 4:9 5:6 6:6 7:1 8:6 9:6 10:24 11:7 12:3 13:5 17:5 18:1 19:17
had 5:4 16:1 19:1
haiku 0:1 1:1 17:6 19:1
handle 19:2
handler 19:2
handshake 0:2 11:1
hang 4:1 11:1 15:1 19:1
happen 1:1 8:2 18:1 19:1
hash 7:2 19:1
have 1:3 2:8 3:4 5:1 6:4 8:4 9:1 10:10 11:1 15:1 17:16 19:7
head 7:1 11:5 16:2
header 0:23 3:1 4:3 6:1 7:5 9:1 11:1 14:2 16:2 19:4
healthy 7:1 16:1
heap 19:3
held 13:1 19:1
hello 2:1 19:2
help 1:1 5:2 19:2
helper 4:1 19:2
here 0:1 8:1 10:1 18:5
hey 2:2
hi 1:2 7:1 10:1 14:1
high 16:1 19:1
higher 12:7
history 15:1 19:1
hit 2:1 8:3 9:11
hold 10:1 18:1
home 1:2 2:1 4:1 5:1 11:4 12:1 13:9 14:1 15:18 19:7
hook 13:1 19:8
host 11:7 19:6
hostname 11:3
hour 9:5
how 19:4
hresult 11:1 19:1
html 11:6 16:5 19:1
http 0:4 1:3 4:2 5:10 6:9 7:29 8:7 9:4 10:1 11:35 16:4 17:3 18:12 19:46
httperror 19:3
httpsconnectionpool 11:2
httpx 0:3 11:2
huggingface 19:2
hy 19:2
iam 4:5
id 0:3 1:12 2:2 4:4 5:5 6:1 7:9 8:2 9:3 10:4 15:2 16:2 17:11 18:3 19:18
ide 6:1 19:7
identifier 1:1 13:1 17:4 19:1
identity 4:1 6:5 18:1 19:1
idle 11:2
if 0:1 1:1 4:1 6:2 8:1 10:3 11:2 15:1 16:4 17:2 18:6 19:9
ignor 1:1 3:1 11:1 13:2
illegal 0:4 19:2
image 19:10
immediately 1:1 19:3
import 4:1 19:5
impossible 11:1 15:1
in 0:13 1:37 2:23 3:18 4:32 5:10 6:7 7:24 8:3 9:4 10:3 11:31 12:2 13:15 14:15 16:13 17:9 18:24 19:66
inactivity 6:2
includ 2:2 4:18 6:2 10:1 17:1
include 2:1 7:1 17:1
incompatible 19:2
incomplete 11:1 16:1
incorrect 0:1 6:3 7:4 18:2 19:8
increase 9:5
index 0:1 19:3
indicate 19:2
individual 2:3 9:1
inference 6:1 7:3 16:1 17:3
info 1:2 7:6 8:2 11:2 14:1 18:1 19:2
information 1:1 5:1 8:1 10:1 11:1 14:4 19:1
init 17:1 19:1
initialization 1:1 11:1 19:1
initialize 19:2
initializesecuritycontex 11:2
input 4:1 9:3 11:1 13:4 18:2 19:9
inputvalidationerror 19:3
install 9:1 11:4 12:9 14:1 15:2 19:16
installation 6:1 11:5 12:8 19:1
installer 12:2
installmethod 12:1 19:1
instance 5:1 12:1
instantiate 0:2
instead 2:2 3:12 7:1 8:1 10:1 19:4
instruction 6:1 19:1
insufficient 4:1 5:2 8:8 9:1 15:3
integration 19:3
integrity 19:2
interaction 14:7
interactive 1:1 5:1 19:2
intercept 7:1 11:2
internal 0:1 1:2 5:2 7:1 10:1 11:2 15:1 16:7 19:5
internalservererror 16:2
internet 11:10
interrupt 16:2 19:3
into 2:3
inv 0:1 11:1
invalid 0:48 1:36 2:1 3:2 4:21 5:11 6:12 7:38 8:6 9:2 10:3 11:7 12:1 13:14 14:3 15:1 16:1 17:7 18:22 19:56
invalidauthentication 1:1 16:1
invalidclienttokenid 4:2
invalidsignatureexceptio 4:2
investigate 1:1 19:1
invocation 17:4 19:1
invoice 2:2
invoke 7:1 11:1 19:1
invokemodel 4:3
invokemodelwithrespons 4:1 17:2
io 19:7
ion 4:2 15:1 16:1
ip 7:1 11:3
islock 14:2
ismalform 1:3
isn 15:1 16:1 17:4
issu 6:1 11:1 12:1 16:1 19:3
issue 13:1 15:1 16:5 17:4 19:4
issuer 11:12 19:1
ist 11:1 18:1
it 0:9 1:3 2:3 3:3 4:2 5:8 7:1 8:6 9:1 10:1 11:5 12:6 13:2 15:1 16:5 17:12 18:3 19:12
item 0:1 1:2 9:1 10:1 14:3 19:4
itemkey 19:2
java 19:3
javascript 19:3
jest 19:2
json 1:6 3:1 4:4 5:3 7:3 11:1 13:49 15:28 19:14
jsonl 9:1 15:3
jsonwebtoken 19:2
just 8:1 11:2 13:1 18:4 19:1
jwt 1:1 19:6
keep 1:3 3:1 4:1 8:4 9:3 12:1 14:1 19:1
key 0:78 1:5 2:8 3:36 4:13 5:5 6:6 7:45 8:4 9:3 10:8 11:1 14:8 16:1 17:1 18:4 19:26
keyapproval 3:2
keychain 0:1 1:3 9:1 10:1 14:31 19:2
keyr 14:8
keystore 19:2
keytar 14:3
keyword 19:2
kong 7:2 11:1
kubectl 19:2
lack 6:2
lang 11:2 19:1
laravel 19:2
large 14:1 19:5
last 0:1 1:1 5:1 6:2 9:1 11:1 19:3
later 9:4 16:2
latest 9:1 11:5 12:4 15:1 17:1 19:1
lazy 11:1 19:1
lead 3:4 12:1
learn 5:3
left 13:1 15:4
legacy 11:1 19:2
length 0:1 16:1 19:6
lib 0:1 4:1 5:1 12:1 15:6 19:10
library 1:1 5:1 14:2 19:4
lida 0:2
life 12:1 17:3
like 0:1 2:2 4:1 12:5
limit 2:1 7:2 8:9 9:65 13:1 16:2 19:13
lin 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:2
line 0:4 5:1 11:1 13:2 18:1 19:17
linear 1:1 19:3
link 5:1 18:5 19:3
linter 19:2
linux 14:2 19:3
list 1:2 2:1 7:1 19:2
listen 18:2 19:3
litellm 0:6 6:1 7:11 8:2 9:1 19:1
literal 13:1 19:1
llm 0:2 7:3 16:1
llmdeploy 6:2
lo 9:2
load 1:3 4:13 5:4 6:1 10:1 11:2 13:2 14:1 16:1 18:1 19:8
local 1:1 5:2 7:1 9:1 11:13 12:7 13:3 15:8 19:8
localhost 1:1 7:8 18:8 19:13
locally 11:2 19:1
localprotocolerror 0:3
locate 4:3 19:2
location 5:3 17:8 19:1
lock 1:1 10:1 13:1 14:5 15:1 19:6
log 1:12 2:4 12:1 16:1 18:3 19:4
logg 1:13 2:8 3:1 6:3 8:1 11:1 14:6 15:1 18:2 19:4
loggedin 1:3
login 0:6 1:64 2:13 3:14 4:17 5:7 6:6 7:14 8:2 9:2 10:5 11:5 13:1 14:23 16:2 17:2 18:25 19:28
logon 18:1 19:1
logout 1:1 3:3 17:2
long 9:2 17:2 19:10
longer 1:1 2:3 7:1 10:1 12:5 17:1 19:2
look 0:1 4:2 10:1 12:5
lookup 5:1 14:1
loop 0:1 1:2 18:3
lost 11:2
low 3:3 8:14 19:2
lsp 1:1 19:1
lstat 5:1 15:1
machine 2:3 7:1
maco 14:8
made 0:2 6:1
main 15:1 19:10
make 4:1 6:3 7:1 16:1 18:7 19:4
makerequest 0:1 11:2
malform 0:1 1:5 4:1 7:1 13:4 19:1
manag 1:1 2:2 3:1 6:1 10:3 13:1 19:2
managedidentitycredentia 6:3
manager 1:2 14:1 15:1
manually 4:1 13:3 19:1
many 9:8
map 11:1 19:1
mapp 7:2 15:1
marketplace 19:5
match 2:1 4:2 11:2 12:1 18:2 19:7
max 2:10 3:8 7:1 8:4 9:5 11:2 14:1 15:9 17:4 19:11
maximum 16:1 19:15
may 0:1 1:1 2:1 3:6 4:1 5:3 10:2 11:2 16:1 17:4 18:2 19:8
mb 19:6
mcontent 14:2
mcp 1:1 13:2 19:21
mcpatlassianauthenticati 19:2
md 17:1 19:1
me 1:1 2:5 3:1 4:2 5:1 13:4 14:1 15:4 19:3
mean 4:1 7:2 19:2
meet 2:1 10:4
member 2:4
memory 19:6
merge 19:4
messag 0:1 5:1 6:1 7:9 9:1 11:5 15:1 19:18
message 0:19 1:26 2:4 3:1 4:4 5:3 6:12 7:54 8:10 9:13 10:14 11:7 12:1 14:1 15:1 16:13 17:13 18:1 19:31
meta 11:1 19:1
metadata 4:3 5:2 7:2 11:1 19:2
method 0:4 1:1 2:2 3:1 4:1 6:1 7:1 8:3 9:2 11:1 12:3 13:2 14:1 18:1 19:2
mi 1:1 9:1
microsoft 6:4
mid 11:4 16:1
might 4:1 11:3 15:1
migrat 12:3
minimum 12:5
minut 6:2 9:1
minute 9:8
mismatch 11:1 12:1 18:5 19:2
miss 0:7 1:2 4:5 6:3 7:4 14:3 18:7 19:13
mistake 10:2
mitigat 11:2
mj 19:3
mkdir 15:7 19:1
ml 5:1 11:1
mode 3:1 4:1 9:1 15:1 16:2 18:2 19:2
model 0:2 1:1 4:3 5:5 6:3 7:15 8:2 9:7 12:4 14:1 16:2 17:57 19:8
modifi 19:3
modul 0:1 11:1 12:1 15:6 19:14
module 5:1 15:1 19:16
modulenotfounderror 19:4
moment 6:2 9:1 11:2 16:3 18:1
mongoservererror 19:2
monthly 2:1 8:4
more 5:4 7:1 8:4 9:1 10:1 11:1 14:1 17:1
most 0:1 5:1 9:1 11:1 19:3
mount 1:1 15:1
mov 19:2
msg 7:3
multi 1:1 6:1 19:4
multiple 12:4
must 0:2 1:2 4:2 5:3 6:3 7:1 13:1 18:1 19:14
my 1:1 2:9 3:8 4:1 5:6 6:2 7:1 8:2 10:1 13:2 14:1 18:1 19:15
nam 19:4
name 4:3 7:1 8:1 11:4 13:3 14:8 17:2 19:6
native 11:3 12:6 19:4
ne 2:3 7:2 8:1 19:3
need 1:3 4:1 5:2 7:3 12:5 19:3
net 11:10 19:3
network 1:1 6:1 10:1 11:12 12:1 16:1
never 1:1 11:1 14:1 18:1 19:1
new 1:16 2:1 4:1 5:1 7:8 8:1 9:2 12:2 19:2
newer 12:7 17:1
next 8:1 11:2 14:1 19:3
nginx 7:1 19:1
nicht 11:2
nil 19:2
nim 7:2
no 0:3 1:11 2:5 3:3 4:4 5:1 6:7 7:17 8:1 9:1 10:1 11:8 12:7 14:8 15:9 16:4 17:3 18:3 19:41
nocredentialserror 4:2
node 0:1 1:1 11:5 12:8 14:1 15:11 19:19
non 1:2 4:2 5:1 19:11
none 0:2 1:2 5:1 6:1 7:2 8:2 17:1 18:2
not 0:14 1:39 2:14 3:7 4:41 5:28 6:16 7:30 8:1 9:6 10:25 11:32 12:7 13:10 14:29 15:11 16:3 17:45 18:16 19:119
note 8:1 11:3 19:1
notfounderror 7:1 17:1
noth 8:2 9:1 13:1 14:1 15:1 18:1
notic 3:1 10:1
now 1:1 2:1 4:1 9:2 11:2 16:2 17:3
npm 0:1 1:1 4:1 8:1 9:2 11:3 12:19 15:11 16:1 19:15
npmj 19:2
null 1:1 7:2 14:2 19:5
num 1:1 4:1
number 1:1 9:5 11:3 19:5
nvm 0:1 19:1
oauth 0:1 1:57 3:2 5:5 8:1 10:15 11:10 14:5 16:5 18:43 19:6
oauthauthentication 1:2
object 5:1 7:2 13:3 14:1 15:1 18:1 19:3
obtain 1:12 5:1
occurr 0:1 4:9 11:1 15:1 16:2 17:1 19:5
oct 9:2
of 0:4 1:2 2:7 3:11 4:1 5:1 6:1 7:3 8:5 9:12 10:6 11:4 12:11 13:5 14:1 15:1 16:3 17:7 18:4 19:34
off 9:1 10:3 19:1
oidc 4:2 19:5
old 1:2 3:1 4:1 7:1 12:1 19:1
older 12:2
omitt 0:2 6:1 9:1 14:1
on 0:2 2:3 4:3 5:10 6:1 7:3 8:6 9:2 10:2 11:1 12:2 14:6 15:4 16:4 17:9 18:5 19:19
once 3:1 8:1 15:1
one 0:2 1:1 2:1 3:1 6:1 9:1 12:1 14:2 19:4
onerror 19:2
online 9:4
only 0:1 2:3 6:1 7:10 9:1 10:1 11:3 14:1 15:5 18:1 19:2
open 1:2 11:2 15:13 18:8 19:3
openai 0:2 6:3 7:2 19:1
opencode 8:1 14:1
openrouter 0:1 7:4 8:1
operat 15:2
operation 4:9 6:2 9:1 11:1 13:1 14:1 15:9 17:1 19:9
operationalerror 19:2
option 0:2 4:1 5:1 13:1 17:1 19:3
opu 7:3 8:1 9:9 16:2 17:30 19:3
or 0:14 1:26 2:9 3:6 4:15 5:12 6:15 7:9 8:8 9:4 10:5 11:13 12:12 13:9 14:8 15:2 16:3 17:12 18:4 19:55
org 2:4 8:1 10:4 14:7 18:1 19:8
organization 1:1 2:25 3:5 8:2 9:3 10:31 11:1 12:1 17:3 18:1 19:1
origin 7:1 16:1 19:3
original 19:2
orphan 12:1 19:1
oserror 11:1 15:1
other 5:2 7:4 10:1 19:1
otherwise 4:3
our 10:5 16:1 19:3
out 1:3 3:2 4:3 7:1 8:5 9:3 11:7 12:1 13:3 14:1 15:1 16:5 17:1 18:4 19:13
outdat 1:1 12:1 19:1
output 0:1 7:2 9:1 11:1 12:1 19:15
over 3:2 8:2 14:1 19:1
overload 16:14
overrid 3:3 7:1
override 11:2
overwritten 13:1 19:1
own 15:4
owner 1:1 10:2
packag 4:1 19:1
package 12:2 19:3
page 7:2 11:1 18:6 19:5
paid 2:2 8:2
pair 4:1 19:1
param 0:2 7:5 8:2 19:1
parameter 0:1 4:4 6:1 14:1 18:7 19:7
parent 19:2
pars 4:2 13:3
parse 1:1 4:1 11:1 13:13 19:5
partial 11:2
pas 0:1 5:1 7:1 11:2
pass 7:8 14:1 19:3
passphrase 14:4
password 0:1 1:2 4:1 9:1 10:1 14:9 19:27
past 8:4
paste 18:6
path 11:3 14:2 15:5 19:14
pattern 19:2
pay 8:4
payment 8:13
pem 11:1 19:1
per 9:13
perform 4:6 6:2 11:2 12:1 17:2
permission 1:5 2:3 4:3 5:12 9:1 10:15 11:1 13:3 15:35 19:18
permissiondeni 5:1 6:3
permissionerror 15:2 19:1
permitt 9:1 13:1 15:7
persist 1:1 14:2 16:4 18:2 19:1
personal 2:9 19:1
pick 2:1 17:4
pip 19:4
pixel 19:2
plain 11:3
plan 2:8 3:3 8:7 9:1 17:9 18:1 19:1
platform 0:1 7:2 8:2 11:3 14:1 18:4 19:4
playwright 19:2
please 0:9 1:48 2:5 3:1 4:7 5:6 6:10 7:9 8:6 9:11 10:6 11:7 12:10 14:7 15:1 16:5 17:2 18:11 19:15
plugin 1:1 14:1 19:15
pm 9:18 19:1
pnpm 19:2
point 7:1 19:1
policy 4:2 7:1 10:7 11:1 12:1 14:1 17:1 19:7
port 11:5 18:5 19:8
portkey 7:2
position 0:1 13:8
possible 11:1 12:1 14:3 18:1
post 0:1 4:1 6:1 7:7 19:3
postgr 19:2
pre 4:2
precedence 3:3
precondition 17:3
predict 5:4
prediction 9:4
prefix 4:2 15:3
preflight 14:2
pres 7:1 11:1 18:3 19:5
present 3:1 19:3
pretooluse 13:1 19:1
principal 5:1 6:3
print 3:1 5:3 14:2 19:2
private 6:1 19:1
privileg 19:2
pro 2:10 3:2 7:1 17:5
problem 5:3 11:3 14:1 15:1 16:2 18:4
proce 19:2
proces 0:1 1:3 4:3 7:1 11:2 14:3 16:1 18:3 19:20
process 8:1 16:1
prod 4:1 6:1
profil 2:1 19:1
profile 1:4 3:2 4:27 10:3 17:3
profilenotfound 4:2
program 19:6
proj 0:1 5:1
project 2:3 5:18 6:1 9:1 15:2 17:8 19:5
prompt 0:1 1:1 5:1 9:1 14:2 18:5 19:13
prop 19:3
properti 18:1 19:5
property 13:6 19:2
protocol 11:3
provid 0:6 1:4 4:4 6:3 7:5 14:4 17:4 19:6
provide 0:2 4:1 6:4 19:2
provider 4:11 5:1 7:16 8:2 17:1 19:3
proxy 4:1 7:6 11:29 12:1
proxyerror 11:2
proxyexception 7:2
psql 19:3
publickey 19:3
publisher 5:4 17:9
pull 19:4
purchase 8:5
push 19:6
py 0:1 4:1 5:1 11:1 19:8
pypi 19:2
python 4:1 19:1
qauth 16:2
query 11:1 18:1 19:3
quot 0:2 13:1
quota 5:2 9:7 19:1
raise 7:1 8:1
ran 4:1 19:1
range 0:1 19:2
rapt 5:3
rate 8:1 9:22 16:2
ratelimiterror 9:2
raw 18:2
ray 11:2
rc 14:2
re 1:8 2:2 3:1 4:2 7:2 8:3 9:4 10:1 14:1 16:2 19:2
reach 5:1 8:6 9:27 11:3 12:1 17:3 18:5 19:8
react 18:1 19:5
read 0:1 1:3 4:2 5:1 6:1 8:1 9:1 11:3 13:2 14:2 15:5 16:1 18:1 19:22
readdirsync 19:2
reason 1:2 5:1 11:6 14:1 16:2 19:4
reauest 16:2
reauth 5:4
reauthenticate 4:1 5:2
reauthentication 5:3
receiv 0:1 1:1 4:2 6:1 7:8 8:1 9:1 10:1 11:7 13:2 16:1 19:7
recent 0:1 5:1 9:1 10:3 11:1 19:3
recently 17:2
recogniz 1:1 2:2 17:1 19:1
recommend 3:1 14:1
reconnect 7:2 11:1
record 11:2
redact 0:1 2:1 13:1 17:1 19:3
redi 19:2
redirect 18:11 19:1
ref 19:3
refresh 1:45 4:15 5:4 6:5 11:1 19:9
refresherror 5:3
refreshtoken 1:1 5:1
refu 15:2
refus 7:1 11:4 12:1 14:1 16:1 18:4 19:13
regain 8:3
region 4:8 5:2 11:4 17:2
regional 6:3
register 19:2
registration 10:1 19:2
registry 7:1 11:2 12:3 19:5
reject 0:1 1:3 4:2 6:1 7:3 9:3 15:2 16:1 19:8
relat 5:4 11:1
relay 7:4
releas 9:1 11:3
release 12:1 19:1
remember 17:1 19:3
remote 1:6 2:4 10:4 11:4 16:1 18:1 19:14
remov 3:1 19:2
rename 13:1 15:3 19:2
render 19:2
renew 8:3
repeat 16:3
repl 1:1 19:1
replace 0:1 1:1 4:1 8:1 9:1 11:1 12:1 16:1 19:6
repo 19:5
report 1:4 12:1
repository 19:12
req 0:3 1:12 2:1 7:2 8:2 9:3 10:4 16:2 17:2 19:2
request 0:4 1:21 2:2 4:22 5:7 6:1 7:27 8:8 9:25 10:10 11:31 12:1 16:15 17:11 18:24 19:53
requir 0:5 1:3 2:9 4:5 5:5 6:6 7:3 8:4 9:5 10:2 11:2 12:15 14:2 17:1 18:2 19:18
require 2:5 3:1 14:1 19:4
requirement 2:1 10:4 19:2
reset 8:1 9:31 11:4 13:2 16:2
resett 13:3
resolution 11:2
resolv 11:4
resolve 0:4 4:3 6:1 9:2 11:1 13:1 14:1 19:7
resourc 13:1 19:1
resource 0:1 4:4 5:8 6:12 7:1 9:5 10:2 17:1 18:1 19:8
resourcenotfoundexceptio 17:3 19:1
respond 16:1 18:1 19:2
response 2:1 4:2 5:2 7:3 11:11 16:4 17:1 18:2 19:10
rest 19:2
restart 1:2 11:1 12:2 14:1 19:4
restor 1:1 19:1
restore 13:2
restrict 10:2 17:2
result 0:2 1:6 4:1 10:1 18:1 19:7
retri 11:2
retriev 4:4
retrieve 5:2 6:3 18:1 19:1
retry 1:5 4:3 7:7 9:2 11:10 16:9 17:5 18:3 19:2
return 0:2 1:5 4:6 5:1 6:1 7:10 11:3 14:1 16:7 18:5 19:6
review 10:3
revocation 11:2
revok 0:3 1:8 5:1 10:2 11:1
rf 19:2
rg 19:2
right 2:1 11:2 16:2 19:1
ripgrep 19:3
rm 19:2
rol 5:1 10:1 16:1
role 4:7 5:1 17:1 19:4
root 0:1 3:1 5:1 7:1 9:1 11:1 15:9 19:7
rotat 1:1 3:1
route 4:1 11:1 17:1 19:1
router 7:1 19:1
routin 10:1 11:4
rpc 5:1 19:3
rule 13:1 19:2
run 0:5 1:56 2:6 3:3 4:14 5:6 6:5 7:13 8:3 10:3 11:3 12:3 13:1 14:10 15:3 16:1 17:6 18:2 19:15
runn 0:1 1:1 2:1 4:3 7:1 11:2 12:7 13:3 14:2 15:2 19:8
runner 19:2
runtime 4:3 19:2
runtimeerror 19:2
safety 10:1 16:2
same 2:2 7:1 12:1 19:1
sandbox 19:2
sav 1:1 3:1 13:1 14:3
save 13:1 14:6 15:1
say 1:2 3:2 8:1 11:1 12:3 14:1 16:1 18:4 19:1
scandir 19:3
scenario 1:1 19:3
schannel 11:2
schema 19:4
scm 19:2
scop 4:1 5:2
scope 1:1 2:1 10:4 18:4 19:3
screen 4:2 6:1 7:2 18:1 19:1
script 7:3 19:4
sdk 0:2 4:2 5:1 11:1 19:9
search 19:5
seat 10:3
secitemcopymatch 14:2
seckeychainitemcreatefro 14:2
seckeychainsearchcopynex 0:1 1:1 9:1 10:1 14:1 19:2
seckeychainunlock 14:3
second 4:1 7:6 11:9 16:7 17:2
secret 1:1 4:3 6:3 7:1 14:13 19:6
secure 11:3 18:1
security 0:1 1:2 4:18 9:1 10:1 11:2 14:13 19:8
see 1:1 2:2 5:2 6:1 7:2 8:1 11:1 16:1 19:1
segmentation 19:2
select 2:2 4:1 13:1 17:4
selector 2:2
self 11:11
send 0:1 1:1 9:1 11:4 16:1 18:3 19:4
sent 9:1 11:2 18:1
server 1:2 5:1 6:1 7:6 11:11 13:1 16:18 18:8 19:31
servic 6:4 7:1 11:10 19:1
service 0:1 4:1 5:3 7:1 9:1 10:1 14:7 16:5 17:1 19:3
serviceunknown 14:2
session 0:1 1:20 2:7 3:1 4:18 7:5 9:4 10:1 11:2 14:5 15:1 19:21
set 0:10 1:1 3:13 4:7 5:7 6:4 7:1 8:1 9:2 11:2 14:2 19:5
sett 1:1 4:1 7:1 19:2
setting 0:3 1:2 2:3 3:1 4:3 5:1 7:2 8:8 9:2 10:4 11:6 13:21 15:5 17:1 19:2
setup 1:2 4:2 5:2 19:3
sh 7:2 19:5
shar 4:4 5:1 8:1 19:1
share 1:2 11:1 15:1 19:6
shell 3:4 11:1 19:2
shortly 1:1 8:1 9:1
should 4:1 5:1 8:1 19:2
show 1:1 2:7 3:2 7:3 11:1 12:1 14:1 15:1 18:2 19:1
side 16:3
sie 1:1 18:1
sign 1:8 2:14 3:2 4:6 6:2 7:2 10:1 11:11 14:1 18:11 19:5
signal 10:1 19:2
signature 4:5 11:2 19:5
silently 3:1 13:1
similar 19:2
since 1:1 12:1 14:1 19:2
site 4:1 11:2 18:4
size 19:5
sk 0:7 7:8 19:1
skill 19:3
skip 19:2
skipp 1:2 13:2 19:1
slash 1:1 19:1
slow 9:2
snapshot 11:1 19:1
so 1:1 12:1 13:1 15:1 16:2 19:3
sock 10:1 19:2
socket 4:1 11:7 14:1 19:2
some 8:1 19:4
someth 1:1 16:2
sonnet 0:1 4:1 5:2 6:2 7:5 9:8 14:1 16:2 17:14 19:2
soon 16:4
sorry 10:1 16:1 19:1
sourc 19:2
source 1:2 3:1 17:1 19:6
space 13:1 15:4
spawn 19:8
spec 19:3
specifi 0:1 1:1 5:1 8:3 9:1 10:3 14:1 17:3 19:8
spend 2:1 8:9 9:1
sqlstate 19:3
src 0:1 1:1 3:1 4:1 7:1 8:1 9:2 11:2 16:1 19:19
srv 19:5
sse 18:1 19:1
ssh 14:3 19:4
ssl 11:30 19:1
sslcertverificationerror 11:2
sslerror 11:3
sso 4:25 10:1 18:1
st 4:6 8:1 17:1
stack 19:2
start 0:1 1:2 2:2 4:5 5:3 7:4 8:1 11:3 13:1 14:4 18:3 19:9
startup 14:2 19:4
state 7:1 18:5
statsig 11:1 15:1
statu 0:3 1:14 2:7 3:4 5:9 6:2 7:10 8:1 9:4 10:2 11:7 12:3 16:12 17:5 18:17 19:13
statuscode 6:1 7:1 11:2
stderr 15:1 18:1 19:3
stdin 18:2 19:2
step 11:1 18:1 19:1
still 1:1 2:2 3:1 7:1 14:1 18:1
stop 9:1 19:2
stopp 2:1 11:2 19:2
stor 14:3
storage 9:1 11:1 14:2 19:2
store 14:3 15:1 19:1
str 0:2 1:2 4:1 8:1 9:1 11:1 13:6 16:1 19:12
stream 4:1 7:3 11:7 18:1 19:2
streamrawpredict 17:2
stripe 8:1 19:1
stuck 4:1 18:1
subagent 19:2
submit 9:2 10:1 18:1
subscription 1:1 2:9 3:11 4:1 6:5 7:1 8:5 10:1 13:1 17:4 18:1
subtype 1:2 4:1 5:2
succes 1:2 4:1 7:2
successful 1:3 2:1 3:1 5:1 14:3 18:1 19:1
successfully 1:1 8:1 19:1
such 1:1 5:1 11:2 14:2 15:1 19:14
sudo 15:5 19:3
sufficient 2:4 3:1
supabase 19:2
supply 19:2
support 1:4 5:5 6:1 7:1 10:1 11:4 12:8 16:1 17:5 18:10 19:12
sure 4:1 6:3 7:1 16:1 18:7 19:3
surrogate 19:2
suspend 10:4
suspiciou 10:3
svn 19:2
switch 2:4 3:3 9:3 12:1 16:1 19:1
symbol 19:3
symlink 9:1 19:1
syntax 13:1 19:1
syntaxerror 1:1 12:1 13:5 19:2
syscall 15:4 19:3
system 10:1 11:2 14:1 15:6 17:1 19:7
tak 3:3
take 10:1 17:2 19:1
target 11:1 19:1
task 8:1 15:1 17:1 19:1
team 2:8 8:1
telemetrysafeerror 19:2
teleport 1:1 2:1 19:2
tell 1:1 4:1
temp 9:1 15:1 19:1
temporarily 16:5
temporary 4:1 11:2 16:6
term 10:2 19:1
terminal 1:4 4:1 6:1 8:1 16:1 18:1 19:1
terminat 11:1 16:1 18:1 19:1
terraform 19:3
test 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:17
text 4:1 11:2 14:1 19:4
than 0:1 4:1 6:1 12:1 19:1
that 0:1 3:1 5:1 10:3 12:1 16:1 17:3 19:5
the 0:20 1:15 2:23 3:14 4:51 5:14 6:16 7:14 8:12 9:5 10:4 11:28 12:10 13:11 14:28 15:4 16:9 17:33 18:34 19:100
them 1:1 9:1 13:1
then 1:8 3:2 14:1 16:1 18:2 19:1
there 3:1 5:3 7:1 8:1 11:1 16:1 17:4 18:5 19:1
these 0:1 13:1
they 10:1 13:1
thi 0:5 1:1 2:15 3:6 4:10 5:3 6:6 7:19 8:3 9:8 10:22 11:6 12:10 14:4 15:2 16:8 17:10 18:8 19:28
think 11:1 19:8
thread 19:2
throttlingexception 9:2
through 0:1 8:1 11:2 19:2
throughput 17:4
tim 1:1 4:3 7:1 11:7 16:3 18:4 19:6
time 1:2 4:1 6:1 16:2 19:1
timeout 1:1 11:9 16:6 18:2 19:4
timestamp 0:2
title 0:1 7:2 11:5 16:5
tl 11:8
tmp 13:1 15:3 19:2
to 0:13 1:45 2:24 3:15 4:33 5:15 6:26 7:27 8:16 9:18 10:19 11:75 12:21 13:11 14:24 15:7 16:7 17:28 18:36 19:138
token 0:5 1:78 2:4 3:14 4:42 5:15 6:14 7:13 8:3 9:10 10:4 11:3 12:1 13:7 14:6 16:1 18:8 19:69
tokenerror 19:2
tokenizer 19:2
too 3:3 8:14 9:9 12:1 14:1 19:15
tool 14:1 17:1 19:18
toolu 19:2
total 1:1 19:1
traceback 0:1 5:1 9:1 11:1 19:3
transport 5:1 11:1 14:1 16:1
tream 4:1 17:2
tree 19:3
tri 7:1 19:1
troubleshoot 6:2 13:1 19:1
true 1:5 4:1 7:5 11:1 18:2 19:2
trust 10:1 11:1 19:1
try 0:1 1:3 2:1 3:3 4:3 6:2 7:1 8:1 9:9 11:6 12:3 15:1 16:8 18:5 19:10
tsx 19:3
tunnel 11:6
turn 1:1 4:1 9:2 10:3 11:3 19:3
tweepy 19:2
twice 19:3
txt 19:2
typ 7:1 8:2 19:1
type 0:18 1:26 2:3 3:1 5:1 6:3 7:31 8:8 9:11 10:15 11:9 12:2 16:12 17:6 18:3 19:32
typeerror 0:3 11:7 17:1 19:4
typo 11:1 18:1
ui 14:2
unable 0:1 1:1 2:2 4:8 5:5 7:3 8:2 10:3 11:44 12:1 13:2 16:2 18:3 19:14
unauthenticat 5:4 7:1
unauthoriz 0:1 1:2 2:1 6:4 7:14 19:20
unauthorizedexception 4:3
unauthorizedssotokenerro 4:2
unavailable 1:4 6:5 7:3 11:2 14:1 16:4 18:1 19:2
uncaught 19:3
und 11:2
undefin 11:3 18:1 19:9
under 1:1 19:1
underly 6:1 11:1
undici 11:2
unexpect 0:1 1:1 3:4 5:1 11:1 12:1 13:15 16:1 19:9
unexpectedly 11:3 19:2
unfortunately 11:2
unique 19:2
unix 19:2
unknown 1:3 3:1 8:1 9:1 11:2 12:2 13:1 14:1 16:3 17:1 18:2 19:9
unlock 14:5
unreachable 11:1 12:1 19:1
unrecogniz 7:1 13:3
unrecognizedclientexcept 4:2
unset 3:10 10:1
unsupport 11:1 12:2 14:1
until 1:1 9:1
unus 3:1 19:3
up 2:3 4:2 5:2 7:1 13:4 19:4
updat 11:2 12:4 15:2 17:2 19:3
update 0:1 1:3 3:1 4:1 8:5 9:1 11:4 12:28 15:4 16:1 19:5
upgrade 2:3 8:4 9:4 12:3 17:3
upstream 7:4 9:1 11:1 16:5 19:2
uri 4:1 5:1 18:9 19:1
url 4:4 6:2 7:15 11:10 17:1 18:6 19:12
urllib 11:1 19:1
us 0:3 1:6 2:3 3:12 4:6 5:6 6:2 7:4 8:3 9:5 10:1 12:1 14:1 17:1 18:2 19:13
usage 1:4 2:1 3:3 7:2 8:6 9:27 10:3 16:2 19:2
use 0:1 2:3 3:11 4:3 5:4 6:8 7:8 8:2 9:2 10:9 12:2 14:4 16:1 17:9 18:9 19:27
user 0:3 1:6 2:1 4:6 5:1 6:1 7:5 8:2 9:2 10:6 12:3 13:9 14:12 15:17 16:1 17:6 18:1 19:32
username 15:1 19:13
usr 7:1 12:2 15:7 19:4
usually 7:2 8:3 16:3
utc 6:1 8:2
utf 11:1 19:1
util 19:3
uv 19:3
valid 1:3 4:4 5:1 6:4 7:3 11:2 13:3 14:1 17:1 19:14
validate 7:1 12:1
validation 0:1 7:1 11:1 13:1 19:1
validationexception 17:2
value 0:13 4:1 6:1 7:2 13:3 19:9
valueerror 0:1 19:2
var 0:1 19:4
variabl 0:2
variable 0:6 3:8 4:3 5:2 7:2 19:9
ve 2:1 8:3 9:13 10:1
vendor 19:2
verification 0:1 4:2 9:1 11:3 18:3 19:3
verificationtokentable 7:3
verify 2:1 5:2 6:1 10:1 11:8 18:2 19:3
version 0:1 1:1 9:1 11:8 12:30 15:1 17:2 19:11
vertex 5:13 9:1 17:1 19:1
via 0:2 2:1 5:1 7:2 11:1 17:1 19:1
view 10:1 12:1 19:1
violat 10:2
violate 19:2
violation 10:1 11:1 19:2
virtual 6:1 7:3 8:1 9:1
virtualmessagelist 19:2
visibility 1:2 2:1
visit 0:1 5:5 6:3 7:1 10:1 19:1
vite 19:2
vm 19:5
vpn 11:4
wa 0:2 1:6 3:2 4:4 5:5 6:2 8:3 9:1 10:4 11:9 13:3 14:6 15:2 16:3 17:4 18:12 19:21
wait 4:1 6:2 8:1 9:5 16:1 18:4
wake 14:2
want 0:1 3:2 14:5 19:3
warn 1:1 3:2 9:1 11:1 12:5 13:1 14:1 15:3 17:1 18:1 19:11
watch 1:1 19:1
we 1:1 2:2 4:2 8:1 10:2 16:4 18:3 19:1
web 2:4 3:1 5:1 11:1 16:3 19:2
website 8:1 19:3
websocket 17:1 19:1
webstorm 19:2
weekly 9:8
went 1:2 9:1 11:1
were 5:4 8:1 14:1 16:1 18:2 19:10
west 17:2
what 19:2
when 1:1 2:3 3:1 4:15 5:2 6:1 7:1 8:2 11:1 13:1 14:3 15:1 17:1 18:2 19:9
which 0:2 3:1 5:3 18:1 19:3
while 0:1 1:1 3:1 4:1 5:2 11:5 12:1 13:2 14:1 16:1 18:1 19:7
whoami 8:1 15:2
why 2:1 3:1 19:1
will 3:2 8:3 9:5 13:1 14:2 16:3 17:1 18:1
win 19:4
window 1:1 14:1 18:2 19:4
wip 13:2
wish 10:1 19:1
with 0:6 1:10 2:18 3:4 4:18 5:2 7:15 8:2 9:5 10:5 11:11 12:3 13:6 14:4 15:6 16:8 17:18 18:23 19:43
within 6:2 8:1
withon 17:2
without 0:1 14:3 19:5
won 2:1 14:1
work 1:5 2:2 3:3 4:5 6:1 9:2 10:1 11:1 16:3 19:7
workflow 19:7
workspace 2:1 8:4 10:6 11:2 15:1 19:4
would 2:2 9:8 19:1
writ 14:2 15:1
writable 14:2 15:2
write 6:1 11:2 13:1 14:2 15:8 19:14
wrong 0:1 1:1 2:2 6:5 11:3
wsl 1:1 18:1
xclip 19:2
xxx 9:1 16:1 19:1
yet 2:1 11:1 17:2
yml 19:2
york 9:2
you 0:6 2:14 3:2 4:7 6:3 7:6 8:11 9:19 10:6 11:3 12:2 13:3 14:4 15:2 16:1 17:13 18:5 19:25
your 0:9 1:17 2:14 3:15 4:10 5:11 6:5 7:12 8:23 9:36 10:39 11:21 12:13 13:1 14:7 15:2 16:7 17:15 18:5 19:25
yourexist 1:2
zero 11:1 19:2
zscaler 11:5
zsh 11:1 19:4
zshrc 3:2
`;

export const wordTable = readTable(counts);
