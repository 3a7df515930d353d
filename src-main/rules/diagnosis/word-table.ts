import { readTable } from '../../core/diagnose/resemblance';

/**
 * In how many labelled texts of each cause a word stands. Counted, not written: `vitest -u` on word-table.test.ts
 * counts the fixtures and the rules' own examples anew. A cause is its place in `contract/causes`.
 */
const counts = `
* 0:49 1:89 2:36 3:26 4:63 5:39 6:33 7:79 8:33 9:45 10:40 11:113 12:24 13:28 14:42 15:34 16:39 17:38 18:57 19:201
100 9:1 12:1 19:1
104 11:3
120 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:2
127 7:6 11:1 18:1 19:1
160 11:2
200 0:1 1:1 4:1 7:1 8:1 9:1 11:1 16:1 19:4
255 0:1 4:1
400 1:2 5:1 7:3 8:5 10:4 12:2 17:3 18:9 19:14
401 0:10 1:29 3:1 4:2 5:1 6:7 7:36 8:1 9:1 11:1 16:2 19:11
402 8:4
403 1:3 2:3 4:11 5:5 6:1 7:11 8:1 10:9 11:8 17:3 18:3 19:1
404 6:2 7:2 17:4 19:1
407 11:6
412 13:2
429 9:9
443 11:7
500 7:1 16:8 17:1 19:1
502 16:2
503 7:1 11:1 16:2
504 16:2
529 16:7
aadst 6:4
abc 7:1 18:1
able 11:1 17:1
abort 19:2
above 0:2 11:2 16:1
accept 1:1 7:2 19:1
acces 1:2 2:2 4:5 5:6 6:8 7:2 8:5 10:7 11:4 14:3 15:2 17:10 19:2
accessdeniedexception 4:1 17:1
account 0:1 1:4 2:23 3:2 6:2 7:2 8:1 9:2 10:10 13:1 17:2
acme 2:3 7:1 19:7
action 1:1 4:1 6:4 14:1 16:2 19:6
active 1:2 6:2 19:1
activiti 10:2
activity 10:2
adc 5:2
add 1:1 8:6 14:1 19:3
addres 11:2 14:1 18:2 19:2
admin 0:1 8:1 10:4
administrator 6:1 7:1 10:4
after 1:3 4:1 9:1 10:3 11:3 13:2 18:2 19:3
again 1:8 2:1 4:1 6:1 9:6 10:2 11:2 14:1 16:6 18:3 19:5
agent 16:1 18:1 19:5
ai 1:2 2:7 3:7 4:2 5:4 6:6 7:2 8:6 9:2 10:2 11:4 12:5 15:2 16:1 18:2 19:5
aiplatform 5:5 9:2 19:1
allocation 19:2
allow 4:1 7:4 9:1 10:7 11:5 14:4 17:2 18:1 19:4
already 13:1 18:4 19:4
am 6:1 8:1 9:7
amazon 4:1 10:1
amazonaw 4:2 7:1
america 9:4
an 0:3 1:1 2:3 3:4 4:7 6:2 7:2 10:5 12:4 13:2 14:1 16:2 17:7 18:1 19:6
and 1:7 2:4 3:10 4:4 5:1 6:5 7:4 8:2 9:1 10:3 11:2 12:2 14:2 16:1 17:3 18:3 19:8
anonymou 7:1 19:2
another 0:1 1:2 3:1 18:1
answer 5:1 19:1
ant 0:3
anthropic 0:13 1:2 2:5 3:19 5:5 6:1 7:3 8:3 9:6 10:2 11:25 12:5 13:1 15:2 16:4 17:8 18:2 19:9
anthropicexception 0:2
any 1:1 4:3 11:1 14:2 18:1 19:2
api 0:45 1:27 2:8 3:22 4:19 5:15 6:8 7:48 8:12 9:7 10:9 11:44 12:2 14:6 16:19 17:6 18:2 19:25
apiconnectionerror 0:1 11:2
apikey 0:1 6:1 7:1 14:1
apikeyhelper 3:1 7:5
app 2:1 4:1 5:1 7:1 11:2 14:2 19:13
appeal 10:3
appear 0:1 19:2
application 5:6 19:3
approval 3:2
archive 19:2
are 1:2 2:4 3:5 5:2 6:1 8:1 9:1 10:1 11:1 12:1 13:2 16:1 17:1
argument 0:1 11:1 19:5
arn 4:4 17:3
arriv 11:2
asia 9:3
ask 8:1 10:3 11:1 14:1
assert 5:1 19:1
assertion 19:2
assertionerror 19:2
assignable 19:2
assistant 19:3
associat 2:3 4:3
assum 4:1 17:1
assumerole 4:3
async 4:1 19:2
at 0:4 1:2 4:1 5:1 7:2 8:5 9:3 10:1 11:3 13:11 14:2 18:4 19:17
attempt 1:2 4:2 7:4 11:8 16:5 19:2
audience 6:2
auth 0:2 1:4 2:2 3:11 4:3 5:7 7:6 8:2 9:1 11:2 14:2 16:1 18:1 19:12
authapierror 19:2
authenticat 1:1 5:1 12:1 18:1 19:1
authenticate 1:9 2:1 7:7 14:1 18:2 19:2
authentication 0:14 1:24 2:4 3:1 4:1 5:8 6:6 7:15 10:4 11:4 13:1 14:1 16:1 18:3 19:5
authenticationerror 0:8 6:1 7:1 19:1
authoriz 4:4 7:7 17:2
authorization 0:3 1:2 2:1 3:1 6:1 7:3 14:1 16:1 18:4 19:1
authorize 1:1 18:3
authtoken 6:1 14:1
auto 12:3 15:5 16:2
autolaunch 14:2
automatic 10:3 19:1
available 2:1 7:1 9:1 11:3 14:4 17:7 18:1 19:3
aw 4:24 17:1
awsauthrefresh 4:2
axioserror 1:3 10:1
az 6:2
azure 6:9
back 1:1 4:1 13:3 14:1
backup 13:3 19:1
bad 5:1 7:1 11:1 16:1 19:1
badrequesterror 19:2
balance 3:2 8:11
base 6:1 7:2 9:2 19:3
bash 0:1 1:1 4:1 8:1 9:1 11:1 15:1 16:2 19:12
be 0:5 1:3 3:2 4:5 5:2 6:4 7:4 9:1 10:2 11:6 12:2 13:4 14:3 15:1 16:2 18:6 19:7
bearer 1:5 4:2 7:1
because 0:1 1:1 3:1 4:1 8:2 10:1 19:2
bedrock 4:11 10:1 17:2
been 0:4 1:5 5:3 6:1 8:1 10:10 11:1 13:3 17:2 18:1 19:4
beenrevok 1:2
before 3:2 5:2 6:1 9:3 11:2 16:1 17:1 19:1
behavior 3:4 19:1
behind 11:3
belong 3:2
below 12:3 18:2
beta 7:3 17:2 19:1
bill 3:1 8:6
bin 7:1 19:10
block 2:1 9:1 10:1 11:3 19:9
bob 4:2
body 11:2 12:1 16:3 19:2
both 2:1 3:5 8:1 19:1
botocore 4:6
bridge 19:2
browser 18:4
bu 14:2
budget 8:3 9:1
build 11:1 16:1
but 0:1 1:1 2:5 4:1 8:1 13:1 14:2 18:1 19:4
button 2:1 19:1
by 0:1 4:1 5:5 6:1 10:3 11:4 12:1 13:2 14:2 15:3 16:1 17:1 18:3 19:4
ca 11:3
cache 7:2 19:1
calculat 4:2
call 0:2 1:1 4:7 5:1 7:1 9:1 11:1 17:1 19:3
callback 18:10 19:1
can 0:1 1:2 4:1 7:2 8:1 10:1 11:2 13:2 15:1 16:2 18:3 19:2
cancel 14:1 18:1
cannot 0:2 1:1 5:1 7:4 12:1 14:3 15:2 16:2 18:1 19:10
caus 0:1 11:3 16:1
cause 11:2
center 10:1 16:2
cert 11:12
certain 11:2
certificat 11:4
certificate 11:24
chain 4:1 11:3
challenge 18:4
chang 1:1 2:1
change 6:1 19:1
char 0:1 19:2
character 0:5 13:1
chat 4:1 6:1 7:1
check 2:1 4:3 7:4 11:8 15:1 16:3 19:3
choose 2:2 17:1
chown 15:2
claude 0:3 1:27 2:21 3:12 4:5 5:3 6:2 7:16 8:11 9:10 10:16 11:9 12:21 13:22 14:10 15:26 16:5 17:24 18:10 19:34
claudecode 19:3
clear 1:1 19:1
cli 1:5 3:1 6:1 7:2 15:1 19:7
client 0:1 5:2 6:1 7:7 11:1 12:1 18:6 19:3
clientauthenticationerro 6:2
clipboard 19:2
clos 11:7 19:4
cloud 2:1 5:8 7:5 19:1
cloudflare 7:1 16:1
code 0:8 1:18 2:12 4:3 5:2 6:8 7:25 8:5 9:5 10:13 11:8 12:19 13:2 14:9 15:3 16:8 17:3 18:28 19:33
cognitiveservic 6:3
collection 14:3
column 13:2 19:1
com 0:3 2:2 4:2 5:10 6:4 7:2 8:2 9:4 11:23 16:3 18:5 19:11
command 1:2 4:1 9:1 10:1 14:2 18:1 19:11
compact 19:4
complet 11:2 18:1
complete 1:1 11:1
completion 6:1 7:1
computer 11:2
con 13:2
concurrency 19:2
config 1:1 3:1 4:4 13:4 15:1 19:3
configur 4:1 7:1
configuration 6:1 13:6
configure 4:1 6:1 19:1
conflict 3:6 19:1
connect 2:6 11:25 16:1 18:4 19:4
connecterror 11:2
connection 0:1 1:1 11:28 16:1 18:2 19:6
connectionrefus 11:2
connectivity 11:2
console 0:2 1:1 2:3 3:2 5:2 13:1 14:1 19:1
contact 10:3 16:1 18:1
contain 0:2 4:1 17:2 19:2
content 0:3 4:1 19:8
context 9:3 17:2 19:4
continue 1:3 8:1 9:1 12:4 18:1 19:3
control 1:2 2:4 10:2 17:1 19:1
conversation 16:1 19:6
copi 16:1 18:4
core 5:2 6:1 11:1 19:1
corporate 4:1 11:3
correct 2:1 6:2 14:3
correspond 4:3
corrupt 13:8
cost 1:1 8:1
could 0:1 1:4 4:8 5:5 6:3 9:1 10:1 11:8 13:3 14:5 15:1 18:1 19:8
couldn 10:1 11:1 14:2
cp 13:2 15:1
creat 6:1 11:1 19:1
create 5:1 7:1 11:1 14:1 15:2 18:1 19:1
credential 1:11 4:13 5:12 6:2 7:9 12:1 13:2 14:9 15:6 16:1 19:4
credentialunavailableerr 6:2
credit 3:2 8:13 9:2
curl 0:1 7:1 11:6
current 2:1 5:2 6:1 8:1 12:2 14:1 17:1 18:2 19:3
currently 1:3 6:1 10:4 16:1 17:1
custom 3:2 7:2 19:1
cx 0:1 1:1
daemon 1:1 14:2 19:2
data 1:2 6:2 7:1 11:1 19:2
day 1:1 9:1
db 7:1 14:2
de 0:1 11:1
debug 1:1 11:1 13:1 19:1
decrease 19:2
default 4:2 5:9 11:1 13:2 14:2 18:1 19:1
defaultazurecredential 6:2
defaultcredentialserror 5:3
delegat 1:3
delet 0:1 19:1
demand 1:1 17:2
deni 5:7 6:3 7:1 10:1 11:2 14:1 15:17 17:1 19:5
deny 11:1 17:2 19:1
deployment 6:3
deploymentnotfound 6:3
deprecat 12:1 17:1
description 1:2 5:3
desktop 7:2 19:1
detail 1:3 2:1 7:5 10:1 11:1 13:1 17:1 19:1
detect 3:2 5:1 10:1 11:3
determine 16:2
dev 4:4
developer 5:2
device 1:1 14:1 15:2
dhaka 9:2
did 4:2 7:1 13:1 19:4
didn 18:2
different 2:3 17:2
directory 5:1 11:1 13:1 15:1 19:11
disabl 0:2 3:4 5:2 6:1 10:10 14:2 19:1
disconnect 11:1 16:1
display 4:1 14:2
dist 19:2
dn 11:2
do 2:3 3:1 4:3 5:1 6:3 10:7 11:1 12:2 17:5 19:9
doc 5:4 9:2 19:1
docker 19:2
doctor 3:1 11:1 12:2 13:1
doctype 11:1 16:1
don 11:1 17:3
double 13:1 15:1
download 11:1 19:2
due 6:6 7:1 8:2 11:1 16:2 19:3
dur 0:1 5:1 11:1 19:2
dynamic 19:2
eacc 15:9
eaddrinuse 18:2 19:2
eai 11:2
earlier 4:1 6:1
east 4:2 5:1 7:1 17:1
econnrefus 11:3 18:1
econnreset 11:4
effect 13:1 17:2
eio 19:2
either 0:3 3:1 4:1 6:1 14:1 19:2
elevenlab 19:2
email 2:1 10:1 18:1
empty 0:2 7:1 13:2 19:2
en 6:1 9:2 11:1
enabl 5:1 10:2 19:3
enable 5:2 10:1
end 8:1 11:3 12:1 13:2 18:2 19:2
endpoint 0:1 5:2 6:4 7:1 11:1 18:1 19:1
engine 11:1 12:1
enoent 5:1 11:1 19:6
enospc 15:2
enotfound 11:2
enter 11:1 14:4 18:2
env 4:1 7:1 19:2
environment 0:3 3:8 5:2 7:2 19:3
eof 13:4
eperm 9:1 13:1 15:2
eproto 11:3
erof 15:2
err 0:1 11:5 15:2 18:2 19:1
errno 11:1 15:5 19:2
error 0:21 1:42 2:5 3:1 4:30 5:18 6:10 7:51 8:14 9:15 10:14 11:49 12:3 13:10 14:12 15:14 16:28 17:11 18:16 19:101
establish 11:5
etimedout 11:3
europe 9:3 17:2
event 1:1 7:1
example 2:3 7:1 11:1 16:1 19:1
exce 9:3 19:3
exceed 8:1 9:7 11:2 13:1 16:2 18:2 19:4
exception 0:2 4:5 5:7 6:1 11:5 19:3
exchang 18:2
exchange 18:6 19:2
exe 19:5
execut 15:1 19:1
execution 0:1 1:1 5:1 19:1
exhaust 9:2
exist 1:7 4:1 5:3 6:2 13:2 17:5 19:5
exit 0:1 1:3 4:2 6:1 7:3 8:1 9:1 11:1 14:1 16:1 19:13
expect 0:2 1:1 2:5 3:2 4:1 5:3 6:1 7:3 8:1 9:1 11:1 13:4 14:1 16:1 18:1 19:6
experienc 16:3
expir 0:2 1:26 2:1 4:16 5:1 6:4 7:2 11:2 14:1 19:1
expiredtokenexception 4:2
expiry 4:1 6:1
explicit 17:2
explicitly 0:1 6:1 14:1
extension 11:1 18:2 19:1
external 0:5 5:1
extra 8:2 9:4 11:1
fable 16:1 17:3 19:1
fac 1:2 2:1
fail 0:2 1:24 2:1 3:1 4:9 5:4 6:5 7:18 8:2 9:2 10:2 11:29 12:4 13:4 14:8 15:2 16:7 17:2 18:20 19:46
failure 3:1 7:1 11:3 16:1 18:1 19:1
fall 4:1 14:1
false 1:1 7:1 14:1
fast 7:1 9:1
fatal 4:1 19:11
feedback 1:1 16:1
fetch 1:2 5:1 10:1 11:9 16:1 19:3
field 7:1 13:1 19:2
fil 1:1 13:2 14:2 15:1 19:5
file 0:2 1:2 4:4 5:3 8:1 9:1 11:3 13:8 15:5 16:1 19:27
filter 19:2
find 0:1 1:1 7:3 9:1 10:1 11:3 14:1 19:6
first 1:1 11:1 16:1
fix 0:5 7:2 15:2 19:2
flag 19:2
flow 1:1 18:2
follow 11:1 19:1
foo 19:2
for 0:2 1:4 2:5 4:4 5:1 6:6 7:7 8:1 9:9 10:11 11:6 13:1 14:4 15:2 17:6 18:5 19:19
forbidden 4:2 5:2 7:4 11:6 18:1
found 0:1 1:13 4:9 5:6 6:4 7:12 8:1 9:2 10:1 11:1 12:1 13:1 14:2 16:1 17:7 19:20
foundry 6:8
freedesktop 14:4
from 0:2 3:1 4:7 6:2 7:7 11:6 12:1 16:1 18:2 19:6
full 2:1 16:1 18:4
function 14:1 19:1
fund 8:3
gateway 7:10 16:3
gcloud 5:4
gen 4:2
generic 1:1 9:1 10:1 14:2 19:1
get 1:1 7:3 8:1 11:12 12:1 14:1 15:1 18:1 19:2
getaddrinfo 11:3
getcalleridentity 4:2
gett 1:2 5:1 7:1
git 19:11
github 11:1 19:10
global 5:2 9:1 12:1 15:1
gmail 2:1 19:1
gnome 14:2
go 8:4 19:2
google 5:18 18:1 19:1
googleapi 5:5 9:2 11:1
got 18:1 19:1
gpt 7:2
grant 1:3 5:4
ha 0:7 1:15 2:1 3:1 4:6 5:3 6:3 8:1 9:3 10:13 11:3 12:2 13:3 17:1 18:1 19:6
had 5:3
haiku 1:1 17:3 19:1
handle 19:2
happen 1:1 18:1
have 1:1 2:5 3:2 6:3 8:3 10:5 11:1 17:12 19:2
head 11:3 16:2
header 0:14 6:1 7:4 14:2 16:1
heap 19:2
hello 19:2
help 5:1 19:1
helper 4:1 19:1
here 0:1 8:1 18:2
hey 2:2
hi 1:1 7:1 14:1
high 16:1 19:1
higher 12:6
hit 8:3 9:7
hold 10:1 18:1
home 2:1 5:1 11:2 13:3 15:11 19:2
hook 19:3
host 11:5 19:2
hour 9:3
how 19:2
hresult 11:1 19:1
html 11:3 16:3
http 0:3 1:2 5:7 6:4 7:17 8:5 9:2 10:1 11:14 16:1 18:7 19:9
httpsconnectionpool 11:2
httpx 0:3 11:2
iam 4:4
id 0:2 1:8 2:2 5:4 7:4 8:1 9:1 10:2 15:1 16:2 17:8 18:3 19:7
identifier 1:1 19:1
identity 6:1 18:1
if 1:1 6:1 10:1 11:1 15:1 16:3 17:2 18:3 19:3
illegal 0:3 19:1
image 19:4
immediately 1:1 19:2
impossible 11:1 15:1
in 0:5 1:17 2:12 3:7 4:17 5:4 6:2 7:14 8:1 9:2 10:2 11:18 13:8 14:7 16:7 17:3 18:12 19:26
inactivity 6:2
includ 4:12 6:2 17:1
include 7:1 17:1
incompatible 19:2
incomplete 11:1 16:1
incorrect 0:1 6:2 7:2 19:1
increase 9:3
index 0:1 19:1
indicate 19:2
individual 2:2 9:1
inference 6:1 7:3 16:1 17:2
info 1:2 7:4 14:1 18:1 19:1
information 5:1 10:1 11:1 14:2
input 9:1 11:1 13:2 18:2 19:5
install 9:1 11:2 12:4 14:1 15:1 19:5
installation 11:2 12:1 19:1
instead 2:1 3:7 10:1 19:3
insufficient 5:2 8:3 9:1 15:2
integrity 19:2
interaction 14:4
intercept 7:1 11:1
internal 1:1 5:1 11:1 16:6 19:2
internalservererror 16:2
internet 11:5
interrupt 16:2 19:1
into 2:2
invalid 0:26 1:20 2:1 4:13 5:6 6:6 7:20 8:3 10:2 11:3 12:1 13:8 14:2 16:1 17:2 18:12 19:26
invalidauthentication 1:1 16:1
invalidclienttokenid 4:2
invocation 17:2
invoke 7:1 11:1
invokemodel 4:2
invokemodelwithrespons 4:1 17:2
ion 4:2 15:1
ip 11:2
ismalform 1:2
isn 15:1 16:1 17:2
issu 6:1 11:1 16:1 19:2
issue 15:1 16:3 17:3 19:2
issuer 11:10 19:1
it 0:2 1:3 2:1 3:2 4:1 5:6 7:1 8:4 9:1 10:1 11:2 12:4 13:2 16:2 17:7 18:2 19:5
item 1:1 9:1 10:1 14:1 19:3
javascript 19:2
json 1:1 4:2 5:2 7:1 11:1 13:25 15:20 19:5
just 11:1 13:1 18:3
jwt 1:1 19:1
keep 1:2 8:4 12:1
key 0:43 1:4 2:7 3:20 4:8 5:4 6:4 7:30 8:2 9:2 10:3 11:1 14:7 16:1 18:2 19:9
keyapproval 3:2
keychain 1:1 9:1 10:1 14:18 19:2
keyr 14:4
keytar 14:2
lack 6:2
large 14:1 19:2
last 0:1 1:1 5:1 6:1 9:1 11:1 19:1
later 9:2 16:2
latest 11:2 12:1
lead 3:4
left 15:2
legacy 19:2
length 16:1 19:3
lib 5:1 15:4 19:5
library 14:2 19:2
like 0:1 2:2 12:4
limit 7:2 8:5 9:32 13:1 16:1 19:8
lin 0:2 1:1 4:1 8:1 9:1 11:1 16:1 19:2
line 0:2 5:1 11:1 13:2 19:7
linear 1:1 19:1
link 19:2
linux 14:2
listen 18:2 19:2
litellm 0:4 7:6 8:1 9:1 19:1
llm 0:1 7:1
load 1:2 4:5 5:4 11:1 13:2 14:1 16:1 19:2
local 5:1 9:1 11:10 13:1 15:3 19:2
localhost 7:4 18:4 19:3
locally 11:2 19:1
localprotocolerror 0:3
locate 4:3 19:1
location 5:2 17:3
lock 10:1 13:1 14:1 19:1
log 1:4 2:4 12:1 16:1 18:1 19:1
logg 1:8 2:5 6:1 14:3 18:2 19:1
login 0:2 1:43 2:9 3:6 4:10 5:3 6:2 7:10 8:2 9:1 10:2 11:4 13:1 14:16 16:2 17:2 18:12 19:14
logout 3:3 17:2
long 9:2 17:2 19:5
longer 1:1 2:3 7:1 10:1 12:3 17:1 19:1
look 0:1 4:1 10:1 12:4
lookup 5:1 14:1
lost 11:2
low 3:2 8:10 19:1
machine 2:3 7:1
maco 14:5
made 0:1 6:1
main 19:4
make 4:1 6:2 7:1 16:1 18:4 19:1
makerequest 0:1 11:1
malform 1:3 7:1 13:3
manag 2:1 3:1 10:1 13:1 19:2
manager 1:1 15:1
manually 4:1 13:2
many 9:4
match 4:2 11:1
max 2:5 3:3 8:2 9:3 11:2 14:1 15:9 17:1 19:5
maximum 16:1 19:6
may 2:1 3:5 5:2 10:1 11:1 16:1 17:3 18:1 19:4
mcontent 14:2
mcp 1:1 19:8
me 2:3 4:1 5:1 13:3 14:1 15:4 19:1
mean 7:2 19:1
meet 10:2
member 2:3
memory 19:2
merge 19:2
messag 5:1 7:8 9:1 11:3 19:10
message 0:13 1:19 2:4 3:1 4:1 5:1 6:10 7:29 8:6 9:6 10:7 11:4 12:1 14:1 16:11 17:7 18:1 19:14
metadata 5:1 7:1
method 0:1 1:1 2:1 4:1 6:1 8:2 12:1 13:2 14:1
microsoft 6:3
mid 11:4 16:1
might 11:1 15:1
minimum 12:4
minut 6:1 9:1
minute 9:5
mismatch 18:2 19:1
miss 0:3 1:2 4:2 6:2 7:3 14:3 18:6 19:6
mj 19:2
mkdir 15:4
mode 4:1 16:2 18:2 19:1
model 0:1 1:1 5:3 6:1 7:6 9:4 12:3 16:2 17:31 19:4
modul 11:1 15:4 19:7
module 5:1 19:4
moment 6:1 9:1 11:1 16:2 18:1
monthly 8:2
more 5:2 8:2 10:1 11:1 14:1
most 0:1 5:1 9:1 11:1 19:1
mov 19:2
multi 6:1 19:1
must 4:1 5:1 6:2 13:1 18:1 19:4
my 1:1 2:4 3:2 4:1 5:3 10:1 13:1 18:1 19:2
name 4:1 11:2 13:2 14:5 17:2 19:2
native 11:1 12:2 19:2
ne 2:2 7:2
need 1:2 5:2 7:3 12:4 19:1
net 11:5
network 11:7 16:1
new 1:11 2:1 7:1 9:2 19:1
newer 12:6 17:1
next 11:1 14:1 19:1
nicht 11:2
no 0:2 1:6 2:3 3:3 4:1 5:1 6:3 7:9 8:1 10:1 11:5 12:3 14:3 15:4 16:2 17:3 18:1 19:15
nocredentialserror 4:2
node 1:1 11:3 12:4 14:1 15:4 19:8
non 4:1 5:1 19:6
none 1:1 7:2 8:1
not 0:4 1:22 2:6 3:4 4:22 5:20 6:7 7:16 8:1 9:3 10:15 11:16 12:2 13:7 14:21 15:3 16:2 17:25 18:7 19:49
note 11:1 19:1
noth 9:1 13:1 18:1
now 2:1 4:1 11:2 16:2 17:1
npm 0:1 1:1 4:1 8:1 9:2 11:3 12:7 15:9 16:1 19:6
null 7:1 14:2 19:2
number 9:3 11:2 19:1
oauth 0:1 1:34 5:3 8:1 10:10 11:5 14:4 16:3 18:27
oauthauthentication 1:2
object 7:1 13:2 14:1 18:1 19:1
obtain 1:11
occurr 0:1 4:7 16:1 17:1 19:1
oct 9:2
of 0:3 1:2 2:5 3:6 6:1 7:1 8:3 9:5 10:5 11:3 12:8 13:2 14:1 16:3 17:2 18:2 19:12
off 10:3 19:1
oidc 19:3
older 12:2
omitt 0:1 6:1 14:1
on 0:1 2:1 4:2 5:7 6:1 7:1 8:5 9:1 10:2 14:4 15:2 17:4 18:3 19:10
one 0:1 6:1 12:1 14:2 19:2
online 9:2
only 2:2 7:8 9:1 11:2 14:1 15:3 19:1
open 11:1 15:8 18:4 19:2
openai 0:1 6:1 7:1
opencode 8:1 14:1
openrouter 7:3 8:1
operation 4:7 6:2 9:1 13:1 14:1 15:3 17:1 19:4
option 0:1 5:1 19:3
opu 9:5 16:1 17:16 19:2
or 0:7 1:16 2:5 3:4 4:10 5:9 6:9 7:7 8:4 9:1 10:4 11:7 12:9 13:6 14:7 15:1 16:2 17:8 18:2 19:24
org 8:1 10:2 14:4 18:1
organization 2:15 3:3 9:1 10:20 11:1 12:1 17:2
oserror 11:1 15:1
other 5:2 7:4
otherwise 4:2
our 10:2 16:1 19:2
out 1:2 3:1 4:3 8:3 9:1 11:4 12:1 16:3 17:1 18:3 19:3
output 0:1 7:2 9:1 11:1 12:1 19:6
over 3:1 8:1
overload 16:9
overrid 3:2 7:1
own 15:2
owner 1:1 10:1
package 12:1 19:1
page 18:2
param 0:1 7:4 8:1 19:1
parameter 14:1 18:4 19:4
pars 4:2 13:2
parse 1:1 13:7 19:1
pas 11:2
pass 7:4 14:1 19:2
passphrase 14:3
password 1:1 9:1 10:1 14:5 19:10
past 8:2
paste 18:3
path 11:3 14:1 15:4 19:10
pay 8:2
payment 8:7
per 9:8
perform 4:3 6:1 11:1 17:2
permission 1:5 2:3 5:7 9:1 10:9 11:1 13:1 15:22 19:6
permissiondeni 6:3
permitt 9:1 13:1 15:2
persist 14:1 16:3 18:1
personal 2:3
pick 17:2
plan 3:3 8:4 9:1 17:4 18:1 19:1
platform 0:1 7:1 8:2 11:1 14:1 18:2 19:2
please 0:1 1:32 2:3 4:2 5:2 6:5 7:7 8:3 9:7 10:3 11:3 12:7 14:6 15:1 16:4 18:7 19:4
plugin 1:1 14:1 19:3
pm 9:9
policy 4:1 7:1 10:5 11:1 12:1 14:1 17:1 19:3
port 11:2 18:4 19:3
position 13:4
post 4:1 6:1 7:6 19:1
precondition 17:2
predict 5:2
prediction 9:2
prefix 4:1 15:3
pres 11:1 18:2 19:1
principal 5:1 6:3
print 5:2 14:1 19:1
pro 2:5 3:1 17:3
problem 5:1 11:3 14:1 15:1 16:1 18:2
proce 19:2
proces 1:1 7:1 14:2 18:3 19:9
profile 1:2 4:13 10:2 17:2
profilenotfound 4:2
program 19:5
project 2:2 5:12 9:1 17:3 19:1
prompt 1:1 5:1 9:1 14:1 18:2 19:7
properti 19:2
property 13:4
provid 0:3 1:3 4:2 6:1 7:2 14:2 19:2
provide 0:1 6:2 19:2
provider 4:3 7:12 19:1
proxy 7:4 11:15
proxyexception 7:2
psql 19:2
publisher 5:2 17:3
purchase 8:3
push 19:3
py 0:1 5:1 11:1 19:2
quota 5:1 9:3
raise 7:1 8:1
rapt 5:2
rate 9:12 16:1
raw 18:2
re 1:5 2:1 7:2 8:2 9:1 14:1 19:1
reach 5:1 8:4 9:13 11:2 12:1 18:3 19:3
read 0:1 1:1 4:1 8:1 9:1 11:1 13:2 14:1 15:3 16:1 19:11
reason 1:1 11:4 14:1 16:1
reauth 5:3
reauthenticate 5:2
reauthentication 5:3
receiv 0:1 1:1 4:1 7:5 8:1 9:1 10:1 11:5 13:1 16:1 19:5
recent 0:1 5:1 9:1 10:3 11:1 19:1
recently 17:2
recogniz 2:1 17:1
reconnect 7:2 11:1
record 11:2
redact 2:1 13:1 19:1
redirect 18:4
ref 19:2
refresh 1:29 4:8 5:2 6:2 19:5
refresherror 5:2
refus 7:1 11:1 14:1 16:1 18:3 19:5
regain 8:2
region 4:3 5:2 11:2
regional 6:2
registration 19:2
registry 7:1 11:2 19:1
reject 0:1 1:2 4:2 6:1 7:2 9:2 15:1 16:1 19:3
relat 5:3 11:1
relay 7:3
remember 17:1 19:1
remote 1:2 2:4 10:2 11:2 16:1 18:1 19:6
remov 19:2
rename 13:1 15:2 19:1
renew 8:2
replace 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:4
report 1:2
repository 19:4
req 0:2 1:8 2:1 7:2 8:1 9:1 10:2 16:2 17:2
request 0:2 1:12 2:2 4:14 5:4 6:1 7:17 8:3 9:12 10:5 11:16 12:1 16:8 17:6 18:16 19:20
requir 0:3 1:2 2:7 5:1 6:2 7:1 8:2 9:4 11:2 12:13 14:1 18:1 19:6
require 2:4 14:1 19:1
requirement 10:2
reset 8:1 9:16 11:2 16:1
resett 13:2
resolution 11:2
resolv 11:2
resolve 0:1 4:1 6:1 13:1 14:1
resourc 13:1 19:1
resource 4:3 5:5 6:7 7:1 9:2 10:1 17:1
respond 16:1 19:2
response 2:1 4:1 7:3 11:7 16:4 18:2 19:6
restart 11:1 14:1
restore 13:2
restrict 10:1 17:2
result 0:1 1:5 18:1 19:4
retri 11:2
retriev 4:3
retrieve 6:2 18:1
retry 1:3 4:1 7:5 9:1 11:7 16:4 17:2 18:2
return 0:1 1:2 4:1 7:6 11:1 16:2 18:3 19:1
review 10:3
revok 0:2 1:7
rf 19:2
right 11:2 16:2
rm 19:2
rol 10:1 16:1
role 4:4 17:1 19:2
root 0:1 5:1 7:1 15:4 19:2
route 4:1 11:1 17:1 19:1
routin 10:1 11:2
run 0:1 1:43 2:4 3:2 4:8 5:2 6:2 7:12 8:1 11:3 12:2 13:1 14:8 15:2 16:1 17:4 18:1 19:9
runn 1:1 2:1 4:1 12:2 13:2 14:2 15:1 19:3
runtime 4:2
safety 10:1 16:2
sandbox 19:2
sav 1:1 14:2
save 13:1 14:4
say 3:2 8:1 14:1 16:1 18:2
scandir 19:2
scop 5:2
scope 2:1 10:2 18:2
script 7:2 19:1
sdk 0:1 11:1 19:3
search 19:2
seckeychainitemcreatefro 14:2
seckeychainsearchcopynex 1:1 9:1 10:1 14:1 19:2
seckeychainunlock 14:3
second 4:1 7:4 11:6 16:4
secret 1:1 4:3 6:1 7:1 14:9 19:1
secure 11:2
security 1:1 4:12 9:1 10:1 11:2 14:9 19:2
see 2:2 5:2 7:2 11:1
select 2:1 13:1 17:3
self 11:7
send 1:1 9:1 11:1 19:1
server 1:1 5:1 6:1 7:2 11:5 16:12 18:4 19:8
servic 6:2 7:1 11:4
service 7:1 10:1 14:5 16:2 17:1 19:2
session 1:9 2:6 4:8 7:3 9:1 14:2 19:5
set 0:3 3:9 4:4 5:4 6:2 8:1 11:1 14:2 19:3
setting 0:1 1:1 2:1 4:1 7:1 8:6 10:2 11:3 13:11 15:4 17:1 19:2
setup 1:1 4:2 5:1 19:2
sh 7:1 19:3
shar 4:2 8:1 19:1
share 1:1 11:1 19:2
shell 11:1 19:2
show 2:1 3:1 14:1 18:2
side 16:2
sign 1:3 2:8 3:2 4:2 7:2 11:7 14:1 18:4 19:1
signature 4:3 11:2 19:3
site 11:2 18:3
size 19:2
sk 0:4 7:6 19:1
skill 19:2
skipp 13:1 19:1
snapshot 11:1 19:1
so 1:1 13:1 16:2 19:1
socket 11:7 19:1
some 8:1 19:3
someth 1:1 16:2
sonnet 5:1 6:1 9:3 16:1 17:5 19:2
soon 16:2
source 1:2 3:1 17:1 19:2
space 15:2
spawn 19:4
specifi 1:1 8:2 9:1 10:2 17:3 19:4
spend 8:5
src 0:1 1:1 4:1 7:1 8:1 9:1 11:2 16:1 19:10
ssh 14:1 19:1
ssl 11:19
sslcertverificationerror 11:2
sslerror 11:2
sso 4:13
st 4:4 8:1 17:1
start 1:2 2:2 4:1 5:1 7:3 8:1 11:2 13:1 14:2 18:2 19:7
startup 14:1 19:1
state 18:2
statu 0:1 1:9 2:4 3:2 5:7 6:1 7:8 9:2 10:2 11:2 12:1 16:7 17:1 18:13 19:5
statuscode 6:1 7:1 11:2
stderr 18:1 19:2
stdin 18:2 19:1
stop 19:2
stopp 2:1 11:2
storage 11:1 14:2 19:1
store 14:2 15:1
str 0:1 1:1 4:1 8:1 9:1 11:1 13:2 16:1 19:6
stream 4:1 7:2 11:4 18:1 19:1
submit 9:1 10:1 18:1
subscription 1:1 2:6 3:7 6:3 7:1 8:2 10:1 13:1 17:4 18:1
subtype 1:2 4:1 5:1
succes 1:2 4:1 7:1
successful 1:2 14:1 18:1
such 5:1 11:1 14:2 19:9
sudo 15:3 19:1
sufficient 2:3
supabase 19:2
support 1:3 5:4 6:1 11:1 12:5 16:1 17:3 18:5 19:8
sure 4:1 6:2 7:1 16:1 18:4
suspend 10:2
switch 2:3 3:1 9:1 12:1 16:1 19:1
symlink 9:1 19:1
syntaxerror 1:1 13:4 19:1
syscall 15:3 19:2
system 11:2 14:1 15:4 17:1 19:4
take 10:1 17:2
target 11:1 19:1
team 2:4 8:1
temporarily 16:3
temporary 11:1 16:3
term 10:2
terminal 1:1 4:1 8:1 16:1 18:1 19:1
terminat 16:1 18:1 19:1
test 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:10
text 4:1 14:1 19:1
than 0:1 4:1 6:1 12:1
that 0:1 5:1 10:2 12:1 17:2 19:1
the 0:9 1:8 2:10 3:4 4:27 5:6 6:10 7:10 8:6 9:2 10:3 11:16 12:7 13:5 14:16 15:2 16:6 17:18 18:17 19:36
them 1:1 13:1
then 1:7 3:2 14:1 16:1 19:1
there 5:1 17:3 18:3
thi 0:3 2:9 3:5 4:5 5:2 6:3 7:15 8:1 9:3 10:11 11:4 12:6 14:3 15:1 16:6 17:5 18:5 19:14
think 11:1 19:4
throttlingexception 9:2
through 11:1 19:1
throughput 17:2
tim 4:3 11:4 16:2 18:3 19:1
time 4:1 6:1 16:1
timeout 1:1 11:3 16:4 18:2
title 7:1 11:3 16:4
tl 11:5
tmp 13:1 15:2 19:2
to 0:6 1:20 2:15 3:10 4:14 5:5 6:12 7:20 8:9 9:7 10:13 11:39 12:9 13:8 14:15 15:4 16:6 17:18 18:17 19:60
token 0:3 1:42 2:4 3:8 4:24 5:7 6:7 7:4 8:2 9:7 10:2 11:2 13:4 14:4 16:1 18:5 19:29
too 3:2 8:10 9:5 14:1 19:7
tool 14:1 19:8
traceback 0:1 5:1 9:1 11:1 19:1
transport 11:1 14:1 16:1
tream 4:1 17:2
troubleshoot 13:1 19:1
true 1:4 4:1 7:3 11:1 18:2 19:1
trust 10:1 11:1 19:1
try 1:2 2:1 3:2 4:1 6:1 9:6 11:1 12:2 15:1 16:7 18:4 19:4
tunnel 11:3
turn 1:1 9:1 10:3 11:2
type 0:12 1:19 2:3 3:1 6:2 7:16 8:4 9:6 10:8 11:5 12:1 16:10 17:5 18:2 19:12
typeerror 0:3 11:5 19:2
unable 2:1 4:4 5:1 7:2 10:3 11:23 16:1 18:1 19:6
unauthenticat 5:2 7:1
unauthoriz 1:1 2:1 6:3 7:8 19:5
unauthorizedexception 4:3
unavailable 1:3 6:2 11:2 14:1 16:3 18:1 19:2
undefin 11:3 19:2
unexpect 1:1 3:4 13:9 16:1 19:5
unexpectedly 11:3 19:1
unfortunately 11:2
unknown 1:1 11:2 14:1 16:1 18:1 19:7
unlock 14:3
unrecogniz 13:2
unrecognizedclientexcept 4:2
unset 3:7
unsupport 12:1 14:1
unus 3:1 19:1
up 2:2 4:1 5:1 13:3 19:1
updat 11:1 15:2 17:2 19:2
update 0:1 1:2 4:1 8:3 9:1 11:2 12:14 15:4 16:1 19:3
upgrade 8:2 9:3 12:1 17:1
upstream 7:3 9:1 16:2 19:1
uri 5:1 18:3
url 6:1 7:3 11:4 18:3 19:4
us 0:1 1:1 2:2 3:7 5:3 7:4 8:3 9:2 12:1 14:1 17:1 18:2 19:5
usage 1:4 3:1 7:1 8:4 9:14 10:1 16:1 19:2
use 2:2 3:9 4:2 5:1 6:4 7:8 8:1 9:1 10:5 14:2 16:1 17:5 18:6 19:14
user 1:3 2:1 4:4 7:2 8:1 9:2 10:4 12:1 13:6 14:8 15:10 16:1 17:3 18:1 19:11
username 19:3
usr 15:4 19:4
usually 7:2 8:2 16:2
utc 6:1 8:1
uv 19:3
valid 1:1 4:2 5:1 6:2 7:1 11:1 13:2 14:1 19:6
validation 7:1 11:1 19:1
validationexception 17:2
value 0:8 7:1 13:2 19:2
variable 0:2 3:4 4:1 5:1 7:2 19:5
ve 8:3 9:7 10:1
verification 0:1 4:2 11:3 18:1 19:1
verificationtokentable 7:2
verify 2:1 5:1 10:1 11:5 18:1 19:1
version 11:4 12:17 19:3
vertex 5:9 19:1
via 0:1 2:1 7:1 11:1
view 10:1 12:1 19:1
violate 19:2
virtual 7:3 9:1
visibility 1:2 2:1
visit 0:1 5:3 6:1 10:1
vm 19:4
vpn 11:2
wa 0:2 1:5 3:1 4:2 5:2 6:1 8:1 9:1 10:2 11:6 14:2 15:1 16:3 17:2 18:7 19:9
wait 4:1 6:1 9:4 16:1 18:2
want 3:1 14:2 19:2
warn 1:1 3:2 11:1 12:1 14:1 15:3 18:1 19:3
we 1:1 2:2 4:2 10:1 18:1
web 2:3 16:1
website 8:1 19:2
weekly 9:4
went 1:2 9:1 11:1
were 5:4 14:1 16:1 18:1 19:5
west 17:2
when 2:2 3:1 4:11 5:1 7:1 14:2 17:1 18:1 19:1
which 0:1 3:1 5:1 18:1 19:2
while 4:1 5:1 11:3 13:1 14:1 18:1 19:3
whoami 8:1 15:1
will 3:2 8:2 9:3 13:1 14:2 16:1
win 19:3
window 18:1 19:3
wish 10:1 19:1
with 0:1 1:7 2:13 3:1 4:7 5:1 7:13 8:1 9:2 10:2 11:6 12:1 13:4 14:2 15:1 16:4 17:12 18:13 19:19
without 14:2 19:3
won 2:1 14:1
work 1:2 2:1 3:1 10:1 16:1 19:5
workflow 19:3
workspace 2:1 8:2 10:1 11:2 19:4
would 2:2 9:3
writable 14:2 15:1
write 6:1 11:2 13:1 14:2 15:5 19:7
wrong 0:1 1:1 6:3 11:2
xclip 19:2
yet 17:2
york 9:2
you 0:2 2:7 3:1 4:3 6:2 7:3 8:8 9:9 10:2 11:2 12:1 13:2 14:3 15:1 16:1 17:11 18:2 19:9
your 0:4 1:12 2:8 3:10 4:6 5:7 6:3 7:7 8:11 9:18 10:20 11:11 12:10 14:5 15:1 16:3 17:9 18:1 19:9
zscaler 11:3
zsh 11:1 19:2
`;

export const wordTable = readTable(counts);
