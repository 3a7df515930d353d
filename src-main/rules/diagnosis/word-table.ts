import { readTable } from '../../core/diagnose/resemblance';

/**
 * In how many labelled texts of each cause a word stands. Counted, not written: `vitest -u` on word-table.test.ts
 * counts the fixtures and the rules' own examples anew. A cause is its place in `contract/causes`.
 */
const counts = `
* 0:54 1:101 2:41 3:30 4:70 5:43 6:36 7:86 8:37 9:49 10:48 11:128 12:27 13:33 14:47 15:38 16:44 17:41 18:62 19:225
100 9:1 12:1 19:1
104 11:3
120 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:2
127 7:6 11:1 18:1 19:2
128 0:1 14:1
160 11:2
200 0:1 1:1 4:2 7:1 8:1 9:1 11:1 16:1 19:5
217 11:1 12:1
255 0:1 4:1
400 1:3 5:1 7:3 8:5 10:4 12:2 17:4 18:9 19:15
401 0:11 1:31 3:1 4:2 5:2 6:7 7:40 8:1 9:1 10:1 11:1 16:2 19:13
402 8:5
403 1:3 2:3 4:11 5:5 6:1 7:11 8:1 10:11 11:11 17:4 18:3 19:2
404 4:1 6:2 7:3 17:4 19:1
407 11:6
412 13:2
429 9:10
443 11:7
500 7:1 16:9 17:1 18:1 19:1
502 16:3
503 7:1 11:1 16:2
504 16:2
520 16:2
529 16:8
aadst 6:4
abc 7:1 15:1 18:1
able 11:1 17:1
abort 19:2
above 0:2 11:2 16:1
accept 1:1 7:2 19:1
acces 1:3 2:3 4:6 5:7 6:8 7:2 8:6 10:9 11:4 14:4 15:3 17:11 19:2
accessdeniedexception 4:2 17:1
accesstoken 1:1 19:1
account 0:1 1:5 2:25 3:2 5:1 6:2 7:2 8:2 9:2 10:12 13:1 17:2
acme 2:4 7:1 19:8
action 1:1 4:2 6:4 14:1 16:2 19:6
active 1:2 6:2 19:1
activiti 10:2
activity 10:2
adc 5:2
add 1:1 8:6 14:1 19:3
addres 11:2 14:1 18:2 19:3
admin 0:1 8:1 10:5
administrator 6:1 7:1 10:6
after 1:5 4:1 9:1 10:3 11:3 13:2 18:3 19:4
again 0:1 1:10 2:1 4:1 6:2 9:6 10:2 11:2 14:1 16:6 18:3 19:5
agent 11:1 16:1 18:1 19:5
ai 1:2 2:8 3:7 4:2 5:4 6:6 7:2 8:6 9:3 10:2 11:6 12:6 15:2 16:2 18:2 19:5
aiplatform 5:6 9:2 19:1
allocation 19:2
allow 4:2 7:4 9:1 10:8 11:6 14:5 17:2 18:1 19:4
already 1:1 13:1 18:4 19:5
am 3:1 6:1 8:1 9:8
amazon 4:1 10:1
amazonaw 4:3 7:1
america 9:4
an 0:4 1:1 2:3 3:4 4:7 6:2 7:2 10:5 12:4 13:2 14:1 16:3 17:7 18:1 19:6
and 0:1 1:8 2:4 3:10 4:4 5:1 6:6 7:4 8:2 9:1 10:3 11:3 12:2 13:1 14:2 16:1 17:3 18:3 19:9
anonymou 7:1 19:3
another 0:1 1:3 3:1 18:1
answer 5:1 19:1
ant 0:3
anthropic 0:16 1:2 2:5 3:23 5:5 6:2 7:5 8:3 9:7 10:2 11:28 12:6 13:1 15:2 16:4 17:8 18:2 19:10
anthropicexception 0:2
any 1:1 4:4 11:1 14:2 18:1 19:3
api 0:49 1:27 2:9 3:26 4:19 5:16 6:9 7:52 8:14 9:8 10:12 11:49 12:2 14:6 16:21 17:8 18:2 19:28
apiconnectionerror 0:1 11:2
apikey 0:1 6:1 7:1 14:1
apikeyhelper 3:1 7:5
app 2:1 4:1 5:1 7:1 11:2 14:2 15:1 19:16
appdata 9:1 19:1
appeal 10:3
appear 0:1 19:2
application 5:8 19:3
approval 3:2
archive 19:2
are 1:2 2:5 3:5 5:2 6:1 8:1 9:1 10:1 11:1 12:1 13:3 16:1 17:1
argument 0:1 11:1 19:5
arn 4:4 17:3
arriv 11:2
asia 9:3
ask 8:1 10:3 11:1 14:1
assert 5:1 19:1
assertion 19:2
assertionerror 19:3
assign 6:2
assignable 19:2
assistant 19:3
associat 2:3 4:4
assum 4:1 17:1
assumerole 4:3
async 4:1 19:2
at 0:4 1:2 4:1 5:1 7:2 8:6 9:5 10:1 11:5 13:13 14:2 18:4 19:19
attempt 1:2 4:2 7:4 11:9 16:5 19:2
audience 6:2
auth 0:2 1:5 2:2 3:11 4:3 5:9 7:6 8:2 9:1 11:2 14:2 16:1 18:1 19:13
authapierror 19:2
authenticat 1:1 5:2 12:1 18:1 19:1
authenticate 1:10 2:1 7:7 14:1 18:2 19:2
authentication 0:15 1:24 2:5 3:1 4:1 5:9 6:7 7:16 10:6 11:4 13:1 14:1 16:1 18:3 19:6
authenticationerror 0:8 6:1 7:1 19:1
authmethod 1:2
authoriz 4:5 7:7 17:2
authorization 0:3 1:2 2:1 3:1 6:1 7:3 14:1 16:1 18:5 19:1
authorize 1:1 18:4
authtoken 6:1 14:1
auto 12:4 15:5 16:2
autolaunch 14:2
automatic 10:3 19:1
available 2:1 7:1 9:1 11:3 14:4 17:8 18:1 19:3
aw 4:26 17:1 19:1
awsauthrefresh 4:2
axioserror 1:3 10:1 19:1
az 6:2
azure 6:9
back 1:1 4:1 13:3 14:1
backup 13:4 19:1
bad 5:1 7:1 11:1 16:1 19:1
badrequesterror 19:2
balance 3:2 8:12
base 6:1 7:4 9:2 11:1 19:4
bash 0:1 1:1 4:1 8:1 9:1 11:1 15:1 16:2 19:12
be 0:5 1:3 3:2 4:6 5:2 6:4 7:4 9:1 10:2 11:6 12:2 13:4 14:3 15:1 16:2 18:6 19:7
bearer 1:5 4:2 7:1
because 0:1 1:1 3:1 4:2 8:2 10:1 19:2
bedrock 4:13 10:1 17:2
been 0:4 1:6 5:3 6:2 8:1 10:13 11:1 13:4 17:2 18:1 19:4
beenrevok 1:2
before 0:1 3:2 5:2 6:1 9:3 11:2 16:1 17:1 19:1
behavior 3:4 19:1
behind 11:3
belong 3:3
below 12:4 18:3
beta 7:3 17:2 19:1
bill 3:1 8:6
bin 7:1 19:10
block 2:1 9:1 10:1 11:5 19:9
bob 4:2
body 11:2 12:1 16:3 19:2
both 2:1 3:5 8:1 19:1
botocore 4:6
bridge 19:3
broken 19:2
browser 18:6
bu 14:2
budget 8:3 9:1
build 11:1 16:1
but 0:1 1:3 2:6 4:1 8:1 11:1 13:2 14:2 18:1 19:4
button 2:1 19:1
by 0:1 1:1 4:1 5:6 6:1 10:5 11:5 12:1 13:2 14:2 15:4 16:1 17:1 18:3 19:6
byt 13:1 19:1
ca 11:3
cache 7:2 19:1
calculat 4:2
call 0:2 1:1 4:7 5:1 7:1 9:1 11:1 17:1 19:3
callback 18:11 19:1
can 0:2 1:2 4:1 7:2 8:1 10:1 11:2 13:2 15:1 16:2 18:3 19:2
cancel 14:1 18:1
cannot 0:2 1:1 5:1 7:4 12:1 14:3 15:3 16:2 18:1 19:11
caus 0:1 1:1 11:3 16:1
cause 11:2
center 10:1 16:2
cert 11:12
certain 11:2
certificat 11:4
certificate 11:25
cf 11:2 18:1
chain 4:1 11:3
challenge 11:1 18:4
chang 1:1 2:1
change 6:1 19:1
char 0:1 19:2
character 0:6 13:1
chat 4:1 6:1 7:1
check 0:1 2:1 4:3 7:4 10:1 11:10 15:1 16:3 19:3
choose 2:2 17:1
chown 15:2
claude 0:3 1:32 2:24 3:14 4:6 5:4 6:3 7:16 8:11 9:12 10:19 11:11 12:23 13:25 14:11 15:28 16:6 17:25 18:10 19:39
claudecode 19:3
clear 1:1 19:1
cli 1:6 3:1 6:1 7:2 15:1 19:8
client 0:1 5:2 6:1 7:7 11:1 12:1 18:6 19:3
clientauthenticationerro 6:2
clipboard 19:2
clos 11:7 19:4
cloud 2:1 5:8 7:5 19:1
cloudflare 7:1 11:1 16:1
code 0:8 1:20 2:15 4:4 5:3 6:9 7:27 8:5 9:6 10:15 11:9 12:21 13:2 14:10 15:3 16:9 17:3 18:31 19:36
cognitiveservic 6:3
collection 14:3
column 13:2 19:1
com 0:3 2:2 4:3 5:11 6:4 7:2 8:2 9:4 11:25 16:3 18:5 19:12
command 1:2 4:1 9:1 10:1 14:2 18:1 19:12
common 11:1 19:1
compact 15:1 19:4
complet 1:1 11:2 18:1
complete 1:1 11:1
completion 6:1 7:1
computer 11:2
con 13:2
concurrency 19:2
confidential 14:2
config 1:1 3:1 4:4 13:6 15:1 19:3
configur 4:1 7:1 19:1
configuration 6:1 13:7
configure 4:1 6:1 19:1
conflict 1:1 3:6 19:1
connect 2:6 4:2 11:28 16:1 18:4 19:4
connecterror 11:2
connection 0:1 1:1 11:30 16:1 18:2 19:7
connectionrefus 11:2
connectivity 11:2
console 0:2 1:1 2:3 3:2 5:2 10:1 13:1 14:1 19:1
contact 10:5 16:1 18:1
contain 0:2 1:1 4:1 17:2 19:2
content 0:3 4:1 11:2 19:9
context 9:4 17:2 19:5
continue 1:4 8:1 9:1 12:4 18:1 19:3
control 1:3 2:4 10:3 14:1 17:1 19:1
conversation 16:1 19:6
copi 16:1 18:4
core 5:2 6:1 11:1 19:2
corp 7:1 11:1
corporate 4:1 7:1 11:3
correct 2:1 6:2 14:4
correspond 4:3
corrupt 13:10
cost 1:1 8:1
could 0:1 1:4 4:10 5:5 6:3 9:1 10:1 11:9 13:3 14:5 15:1 18:1 19:8
couldn 10:1 11:1 14:3
country 11:2
cp 13:2 15:1
creat 6:2 11:1 13:1 19:1
create 5:1 7:1 11:1 14:1 15:2 18:1 19:1
credential 1:14 4:15 5:13 6:2 7:9 12:1 13:2 14:10 15:6 16:1 19:5
credentialsprovidererror 4:2
credentialunavailableerr 6:2
credit 3:3 8:14 9:2
crypt 11:2
curl 0:1 7:1 11:8 19:1
current 2:1 5:2 6:1 8:1 12:2 14:2 15:1 17:1 18:2 19:3
currently 1:3 6:1 10:5 16:2 17:1
custom 3:3 7:2 19:1
cx 0:1 1:1
daemon 1:1 14:3 19:2
data 1:3 6:2 7:1 11:1 19:2
day 1:1 9:1
db 7:1 14:2 19:1
de 0:1 11:2
debug 1:2 11:1 13:1 19:1
decrease 19:2
default 4:2 5:12 11:1 13:2 14:2 18:1 19:1
defaultazurecredential 6:2
defaultcredentialserror 5:3
delegat 1:4
delet 0:1 19:1
demand 1:1 17:2
deni 5:7 6:3 7:1 10:3 11:2 14:1 15:19 17:1 19:5
deny 11:1 17:2 19:1
dependency 19:2
deployment 6:4
deploymentnotfound 6:3
deprecat 12:1 17:1
description 1:3 5:3
desktop 7:2 19:1
detail 1:3 2:1 7:6 10:1 11:1 13:1 17:1 19:1
detect 3:3 5:1 10:1 11:3
determine 16:2
dev 4:4
developer 5:2
device 1:1 2:1 14:1 15:2
dhaka 9:2
did 1:1 4:2 7:1 13:1 19:4
didn 18:3
different 2:3 17:2
directori 19:2
directory 5:1 11:1 13:1 15:1 19:11
disabl 0:2 3:5 5:2 6:1 10:12 14:2 19:1
disconnect 11:1 16:1
display 4:1 14:2
disruption 16:2
dist 19:2
dn 11:2
do 2:5 3:2 4:3 5:1 6:4 10:8 11:1 12:2 15:1 17:6 19:11
doc 5:4 9:2 19:1
docker 19:2
doctor 3:1 11:1 12:3 13:1
doctype 11:2 16:1
don 10:1 11:1 17:3
double 13:1 15:1
download 11:2 19:2
due 6:6 7:1 8:3 11:1 16:2 19:3
dur 0:1 5:1 11:1 19:2
dynamic 19:2
eacc 15:10
eaddrinuse 18:2 19:3
eai 11:2
earlier 4:1 6:1
east 4:3 5:1 7:1 17:1
econnrefus 11:4 18:1
econnreset 11:5
effect 13:1 17:2
eio 19:2
either 0:3 3:1 4:1 6:1 14:1 19:2
elevenlab 19:2
email 2:1 10:1 18:1
empty 0:2 7:1 13:2 19:3
en 6:1 9:2 11:2
enabl 5:1 6:1 10:3 19:3
enable 5:2 9:1 10:1
end 1:1 8:1 11:3 12:1 13:2 18:2 19:2
endpoint 0:1 4:1 5:2 6:4 7:1 11:1 18:1 19:1
engine 11:1 12:1
enoent 5:1 11:1 19:6
enospc 15:2
enotfound 11:2
enter 11:1 14:5 18:2
entirely 13:2
env 3:1 4:1 7:1 19:2
environment 0:4 3:10 5:2 7:2 19:3
eof 13:5
eperm 9:1 13:1 15:3
eproto 11:3
equal 19:2
erof 15:2
err 0:1 11:5 15:2 18:2 19:2
errno 11:1 15:5 19:2
error 0:22 1:45 2:6 3:1 4:32 5:20 6:10 7:55 8:15 9:17 10:18 11:55 12:3 13:12 14:12 15:15 16:32 17:13 18:18 19:110
establish 11:5
etimedout 11:3
europe 9:4 17:2
event 1:1 7:1
every 1:2
example 2:3 7:1 11:1 16:1 19:1
exce 9:4 19:3
exceed 8:1 9:7 11:2 13:1 16:2 18:2 19:6
exceededbudget 8:2
exception 0:2 4:5 5:8 6:1 11:5 19:3
exchang 18:2
exchange 18:6 19:2
exe 19:5
execut 15:1 19:1
execution 0:1 1:1 5:1 19:1
exhaust 9:2
exist 1:7 4:1 5:3 6:3 13:2 17:5 19:6
exit 0:1 1:3 4:2 6:1 7:3 8:1 9:1 11:1 14:1 16:1 19:14
expect 0:2 1:1 2:5 3:2 4:1 5:3 6:1 7:3 8:1 9:1 11:2 13:5 14:1 16:1 18:1 19:7
experienc 16:4
expir 0:2 1:29 2:1 4:17 5:2 6:4 7:4 11:2 14:1 19:1
expiredtokenexception 4:2
expiry 4:1 6:1
explicit 17:2
explicitly 0:1 6:1 14:1
export 0:1 3:1
extension 11:1 18:2 19:1
external 0:5 5:1
extra 8:2 9:5 11:1
fable 16:1 17:3 19:1
fac 1:2 2:1
fail 0:2 1:26 2:1 3:1 4:9 5:5 6:5 7:18 8:2 9:2 10:2 11:34 12:5 13:4 14:8 15:3 16:8 17:2 18:22 19:50
failure 3:1 7:1 11:3 16:1 18:1 19:1
fall 4:1 14:1
false 1:2 7:2 14:1
fast 7:1 9:1
fatal 4:1 19:13
feedback 1:1 16:1
fetch 1:3 5:1 10:1 11:10 16:1 19:3
field 1:1 7:1 13:1 19:2
fil 1:1 13:3 14:2 15:1 19:5
file 0:2 1:2 4:4 5:3 8:1 9:1 11:3 13:10 15:6 16:1 19:27
filter 19:2
find 0:1 1:1 7:3 9:1 10:1 11:3 14:1 19:6
first 1:1 11:1 16:1
fix 0:5 7:2 15:2 19:2
flag 19:2
flow 1:1 18:2
follow 11:1 19:1
foo 19:2
for 0:2 1:4 2:5 4:5 5:1 6:7 7:7 8:1 9:11 10:14 11:6 13:1 14:5 15:2 17:6 18:6 19:19
forbidden 4:2 5:2 7:4 11:7 18:1
found 0:2 1:14 4:9 5:6 6:4 7:13 8:1 9:2 10:1 11:1 12:1 13:1 14:2 16:1 17:7 19:23
foundry 6:9
freedesktop 14:4
from 0:2 3:2 4:9 6:2 7:7 11:7 12:1 16:1 18:2 19:7
full 1:1 2:1 16:1 18:4
function 14:1 19:1
fund 8:3
gateway 7:11 16:3
gcloud 5:5
gen 4:2
generate 0:1 1:1
generic 1:1 9:1 10:1 14:2 19:1
get 1:1 7:3 8:1 11:12 12:1 14:1 15:1 18:1 19:4
getaddrinfo 11:3
getcalleridentity 4:2
gett 1:2 5:1 7:1
git 19:12
github 11:1 19:11
global 5:2 9:1 12:1 15:1
gmail 2:1 19:1
gnome 14:3
go 8:4 19:2
google 5:19 18:1 19:1
googleapi 5:6 9:2 11:1
got 18:1 19:1
gpt 7:2
grant 1:4 5:4
ha 0:7 1:17 2:1 3:1 4:7 5:3 6:4 7:1 8:3 9:3 10:16 11:3 12:2 13:4 17:1 18:1 19:6
had 5:3
haiku 1:1 17:3 19:1
handle 19:2
happen 1:1 18:1
have 1:1 2:6 3:3 6:3 8:4 10:6 11:1 15:1 17:13 19:3
head 11:4 16:2
header 0:16 6:1 7:4 11:1 14:2 16:1
heap 19:2
hello 2:1 19:2
help 5:1 19:1
helper 4:1 19:1
here 0:1 8:1 18:3
hey 2:2
hi 1:2 7:1 14:1
high 16:1 19:1
higher 12:6
hit 8:3 9:7
hold 10:1 18:1
home 2:1 5:1 11:2 13:4 15:11 19:2
hook 13:1 19:3
host 11:6 19:2
hour 9:3
how 19:2
hresult 11:1 19:1
html 11:5 16:3
http 0:3 1:2 4:1 5:8 6:4 7:20 8:5 9:2 10:1 11:19 16:2 18:7 19:11
httpsconnectionpool 11:2
httpx 0:3 11:2
iam 4:4
id 0:2 1:8 2:2 4:1 5:4 7:5 8:1 9:1 10:3 15:1 16:2 17:8 18:3 19:7
identifier 1:1 17:1 19:1
identity 4:1 6:2 18:1
if 1:1 6:2 10:1 11:1 15:1 16:3 17:2 18:3 19:3
illegal 0:3 19:1
image 19:5
immediately 1:1 19:2
impossible 11:1 15:1
in 0:6 1:21 2:15 3:9 4:17 5:4 6:2 7:14 8:1 9:2 10:2 11:19 13:9 14:8 16:7 17:3 18:13 19:27
inactivity 6:2
includ 2:1 4:12 6:2 10:1 17:1
include 7:1 17:1
incompatible 19:2
incomplete 11:1 16:1
incorrect 0:1 6:2 7:3 19:1
increase 9:3
index 0:1 19:1
indicate 19:2
individual 2:2 9:1
inference 6:1 7:3 16:1 17:2
info 1:2 7:4 14:1 18:1 19:1
information 5:1 10:1 11:1 14:3
initializesecuritycontex 11:2
input 9:2 11:1 13:2 18:2 19:5
install 9:1 11:3 12:4 14:1 15:1 19:5
installation 11:2 12:1 19:1
instead 2:1 3:9 10:1 19:4
insufficient 5:2 8:3 9:1 15:2
integrity 19:2
interaction 14:6
intercept 7:1 11:1
internal 1:1 5:2 11:2 16:6 19:2
internalservererror 16:2
internet 11:6
interrupt 16:2 19:2
into 2:2
invalid 0:28 1:21 2:1 4:14 5:6 6:6 7:24 8:3 10:2 11:3 12:1 13:9 14:2 16:1 17:3 18:13 19:26
invalidauthentication 1:1 16:1
invalidclienttokenid 4:2
invalidsignatureexceptio 4:2
invocation 17:2
invoke 7:1 11:1
invokemodel 4:2
invokemodelwithrespons 4:1 17:2
ion 4:2 15:1
ip 11:2
ismalform 1:2
isn 15:1 16:1 17:2
issu 6:1 11:1 16:1 19:3
issue 15:1 16:3 17:3 19:2
issuer 11:10 19:1
it 0:3 1:3 2:1 3:2 4:1 5:6 7:1 8:4 9:1 10:1 11:2 12:4 13:2 15:1 16:3 17:7 18:3 19:6
item 1:1 9:1 10:1 14:1 19:3
javascript 19:2
json 1:3 4:2 5:2 7:1 11:1 13:29 15:20 19:5
jsonl 9:1 15:1
just 11:2 13:1 18:3
jwt 1:1 19:1
keep 1:2 3:1 8:4 12:1
key 0:48 1:4 2:8 3:24 4:9 5:4 6:4 7:31 8:3 9:2 10:4 11:1 14:7 16:1 18:2 19:9
keyapproval 3:2
keychain 1:2 9:1 10:1 14:20 19:2
keyr 14:5
keytar 14:3
lack 6:2
lang 11:2
large 14:1 19:2
last 0:1 1:1 5:1 6:2 9:1 11:1 19:1
later 9:2 16:2
latest 11:3 12:1
lead 3:4
left 15:2
legacy 19:2
length 16:1 19:3
lib 5:1 15:4 19:6
library 14:2 19:2
like 0:1 2:2 12:4
limit 7:2 8:6 9:35 13:1 16:1 19:9
lin 0:2 1:1 4:1 8:1 9:1 11:1 16:1 19:2
line 0:2 5:1 11:1 13:2 19:8
linear 1:1 19:2
link 19:2
linux 14:2
listen 18:2 19:3
litellm 0:4 7:6 8:2 9:1 19:1
llm 0:1 7:2
load 1:2 4:6 5:4 11:1 13:2 14:1 16:1 19:3
local 5:2 9:1 11:10 13:2 15:3 19:3
localhost 7:5 18:4 19:3
locally 11:2 19:1
localprotocolerror 0:3
locate 4:3 19:1
location 5:2 17:3
lock 10:1 13:1 14:1 19:2
log 1:5 2:4 12:1 16:1 18:1 19:1
logg 1:10 2:5 6:1 14:3 18:2 19:1
loggedin 1:2
login 0:2 1:47 2:10 3:6 4:10 5:4 6:2 7:11 8:2 9:1 10:3 11:4 13:1 14:16 16:2 17:2 18:13 19:14
logout 3:3 17:2
long 9:2 17:2 19:6
longer 1:1 2:3 7:1 10:1 12:3 17:1 19:1
look 0:1 4:1 10:1 12:4
lookup 5:1 14:1
loop 0:1 1:1
lost 11:2
low 3:2 8:10 19:1
machine 2:3 7:1
maco 14:5
made 0:1 6:1
main 19:4
make 4:1 6:2 7:1 16:1 18:4 19:1
makerequest 0:1 11:1
malform 1:3 7:1 13:3
manag 2:1 3:1 10:2 13:1 19:2
managedidentitycredentia 6:2
manager 1:1 15:1
manually 4:1 13:2
many 9:4
match 4:2 11:1
max 2:6 3:5 8:2 9:3 11:2 14:1 15:9 17:1 19:5
maximum 16:1 19:9
may 2:1 3:5 5:2 10:1 11:1 16:1 17:3 18:1 19:4
mb 19:2
mcontent 14:2
mcp 1:1 19:9
me 2:3 4:1 5:1 13:3 14:1 15:4 19:1
mean 7:2 19:1
meet 10:3
member 2:3
memory 19:3
merge 19:2
messag 5:1 7:8 9:1 11:3 15:1 19:11
message 0:14 1:19 2:4 3:1 4:1 5:1 6:10 7:31 8:6 9:6 10:9 11:5 12:1 14:1 16:12 17:7 18:1 19:15
metadata 4:1 5:2 7:1
method 0:1 1:1 2:1 4:1 6:1 8:2 12:1 13:2 14:1
microsoft 6:3
mid 11:4 16:1
might 11:1 15:1
minimum 12:5
minut 6:2 9:1
minute 9:6
mismatch 18:3 19:1
miss 0:3 1:2 4:2 6:2 7:3 14:3 18:6 19:6
mj 19:2
mkdir 15:4
mode 4:1 16:2 18:2 19:1
model 0:1 1:1 4:1 5:3 6:1 7:6 9:5 12:3 16:2 17:33 19:4
modul 11:1 15:4 19:8
module 5:1 19:5
modulenotfounderror 19:2
moment 6:2 9:1 11:2 16:2 18:1
monthly 8:2
more 5:2 8:2 10:1 11:1 14:1
most 0:1 5:1 9:1 11:1 19:1
mov 19:2
msg 7:2
multi 6:1 19:1
must 4:1 5:1 6:2 7:1 13:1 18:1 19:4
my 1:1 2:5 3:3 4:1 5:3 10:1 13:1 18:1 19:2
nam 19:2
name 4:1 11:2 13:2 14:6 17:2 19:2
native 11:2 12:2 19:2
ne 2:2 7:2
need 1:2 4:1 5:2 7:3 12:4 19:2
net 11:5
network 11:9 16:1
never 1:1 11:1
new 1:12 2:1 7:2 9:2 19:1
newer 12:6 17:1
next 11:2 14:1 19:1
nicht 11:2
no 0:2 1:7 2:3 3:3 4:2 5:1 6:4 7:9 8:1 10:1 11:6 12:3 14:3 15:5 16:2 17:3 18:1 19:17
nocredentialserror 4:2
node 1:1 11:4 12:5 14:1 15:4 19:9
non 4:2 5:1 19:6
none 1:2 7:2 8:1
not 0:7 1:26 2:10 3:4 4:25 5:21 6:8 7:17 8:1 9:3 10:18 11:20 12:2 13:7 14:23 15:5 16:2 17:27 18:7 19:54
note 11:1 19:1
noth 9:1 13:1 18:1
now 2:1 4:1 11:2 16:2 17:1
npm 0:1 1:1 4:1 8:1 9:2 11:3 12:8 15:9 16:1 19:7
null 7:1 14:2 19:3
number 9:3 11:2 19:1
oauth 0:1 1:39 5:3 8:1 10:12 11:5 14:4 16:4 18:29
oauthauthentication 1:2
object 7:1 13:3 14:1 18:1 19:1
obtain 1:11
occurr 0:1 4:7 16:1 17:1 19:1
oct 9:2
of 0:3 1:2 2:5 3:7 6:1 7:1 8:4 9:6 10:5 11:3 12:8 13:2 14:1 16:3 17:2 18:2 19:15
off 10:3 19:1
oidc 19:3
older 12:2
omitt 0:1 6:1 14:1
on 0:1 2:1 4:2 5:7 6:1 7:1 8:6 9:1 10:2 11:1 14:4 15:2 16:1 17:5 18:3 19:11
one 0:1 1:1 6:1 12:1 14:2 19:2
online 9:2
only 2:3 7:8 9:1 11:2 14:1 15:3 19:1
open 11:1 15:9 18:5 19:2
openai 0:2 6:1 7:1
opencode 8:1 14:1
openrouter 7:3 8:1
operat 15:2
operation 4:7 6:2 9:1 13:1 14:1 15:5 17:1 19:4
option 0:1 5:1 19:3
opu 9:5 16:1 17:18 19:2
or 0:7 1:16 2:6 3:4 4:11 5:9 6:9 7:7 8:4 9:2 10:4 11:8 12:10 13:6 14:8 15:1 16:2 17:8 18:2 19:26
org 2:1 8:1 10:2 14:4 18:1 19:1
organization 2:17 3:4 8:1 9:2 10:24 11:1 12:1 17:3
oserror 11:1 15:1
other 5:2 7:4
otherwise 4:3
our 10:3 16:1 19:2
out 1:2 3:1 4:3 8:4 9:1 11:5 12:1 16:3 17:1 18:4 19:4
output 0:1 7:2 9:1 11:1 12:1 19:8
over 3:1 8:1
overload 16:11
overrid 3:2 7:1
own 15:2
owner 1:1 10:1
package 12:1 19:1
page 18:2
param 0:1 7:4 8:1 19:1
parameter 14:1 18:5 19:4
parent 19:2
pars 4:2 13:3
parse 1:1 13:8 19:2
pas 11:2
pass 7:4 14:1 19:2
passphrase 14:4
password 1:1 9:1 10:1 14:5 19:10
past 8:3
paste 18:4
path 11:3 14:1 15:4 19:10
pay 8:2
payment 8:7
per 9:9
perform 4:4 6:1 11:1 17:2
permission 1:5 2:3 5:7 9:1 10:11 11:1 13:1 15:25 19:6
permissiondeni 6:3
permitt 9:1 13:1 15:3
persist 14:1 16:3 18:1
personal 2:4
pick 17:2
plan 2:2 3:3 8:4 9:1 17:5 18:1 19:1
platform 0:1 7:1 8:2 11:1 14:1 18:2 19:2
please 0:3 1:34 2:4 4:2 5:2 6:6 7:7 8:3 9:7 10:4 11:4 12:7 14:6 15:1 16:4 18:7 19:4
plugin 1:1 14:1 19:3
pm 9:10
policy 4:2 7:1 10:6 11:1 12:1 14:1 17:1 19:3
port 11:2 18:4 19:3
position 0:1 13:5
post 4:1 6:1 7:6 19:1
precondition 17:2
predict 5:2
prediction 9:2
prefix 4:1 15:3
preflight 14:2
pres 11:1 18:2 19:1
principal 5:1 6:3
print 5:2 14:1 19:1
pro 2:6 3:1 17:3
problem 5:2 11:3 14:1 15:1 16:1 18:2
proce 19:2
proces 1:2 7:1 11:1 14:3 18:3 19:9
profile 1:3 4:15 10:2 17:2
profilenotfound 4:2
program 19:5
project 2:2 5:13 9:1 15:1 17:3 19:1
prompt 1:1 5:1 9:1 14:1 18:2 19:8
properti 19:3
property 13:4
protocol 11:2
provid 0:3 1:3 4:2 6:1 7:3 14:2 17:1 19:2
provide 0:1 6:2 19:2
provider 4:4 7:13 19:2
proxy 7:4 11:17
proxyexception 7:2
psql 19:2
publisher 5:2 17:3
purchase 8:3
push 19:3
py 0:1 5:1 11:1 19:2
quota 5:2 9:3
raise 7:1 8:1
range 0:1 19:1
rapt 5:2
rate 9:13 16:1
ratelimiterror 9:2
raw 18:2
re 1:5 2:1 7:2 8:2 9:1 14:1 16:1 19:1
reach 5:1 8:5 9:15 11:2 12:1 18:3 19:4
read 0:1 1:1 4:1 8:1 9:1 11:2 13:2 14:1 15:3 16:1 19:12
reason 1:1 11:4 14:1 16:1
reauth 5:3
reauthenticate 5:2
reauthentication 5:3
receiv 0:1 1:1 4:2 7:5 8:1 9:1 10:1 11:5 13:2 16:1 19:5
recent 0:1 5:1 9:1 10:3 11:1 19:1
recently 17:2
recogniz 2:1 17:1
reconnect 7:2 11:1
record 11:2
redact 2:1 13:1 19:1
redirect 18:4
ref 19:2
refresh 1:32 4:8 5:2 6:2 19:5
refresherror 5:2
refus 7:1 11:2 14:1 16:1 18:3 19:5
regain 8:3
region 4:4 5:2 11:3
regional 6:2
registration 10:1 19:2
registry 7:1 11:2 19:1
reject 0:1 1:2 4:2 6:1 7:2 9:2 15:2 16:1 19:3
relat 5:3 11:1
relay 7:3
remember 17:1 19:1
remote 1:3 2:4 10:3 11:2 16:1 18:1 19:6
remov 19:2
rename 13:1 15:2 19:1
renew 8:2
repeat 16:2
replace 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:4
repo 19:2
report 1:3
repository 19:5
req 0:2 1:8 2:1 7:2 8:1 9:1 10:3 16:2 17:2
request 0:2 1:13 2:2 4:14 5:4 6:1 7:18 8:3 9:13 10:6 11:19 12:1 16:9 17:6 18:17 19:22
requir 0:3 1:2 2:8 5:2 6:3 7:1 8:2 9:5 11:2 12:13 14:2 18:1 19:6
require 2:5 14:1 19:1
requirement 10:3
reset 8:1 9:18 11:2 16:1
resett 13:2
resolution 11:2
resolv 11:2
resolve 0:1 4:1 6:1 11:1 13:1 14:1 19:1
resourc 13:1 19:1
resource 4:3 5:5 6:10 7:1 9:2 10:1 17:1 19:2
respond 16:1 19:2
response 2:1 4:2 7:3 11:7 16:4 18:2 19:7
restart 11:1 14:1
restore 13:2
restrict 10:2 17:2
result 0:1 1:5 18:1 19:4
retri 11:2
retriev 4:4
retrieve 5:1 6:2 18:1
retry 1:4 4:1 7:5 9:1 11:8 16:4 17:2 18:2 19:1
return 0:1 1:2 4:1 7:7 11:1 16:4 18:3 19:2
review 10:3
revocation 11:2
revok 0:2 1:7
rf 19:2
right 11:2 16:2
rm 19:2
rol 10:1 16:1
role 4:4 17:1 19:3
root 0:1 5:1 7:1 15:4 19:2
route 4:1 11:1 17:1 19:1
routin 10:1 11:3
run 0:1 1:46 2:5 3:2 4:8 5:2 6:2 7:12 8:2 10:1 11:3 12:3 13:1 14:9 15:2 16:1 17:4 18:1 19:10
runn 0:1 1:1 2:1 4:1 12:2 13:2 14:2 15:1 19:3
runtime 4:3
safety 10:1 16:2
sandbox 19:2
sav 1:1 13:1 14:2
save 13:1 14:4
say 3:2 8:1 14:1 16:1 18:3
scandir 19:2
schannel 11:2
scop 4:1 5:2
scope 2:1 10:3 18:2
script 7:2 19:1
sdk 0:1 11:1 19:3
search 19:2
seat 10:2
seckeychainitemcreatefro 14:2
seckeychainsearchcopynex 1:1 9:1 10:1 14:1 19:2
seckeychainunlock 14:3
second 4:1 7:4 11:7 16:4
secret 1:1 4:3 6:1 7:1 14:9 19:1
secure 11:2
security 1:1 4:12 9:1 10:1 11:2 14:10 19:2
see 1:1 2:2 5:2 7:2 11:1
select 2:1 13:1 17:3
self 11:7
send 0:1 1:1 9:1 11:1 19:1
server 1:1 5:1 6:1 7:2 11:7 16:13 18:5 19:9
servic 6:2 7:1 11:5 19:1
service 4:1 5:1 7:1 10:1 14:5 16:3 17:1 19:2
session 1:10 2:7 4:9 7:4 9:2 10:1 14:2 19:6
set 0:4 3:9 4:4 5:5 6:2 8:1 11:2 14:2 19:3
setting 0:1 1:1 2:1 4:1 7:1 8:6 9:1 10:3 11:4 13:13 15:4 17:1 19:2
setup 1:2 4:2 5:1 19:2
sh 7:1 19:5
shar 4:2 8:1 19:1
share 1:1 11:1 19:2
shell 11:1 19:2
should 4:1 5:1 19:1
show 2:2 3:1 14:1 18:2
side 16:2
sign 1:5 2:10 3:2 4:2 7:2 11:7 14:1 18:5 19:1
signature 4:3 11:2 19:3
site 11:2 18:3
size 19:2
sk 0:5 7:6 19:1
skill 19:2
skipp 13:2 19:1
snapshot 11:1 19:1
so 1:1 13:1 16:2 19:1
socket 11:7 14:1 19:1
some 8:1 19:3
someth 1:1 16:2
sonnet 5:1 6:1 9:3 16:1 17:5 19:2
soon 16:3
source 1:2 3:1 17:1 19:3
space 15:2
spawn 19:4
spec 19:2
specifi 1:1 8:3 9:1 10:2 17:3 19:4
spend 8:6
src 0:1 1:1 4:1 7:1 8:1 9:1 11:2 16:1 19:11
ssh 14:1 19:1
ssl 11:20
sslcertverificationerror 11:2
sslerror 11:2
sso 4:14 10:1
st 4:4 8:1 17:1
start 0:1 1:2 2:2 4:1 5:1 7:4 8:1 11:2 13:1 14:2 18:2 19:7
startup 14:1 19:1
state 18:3
statu 0:1 1:9 2:4 3:2 5:7 6:1 7:8 9:2 10:2 11:3 12:1 16:8 17:1 18:14 19:6
statuscode 6:1 7:1 11:2
stderr 18:1 19:2
stdin 18:2 19:1
stop 19:2
stopp 2:1 11:2 19:1
stor 14:2
storage 11:1 14:2 19:1
store 14:2 15:1
str 0:1 1:1 4:1 8:1 9:1 11:1 13:3 16:1 19:6
stream 4:1 7:2 11:5 18:1 19:1
subagent 19:2
submit 9:1 10:1 18:1
subscription 1:1 2:6 3:9 4:1 6:3 7:1 8:2 10:1 13:1 17:4 18:1
subtype 1:2 4:1 5:1
succes 1:2 4:1 7:2
successful 1:3 2:1 14:1 18:1
successfully 1:1 19:1
such 5:1 11:1 14:2 19:9
sudo 15:3 19:1
sufficient 2:4
supabase 19:2
support 1:3 5:4 6:1 11:3 12:6 16:1 17:3 18:5 19:8
sure 4:1 6:2 7:1 16:1 18:4
suspend 10:2
switch 2:3 3:1 9:2 12:1 16:1 19:1
symlink 9:1 19:1
syntaxerror 1:1 12:1 13:4 19:1
syscall 15:3 19:2
system 11:2 14:1 15:5 17:1 19:4
take 10:1 17:2
target 11:1 19:1
team 2:5 8:1
temp 9:1 19:1
temporarily 16:3
temporary 11:1 16:4
term 10:2
terminal 1:1 4:1 8:1 16:1 18:1 19:1
terminat 16:1 18:1 19:1
terraform 19:2
test 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:11
text 4:1 11:1 14:1 19:1
than 0:1 4:1 6:1 12:1
that 0:1 5:1 10:3 12:1 17:2 19:1
the 0:10 1:8 2:12 3:5 4:31 5:7 6:11 7:10 8:6 9:3 10:3 11:17 12:8 13:5 14:18 15:3 16:6 17:20 18:19 19:39
them 1:1 13:1
then 1:8 3:2 14:1 16:1 18:1 19:1
there 5:2 17:3 18:3
thi 0:3 2:10 3:6 4:6 5:2 6:5 7:15 8:1 9:4 10:12 11:5 12:6 14:3 15:2 16:6 17:5 18:5 19:14
think 11:1 19:4
throttlingexception 9:2
through 11:1 19:1
throughput 17:2
tim 4:3 11:5 16:2 18:4 19:1
time 4:1 6:1 16:1
timeout 1:1 11:3 16:4 18:2
title 7:1 11:4 16:4
tl 11:6
tmp 13:1 15:2 19:2
to 0:6 1:23 2:18 3:12 4:17 5:6 6:13 7:20 8:9 9:8 10:13 11:43 12:9 13:8 14:16 15:5 16:6 17:19 18:19 19:63
token 0:3 1:48 2:4 3:8 4:24 5:8 6:7 7:5 8:2 9:8 10:3 11:2 12:1 13:5 14:4 16:1 18:5 19:31
too 3:2 8:10 9:5 14:1 19:8
tool 14:1 19:8
total 1:1 19:1
traceback 0:1 5:1 9:1 11:1 19:1
transport 11:1 14:1 16:1
tream 4:1 17:2
tree 19:2
troubleshoot 13:1 19:1
true 1:4 4:1 7:3 11:1 18:2 19:1
trust 10:1 11:1 19:1
try 0:1 1:2 2:1 3:2 4:1 6:2 9:6 11:1 12:3 15:1 16:7 18:4 19:4
tunnel 11:3
turn 1:1 9:1 10:3 11:2 19:1
type 0:13 1:19 2:3 3:1 6:2 7:18 8:4 9:6 10:10 11:8 12:1 16:11 17:5 18:2 19:13
typeerror 0:3 11:5 19:3
unable 2:1 4:4 5:1 7:2 10:3 11:25 16:1 18:1 19:7
unauthenticat 5:2 7:1
unauthoriz 1:2 2:1 6:3 7:8 19:5
unauthorizedexception 4:3
unauthorizedssotokenerro 4:2
unavailable 1:3 6:3 11:2 14:1 16:3 18:1 19:2
undefin 11:3 19:2
unexpect 1:1 3:4 12:1 13:11 16:1 19:5
unexpectedly 11:3 19:1
unfortunately 11:2
unknown 1:1 11:2 14:1 16:2 18:1 19:7
unlock 14:3
unrecogniz 13:2
unrecognizedclientexcept 4:2
unset 3:8
unsupport 11:1 12:1 14:1
unus 3:1 19:1
up 2:3 4:1 5:1 13:3 19:1
updat 11:1 15:2 17:2 19:2
update 0:1 1:3 4:1 8:3 9:1 11:3 12:16 15:4 16:1 19:3
upgrade 2:1 8:2 9:3 12:1 17:1
upstream 7:3 9:1 16:2 19:1
uri 5:1 18:3
url 4:1 6:1 7:5 11:4 18:4 19:5
us 0:1 1:2 2:2 3:8 5:4 7:4 8:3 9:2 12:1 14:1 17:1 18:2 19:5
usage 1:4 3:1 7:1 8:5 9:16 10:2 16:1 19:2
use 2:2 3:11 4:2 5:2 6:5 7:8 8:1 9:2 10:6 14:3 16:1 17:5 18:7 19:15
user 1:3 2:1 4:5 7:2 8:1 9:2 10:5 12:1 13:7 14:11 15:12 16:1 17:3 18:1 19:12
username 19:3
usr 15:4 19:4
usually 7:2 8:2 16:2
utc 6:1 8:2
utf 11:1 19:1
util 19:2
uv 19:3
valid 1:1 4:3 5:1 6:2 7:1 11:1 13:2 14:1 19:7
validation 7:1 11:1 19:1
validationexception 17:2
value 0:8 7:1 13:2 19:2
variable 0:3 3:5 4:1 5:1 7:2 19:5
ve 8:3 9:7 10:1
verification 0:1 4:2 11:3 18:1 19:1
verificationtokentable 7:2
verify 2:1 5:1 10:1 11:6 18:1 19:1
version 11:5 12:18 19:4
vertex 5:10 19:1
via 0:1 2:1 7:1 11:1
view 10:1 12:1 19:1
violat 10:2
violate 19:2
virtual 7:3 8:1 9:1
visibility 1:2 2:1
visit 0:1 5:3 6:1 7:1 10:1
vm 19:4
vpn 11:2
wa 0:2 1:5 3:2 4:2 5:3 6:1 8:1 9:1 10:2 11:6 13:1 14:2 15:2 16:3 17:2 18:7 19:9
wait 4:1 6:2 9:4 16:1 18:3
want 3:2 14:3 19:2
warn 1:1 3:2 11:1 12:1 14:1 15:3 18:1 19:4
we 1:1 2:2 4:2 10:1 16:1 18:1
web 2:4 5:1 16:2
website 8:1 19:2
weekly 9:4
went 1:2 9:1 11:1
were 5:4 14:1 16:1 18:1 19:5
west 17:2
when 2:3 3:1 4:11 5:1 6:1 7:1 14:2 17:1 18:1 19:1
which 0:2 3:1 5:2 18:1 19:2
while 0:1 3:1 4:1 5:1 11:3 13:2 14:1 18:1 19:3
whoami 8:1 15:1
why 2:1 3:1
will 3:2 8:3 9:4 13:1 14:2 16:2
win 19:3
window 18:1 19:3
wish 10:1 19:1
with 0:2 1:8 2:14 3:1 4:8 5:2 7:14 8:1 9:2 10:2 11:6 12:1 13:5 14:2 15:2 16:5 17:12 18:14 19:21
within 6:2 8:1
without 14:2 19:3
won 2:1 14:1
work 1:2 2:1 3:1 4:1 10:1 16:2 19:5
workflow 19:3
workspace 2:1 8:3 10:1 11:2 19:4
would 2:2 9:4
writable 14:2 15:1
write 6:1 11:2 13:1 14:2 15:5 19:7
wrong 0:1 1:1 6:3 11:2
xclip 19:2
yet 17:2
york 9:2
you 0:2 2:8 3:2 4:3 6:3 7:3 8:9 9:9 10:3 11:2 12:1 13:2 14:4 15:2 16:1 17:11 18:2 19:10
your 0:5 1:13 2:9 3:12 4:6 5:8 6:3 7:8 8:14 9:20 10:26 11:13 12:10 13:1 14:6 15:2 16:3 17:11 18:1 19:9
zscaler 11:3
zsh 11:1 19:2
`;

export const wordTable = readTable(counts);
