import { readTable } from '../../core/diagnose/resemblance';

/**
 * In how many labelled texts of each cause a word stands. Counted, not written: `vitest -u` on word-table.test.ts
 * counts the fixtures and the rules' own examples anew. A cause is its place in `contract/causes`.
 */
const counts = `
* 0:66 1:123 2:48 3:38 4:85 5:48 6:40 7:100 8:43 9:60 10:59 11:153 12:33 13:39 14:56 15:46 16:52 17:49 18:74 19:278
100 9:1 12:1 19:1
104 11:3
120 0:1 1:1 4:1 8:1 9:1 11:1 16:1 19:2
127 7:6 11:2 18:1 19:2
128 0:1 14:1
160 11:2
200 0:1 1:1 4:2 7:1 8:1 9:1 11:1 16:1 19:5
217 11:1 12:1
255 0:1 4:1
400 1:4 5:1 7:3 8:6 10:4 12:2 17:5 18:9 19:16
401 0:12 1:34 3:1 4:2 5:2 6:8 7:46 8:1 9:1 10:1 11:1 16:2 19:15
402 8:5
403 1:4 2:3 4:14 5:7 6:1 7:12 8:1 10:14 11:13 17:5 18:3 19:2
404 4:1 6:2 7:3 17:6 19:2
407 11:6
412 13:2
413 19:2
429 9:13
443 11:7
500 7:1 16:10 17:1 18:1 19:1
502 16:3
503 7:2 11:1 16:4
504 16:2
520 16:2
529 16:9
aadst 6:4 19:1
abc 7:1 15:1 18:1
able 11:1 17:1
abort 19:2
above 0:2 11:2 16:1
acc 15:2
accept 1:1 7:2 19:1
acces 1:6 2:3 4:8 5:7 6:9 7:2 8:7 10:11 11:4 14:4 15:3 17:12 19:4
accessdeniedexception 4:3 17:1
accesstoken 1:1 19:1
account 0:1 1:8 2:28 3:3 4:1 5:1 6:3 7:2 8:2 9:2 10:14 13:1 17:3
acme 2:4 7:1 16:1 19:9
action 1:2 4:2 6:5 14:1 16:2 19:6
active 1:2 6:2 19:1
activiti 10:2
activity 10:2
adc 5:2
add 1:1 3:1 8:7 14:2 19:3
addres 11:2 14:1 18:2 19:3
admin 0:1 8:1 10:5 19:1
administrator 1:1 6:1 7:1 10:7
after 1:6 2:1 4:2 7:1 9:2 10:3 11:3 13:2 15:1 18:4 19:4
again 0:1 1:15 2:1 4:2 6:2 8:1 9:7 10:2 11:3 14:1 16:6 18:3 19:6
agent 11:1 16:1 18:1 19:6
ago 1:2
ai 1:2 2:8 3:8 4:2 5:5 6:7 7:4 8:7 9:3 10:3 11:8 12:6 15:2 16:2 18:2 19:5
aiplatform 5:7 9:2 19:1
all 13:1 16:1
allocation 19:2
allow 4:2 7:5 9:1 10:8 11:7 13:1 14:5 17:2 18:1 19:6
already 1:1 13:1 18:4 19:5
although 3:1 11:1
am 3:1 6:1 8:1 9:9 11:1
amazon 4:1 10:1 17:1
amazonaw 4:3 7:1
america 9:4
an 0:5 1:3 2:3 3:4 4:8 6:2 7:2 8:1 10:5 12:4 13:2 14:1 16:3 17:7 18:2 19:6
and 0:1 1:11 2:6 3:13 4:6 5:1 6:7 7:5 8:2 9:1 10:4 11:3 12:2 13:1 14:2 15:1 16:1 17:5 18:4 19:13
anonymou 7:1 19:3
another 0:1 1:3 3:1 17:1 18:1
answer 5:1 19:1
ant 0:4
anthropic 0:21 1:2 2:5 3:28 4:1 5:5 6:2 7:8 8:6 9:7 10:3 11:32 12:6 13:1 15:2 16:4 17:9 18:2 19:11
anthropicerror 0:2
anthropicexception 0:2
any 1:1 4:5 11:1 14:2 18:1 19:3
api 0:58 1:29 2:10 3:31 4:27 5:17 6:10 7:60 8:16 9:11 10:16 11:59 12:2 14:6 16:25 17:10 18:2 19:31
apiconnectionerror 0:2 11:2
apikey 0:2 6:1 7:1 14:1
apikeyhelper 3:1 7:7
app 2:1 4:1 5:1 7:1 11:2 14:2 15:1 18:1 19:19
appdata 9:1 19:1
appeal 10:4
appear 0:1 19:2
application 5:9 19:3
approval 3:2
archive 19:2
are 0:1 1:2 2:6 3:5 4:1 5:3 6:1 7:1 8:1 9:1 10:1 11:1 12:1 13:4 16:2 17:1
argument 0:1 11:1 19:6
arn 4:4 17:3
arriv 11:2 18:1
asia 9:3
ask 1:1 8:1 10:4 11:1 14:2
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
at 0:5 1:2 4:1 5:1 7:2 8:8 9:6 10:1 11:6 13:15 14:2 16:1 18:4 19:20
attempt 1:2 4:2 7:4 11:9 16:6 19:2
audience 6:3
auth 0:3 1:7 2:3 3:13 4:3 5:11 7:7 8:2 9:1 11:2 14:2 16:1 18:1 19:14
authapierror 19:2
authenticat 1:2 3:1 5:3 12:1 18:1 19:1
authenticate 1:12 2:1 7:7 14:1 18:2 19:2
authentication 0:17 1:26 2:5 3:1 4:2 5:9 6:8 7:17 10:7 11:4 13:1 14:1 16:1 17:1 18:4 19:9
authenticationerror 0:9 6:1 7:1 19:1
authmethod 1:2
authoriz 4:5 7:7 17:2
authorization 0:4 1:2 2:1 3:1 4:1 6:2 7:4 14:1 16:1 18:6 19:1
authorizationfail 6:1 16:1
authorize 1:1 18:4
authtoken 6:1 14:1
auto 12:5 15:5 16:2
autolaunch 14:2
automatic 10:3 19:1
available 2:1 7:1 9:1 11:3 14:5 17:9 18:1 19:3
aw 4:34 17:2 19:1
awsauthrefresh 4:2
axioserror 1:4 10:1 19:1
az 6:2
azure 6:12
back 1:1 4:1 13:3 14:1 19:1
backup 13:4 19:1
bad 5:2 7:1 11:1 16:1 19:2
badrequesterror 7:1 19:2
balance 3:3 8:15
bann 10:2
base 6:1 7:6 9:2 11:1 19:4
bash 0:1 1:1 4:1 8:1 9:1 11:1 15:2 16:2 19:14
be 0:7 1:3 3:2 4:6 5:2 6:5 7:4 9:1 10:2 11:8 12:2 13:4 14:5 15:1 16:2 18:7 19:9
bearer 0:1 1:7 4:4 7:1
because 0:1 1:1 3:1 4:2 8:3 10:1 13:1 15:1 19:2
bedrock 4:14 10:1 17:3
been 0:4 1:6 5:4 6:2 8:1 10:16 11:1 13:4 17:3 18:1 19:5
beenrevok 1:2
before 0:1 3:2 5:2 6:1 9:3 11:2 16:2 17:1 19:1
behavior 3:4 19:2
behind 11:3
belong 3:4 15:1
below 12:4 18:3
beta 7:3 17:2 19:1
bill 2:1 3:1 8:8 19:1
bin 7:2 12:1 15:1 19:10
binary 12:1 19:1
block 2:1 3:1 9:1 10:1 11:7 19:9
bob 4:2
body 11:2 12:1 16:3 19:2
both 2:2 3:6 8:1 19:1
botocore 4:7
break 0:3
bridge 19:3
broken 19:2
browser 18:8
bu 14:3
budget 8:3 9:1
build 11:1 12:1 16:1 19:2
but 0:1 1:5 2:8 3:2 4:1 8:1 11:1 12:1 13:2 14:3 18:3 19:4
button 2:1 19:1
by 0:1 1:1 4:1 5:7 6:1 7:1 10:6 11:6 12:1 13:2 14:2 15:5 16:1 17:1 18:3 19:7
byt 13:1 19:1
ca 11:3
cache 7:2 19:2
calculat 4:2
call 0:2 1:1 4:8 5:1 7:2 9:1 11:1 17:1 19:4
callback 18:12 19:1
can 0:2 1:2 4:1 7:2 8:2 10:2 11:2 13:2 15:1 16:2 18:3 19:3
cancel 14:1 18:2
cannot 0:2 1:1 5:1 7:4 11:1 12:1 14:4 15:3 16:2 18:1 19:14
category 7:1 11:1
caus 0:1 1:1 11:3 16:1
cause 11:2
center 10:1 16:2
cert 11:14
certain 11:2
certificat 11:4
certificate 11:29 19:1
cf 7:1 11:2 18:1
chain 4:1 11:4
challenge 11:1 18:4
chang 1:1 2:1
change 6:1 19:1
channel 11:1 19:2
char 0:1 19:2
character 0:7 13:1
chat 4:1 6:1 7:1
check 0:1 2:1 4:5 7:5 10:1 11:11 15:1 16:3 19:3
choose 2:2 17:1
chown 15:3
claude 0:4 1:38 2:26 3:18 4:8 5:4 6:3 7:19 8:12 9:12 10:24 11:12 12:27 13:29 14:14 15:35 16:7 17:31 18:11 19:48
claudecode 19:3
clear 1:1 19:1
cli 1:6 3:1 6:1 7:2 15:1 19:8
client 0:2 5:3 6:3 7:7 11:1 12:2 18:6 19:3
clientauthenticationerro 6:2
clipboard 19:2
clos 11:7 18:1 19:4
cloud 2:1 5:9 7:5 19:1
cloudflare 7:2 11:1 16:1
cn 7:2
code 0:9 1:26 2:15 3:2 4:4 5:3 6:10 7:28 8:6 9:6 10:19 11:9 12:24 13:2 14:12 15:3 16:10 17:3 18:34 19:41
cognitiveservic 6:4
collection 14:3
column 13:2 19:1
com 0:3 2:2 3:1 4:3 5:12 6:4 7:2 8:3 9:4 11:30 16:4 18:5 19:12
command 1:2 4:1 9:1 10:1 14:3 18:1 19:16
common 11:1 19:1
compact 15:1 19:5
company 2:2
complet 1:1 11:2 18:1
complete 1:1 11:1
completion 6:1 7:1
computer 11:2
con 11:1 13:2
concurrency 19:2
confidential 14:2
config 1:2 3:1 4:5 13:7 15:1 19:6
configur 4:3 7:1 19:1
configuration 4:1 6:1 13:8
configure 4:2 6:1 19:2
conflict 1:1 3:7 19:1
connect 0:1 2:6 4:2 11:35 16:2 18:4 19:5
connecterror 11:2
connection 0:1 1:1 9:1 11:32 16:2 18:2 19:8
connectionrefus 11:2
connectivity 11:2
console 0:2 1:1 2:3 3:4 5:2 8:1 10:1 13:1 14:1 17:1 19:1
contact 1:1 10:5 16:1 18:1
contain 0:4 1:1 4:1 13:1 17:2 19:2
content 0:3 4:1 11:2 19:9
context 9:4 17:2 19:5
continue 1:4 8:2 9:1 12:4 18:1 19:3
control 1:3 2:4 10:3 14:1 17:1 19:3
conversation 16:1 19:8
copi 16:1 18:5
core 5:2 6:1 11:1 19:4
corp 4:1 7:1 11:1
corporate 4:1 7:1 11:3
correct 2:1 6:2 14:4
correspond 4:4
corrupt 13:10
cost 1:1 8:1
could 0:2 1:4 4:12 5:5 6:3 7:1 9:1 10:1 11:13 12:1 13:3 14:6 15:1 18:1 19:9
couldn 0:1 10:1 11:1 14:4
country 11:2
cp 13:2 15:1
creat 6:2 11:1 13:1 19:1
create 5:1 7:1 11:1 14:1 15:2 18:1 19:1
credential 0:1 1:16 4:21 5:14 6:2 7:10 12:1 13:3 14:14 15:7 16:1 19:7
credentialsprovidererror 4:2
credentialunavailableerr 6:2
credit 3:4 8:17 9:2
crypt 11:2
cswap 1:2
curl 0:1 7:1 11:8 19:1
current 2:1 4:1 5:3 6:1 8:1 12:2 14:2 15:1 17:2 18:2 19:3
currently 1:3 6:1 10:5 16:2 17:1
custom 3:3 7:2 19:3
cx 0:1 1:1
daemon 1:1 14:3 19:2
data 1:3 6:2 7:1 11:1 19:2
date 11:1 12:1
day 1:2 9:1
db 7:1 14:2 19:1
dbu 14:2
de 0:2 11:3
debug 1:2 11:1 13:1 19:1
decrease 19:2
default 4:3 5:12 7:1 11:1 13:2 14:2 18:1 19:1
defaultazurecredential 6:2
defaultcredentialserror 5:3
defin 4:2
delegat 1:4
delet 0:1 19:2
demand 1:1 17:3
deni 5:7 6:3 7:1 10:3 11:2 14:1 15:23 17:1 19:6
deny 11:1 17:2 19:1
dependency 19:2
deployment 6:5
deploymentnotfound 6:3
deprecat 12:1 17:2
description 1:3 5:3
desktop 7:2 13:1 19:1
detail 1:4 2:1 7:7 10:1 11:1 13:1 17:1 19:2
detect 3:3 5:2 10:1 11:3
determine 16:2
dev 4:4
developer 5:2
device 1:1 2:1 14:1 15:2
dhaka 9:2
did 1:1 4:2 7:2 13:1 19:4
didn 18:3
different 2:3 17:2
dimension 19:2
directori 19:2
directory 5:1 11:1 13:1 15:1 19:11
disabl 0:2 3:6 5:2 6:1 10:17 14:2 19:2
disconnect 11:1 16:2 19:1
disk 1:1 13:1
display 4:1 14:2
disruption 16:2
dist 19:2
dn 11:2
do 1:1 2:6 3:2 4:3 5:2 6:5 10:11 11:1 12:2 15:1 17:6 18:2 19:12
doc 5:4 9:2 19:1
docker 19:2
doctor 0:1 3:2 11:1 12:3 13:1
doctype 11:2 16:1
don 10:1 11:1 17:4
double 13:1 15:1 19:1
down 9:2
download 11:2 19:2
due 6:6 7:1 8:4 11:1 16:2 19:3
dump 19:2
dur 0:1 5:1 11:1 18:1 19:2
dynamic 19:2
eacc 15:11
eaddrinuse 18:2 19:3
eai 11:2
earlier 4:1 6:1
east 4:3 5:1 7:1 17:1
ebusy 19:2
econnrefus 11:6 18:1
econnreset 11:5
effect 13:1 17:2
eio 19:2
either 0:4 3:1 4:1 6:1 14:1 19:4
elevenlab 19:2
email 2:5 10:1 18:2
empty 0:3 1:1 7:1 13:2 19:3
en 6:1 9:2 11:2
enabl 5:1 6:1 10:3 19:4
enable 5:2 9:1 10:1 17:1
enametoolong 19:2
end 1:1 5:1 8:1 11:3 12:1 13:3 17:1 18:2 19:2
endpoint 0:1 4:1 5:2 6:4 7:1 11:1 18:1 19:1
engine 11:1 12:1
enoent 5:1 11:1 19:7
enospc 15:2
enotfound 11:3
enter 11:1 14:5 18:2 19:1
entirely 13:2
env 0:1 3:3 4:1 7:1 19:2
environment 0:5 3:11 5:3 7:2 19:3
environmentcredential 6:2
eof 11:1 13:5
eperm 9:1 13:1 15:3
eproto 11:4
equal 4:1 19:2
erof 15:3
err 0:1 11:8 15:2 18:2 19:5
errno 11:1 15:6 19:2
error 0:25 1:48 2:7 3:1 4:43 5:23 6:12 7:64 8:16 9:21 10:21 11:68 12:4 13:14 14:15 15:16 16:39 17:17 18:23 19:128
errsecinteractionnotallo 14:2
esc 19:3
establish 11:5
etimedout 11:3
europe 9:4 17:2
event 1:1 7:1
every 1:5 7:1
example 2:3 3:1 7:1 11:1 16:2 19:1
exce 9:5 19:4
exceed 8:1 9:8 11:2 13:1 16:2 18:2 19:8
exceededbudget 8:2
exception 0:2 4:6 5:9 6:1 11:5 19:3
exchang 18:2
exchange 18:6 19:2
exe 19:5
execut 15:1 19:1
execution 0:1 1:1 5:1 19:1
exhaust 9:3
exist 1:7 4:1 5:3 6:3 13:2 17:5 19:6
exit 0:1 1:3 4:2 6:1 7:3 8:1 9:1 11:1 14:1 16:1 19:17
expect 0:2 1:1 2:5 3:4 4:1 5:3 6:1 7:3 8:1 9:1 11:3 13:7 14:1 16:1 18:1 19:8
experienc 16:5
expir 0:2 1:35 2:1 4:19 5:3 6:5 7:4 11:3 12:1 14:1 19:1
expiredtokenexception 4:2
expiry 4:1 6:1
explicit 17:2
explicitly 0:1 6:1 14:1
export 0:1 3:1
extension 1:1 11:1 18:2 19:1
external 0:7 5:1
extra 8:2 9:5 11:1
fable 16:1 17:3 19:1
fac 1:2 2:1
fail 0:3 1:28 2:1 3:2 4:10 5:5 6:6 7:18 8:2 9:2 10:2 11:37 12:6 13:4 14:10 15:3 16:9 17:4 18:24 19:58
failure 1:1 3:1 7:1 11:3 16:1 18:1 19:1
fall 4:1 14:1
false 1:2 7:2 14:1
fast 7:1 9:1
fatal 4:1 19:13
fault 7:1 19:1
feedback 1:1 16:1 19:1
fetch 1:3 5:1 10:1 11:11 16:1 19:4
few 19:2
field 1:1 7:1 13:1 19:2
fil 1:1 13:3 14:2 15:1 19:6
file 0:2 1:2 4:6 5:3 8:1 9:1 11:3 12:1 13:12 15:7 16:1 19:31
filter 19:2
find 0:1 1:1 7:3 9:1 10:1 11:3 14:1 19:8
firewall 11:2
first 1:1 11:2 16:1 19:1
fix 0:7 7:2 15:2 19:2
flag 19:2
flagg 19:2
flow 1:1 18:2
folder 15:1 19:1
follow 11:1 19:1
foo 19:2
for 0:2 1:4 2:6 4:6 5:1 6:8 7:7 8:1 9:12 10:16 11:6 13:1 14:6 15:2 17:7 18:7 19:24
forbidden 4:2 5:2 7:4 11:8 18:1
form 17:1 19:1
format 4:2 18:1
found 0:3 1:15 2:1 3:1 4:9 5:6 6:4 7:14 8:1 9:2 10:1 11:1 12:1 13:1 14:3 16:1 17:11 19:32
foundry 6:10
freedesktop 14:5
from 0:3 3:3 4:10 5:1 6:2 7:7 11:8 12:1 14:1 16:1 18:2 19:8
full 1:1 2:1 13:1 16:1 18:5
function 14:1 19:1
fund 8:3
gateway 7:12 16:4
gcloud 5:5
gdbu 14:2
gen 4:2
generate 0:1 1:1
generic 1:1 9:1 10:1 14:3 19:1
get 1:3 6:1 7:5 8:1 11:12 12:1 14:1 15:2 18:1 19:5
getaddrinfo 11:4
getcalleridentity 4:2
getrolecredential 4:2
gett 1:2 5:1 7:1 19:1
gh 19:3
git 19:13
github 1:1 11:1 19:12
global 5:2 9:1 12:2 15:1
gmail 2:1 19:1
gnome 14:3
go 8:4 19:4
google 5:22 18:2 19:1
googleapi 5:7 9:2 11:2
got 3:1 18:1 19:1
gpt 7:2
grant 1:4 5:7 18:1
ha 0:7 1:21 2:1 3:1 4:7 5:5 6:5 7:1 8:3 9:4 10:20 11:4 12:2 13:4 17:2 18:1 19:7
had 5:3
haiku 1:1 17:3 19:1
handle 19:2
hang 4:1 15:1
happen 1:1 18:1 19:1
have 1:2 2:7 3:4 5:1 6:4 8:4 9:1 10:8 11:1 15:1 17:14 19:3
head 11:4 16:2
header 0:19 4:1 6:1 7:4 11:1 14:2 16:2 19:2
heap 19:2
hello 2:1 19:2
help 1:1 5:1 19:2
helper 4:1 19:1
here 0:1 8:1 10:1 18:3
hey 2:2
hi 1:2 7:1 14:1
high 16:1 19:1
higher 12:6
history 15:1 19:1
hit 8:3 9:7
hold 10:1 18:1
home 2:1 4:1 5:1 11:3 12:1 13:6 15:12 19:2
hook 13:1 19:3
host 11:6 19:2
hour 9:4
how 19:3
hresult 11:1 19:1
html 11:5 16:3
http 0:3 1:2 4:1 5:8 6:4 7:21 8:6 9:2 10:1 11:22 16:2 18:7 19:14
httpsconnectionpool 11:2
httpx 0:3 11:2
iam 4:4
id 0:2 1:9 2:2 4:2 5:5 6:1 7:5 8:1 9:1 10:3 15:1 16:2 17:9 18:3 19:8
identifier 1:1 17:1 19:1
identity 4:1 6:2 18:1
idle 11:2
if 1:1 4:1 6:2 8:1 10:1 11:1 15:1 16:3 17:2 18:3 19:4
ignor 1:1 3:1 13:2
illegal 0:4 19:2
image 19:6
immediately 1:1 19:2
import 19:3
impossible 11:1 15:1
in 0:6 1:29 2:18 3:12 4:21 5:5 6:2 7:15 8:1 9:3 10:3 11:22 12:1 13:12 14:8 16:8 17:5 18:17 19:33
inactivity 6:2
includ 2:1 4:14 6:2 10:1 17:1
include 7:1 17:1
incompatible 19:2
incomplete 11:1 16:1
incorrect 0:1 6:3 7:3 19:2
increase 9:4
index 0:1 19:1
indicate 19:2
individual 2:3 9:1
inference 6:1 7:3 16:1 17:2
info 1:2 7:4 14:1 18:1 19:2
information 1:1 5:1 8:1 10:1 11:1 14:3
initializesecuritycontex 11:2
input 9:2 11:1 13:3 18:2 19:7
install 9:1 11:3 12:4 14:1 15:1 19:6
installation 11:2 12:1 19:1
instantiate 0:2
instead 2:2 3:10 8:1 10:1 19:4
insufficient 5:2 8:5 9:1 15:2
integrity 19:2
interaction 14:6
intercept 7:1 11:1
internal 1:1 5:2 11:2 16:7 19:2
internalservererror 16:2
internet 11:6
interrupt 16:2 19:2
into 2:3
inv 0:1 11:1
invalid 0:35 1:25 2:1 4:17 5:8 6:7 7:27 8:4 10:2 11:6 12:1 13:11 14:2 16:1 17:3 18:18 19:29
invalidauthentication 1:1 16:1
invalidclienttokenid 4:2
invalidsignatureexceptio 4:2
investigate 1:1 19:1
invocation 17:3
invoke 7:1 11:1
invokemodel 4:2
invokemodelwithrespons 4:1 17:2
ion 4:2 15:1
ip 11:2
ismalform 1:2
isn 15:1 16:1 17:3
issu 6:1 11:1 16:1 19:3
issue 15:1 16:3 17:3 19:2
issuer 11:10 19:1
it 0:6 1:3 2:2 3:2 4:1 5:6 7:1 8:4 9:1 10:1 11:5 12:4 13:2 15:1 16:3 17:7 18:3 19:7
item 1:1 9:1 10:1 14:1 19:3
javascript 19:2
json 1:3 3:1 4:2 5:2 7:1 11:1 13:34 15:22 19:6
jsonl 9:1 15:2
just 8:1 11:2 13:1 18:4
jwt 1:1 19:2
keep 1:3 3:1 4:1 8:4 12:1 14:1 19:1
key 0:57 1:4 2:8 3:31 4:13 5:4 6:4 7:32 8:4 9:2 10:7 11:1 14:7 16:1 18:2 19:10
keyapproval 3:2
keychain 1:2 9:1 10:1 14:24 19:2
keyr 14:5
keytar 14:3
keyword 19:2
kong 7:1 11:1
lack 6:2
lang 11:2
large 14:1 19:4
last 0:1 1:1 5:1 6:2 9:1 11:1 19:2
later 9:2 16:2
latest 11:3 12:1 17:1
lead 3:4
left 15:2
legacy 19:2
length 16:1 19:3
lib 5:1 15:4 19:7
library 5:1 14:2 19:2
lida 0:2
life 12:1 17:1
like 0:1 2:2 12:4
limit 7:2 8:6 9:43 13:1 16:2 19:9
lin 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:2
line 0:4 5:1 11:1 13:2 19:9
linear 1:1 19:2
link 19:2
linux 14:2
list 1:1 2:1
listen 18:2 19:3
litellm 0:4 7:7 8:2 9:1 19:1
llm 0:1 7:3 16:1
load 1:2 4:7 5:4 11:1 13:2 14:1 16:1 19:4
local 5:2 7:1 9:1 11:10 12:1 13:2 15:5 19:3
localhost 7:6 18:4 19:5
locally 11:2 19:1
localprotocolerror 0:3
locate 4:3 19:1
location 5:2 17:3
lock 10:1 13:1 14:2 19:2
log 1:10 2:4 12:1 16:1 18:1 19:2
logg 1:12 2:7 6:1 11:1 14:3 15:1 18:2 19:1
loggedin 1:2
login 0:3 1:53 2:11 3:8 4:12 5:4 6:2 7:11 8:2 9:1 10:4 11:5 13:1 14:17 16:2 17:2 18:16 19:16
logout 1:1 3:3 17:2
long 9:2 17:2 19:9
longer 1:1 2:3 7:1 10:1 12:4 17:1 19:1
look 0:1 4:1 10:1 12:4
lookup 5:1 14:1
loop 0:1 1:2
lost 11:2
low 3:3 8:11 19:1
machine 2:3 7:1
maco 14:7
made 0:1 6:1
main 19:5
make 4:1 6:2 7:1 16:1 18:5 19:1
makerequest 0:1 11:1
malform 0:1 1:3 4:1 7:1 13:3
manag 2:1 3:1 10:2 13:1 19:2
managedidentitycredentia 6:2
manager 1:1 14:1 15:1
manually 4:1 13:2
many 9:6
match 2:1 4:2 11:1 18:2 19:1
max 2:7 3:6 8:2 9:4 11:2 14:1 15:9 17:3 19:8
maximum 16:1 19:10
may 2:1 3:6 5:2 10:1 11:2 16:1 17:3 18:2 19:5
mb 19:3
mcontent 14:2
mcp 1:1 13:1 19:10
me 1:1 2:4 4:2 5:1 13:3 14:1 15:4 19:1
mean 7:2 19:1
meet 10:4
member 2:4
memory 19:3
merge 19:2
messag 5:1 7:8 9:1 11:4 15:1 19:12
message 0:16 1:21 2:4 3:1 4:3 5:1 6:11 7:36 8:7 9:7 10:11 11:5 12:1 14:1 15:1 16:13 17:7 18:1 19:18
metadata 4:1 5:2 7:1
method 0:1 1:1 2:1 4:1 6:1 7:1 8:2 12:1 13:2 14:1
microsoft 6:4
mid 11:4 16:1
might 11:1 15:1
minimum 12:5
minut 6:2 9:1
minute 9:6
mismatch 18:3 19:2
miss 0:4 1:2 4:4 6:3 7:4 14:3 18:7 19:6
mj 19:2
mkdir 15:5 19:1
mode 4:1 16:2 18:2 19:1
model 0:1 1:1 4:2 5:3 6:1 7:7 9:5 12:4 16:2 17:39 19:5
modifi 19:2
modul 11:1 15:4 19:8
module 5:1 19:7
modulenotfounderror 19:3
moment 6:2 9:1 11:2 16:2 18:1
monthly 8:2
more 5:2 8:2 10:1 11:1 14:1
most 0:1 5:1 9:1 11:1 19:2
mov 19:2
msg 7:2
multi 6:1 19:1
must 0:1 4:2 5:1 6:3 7:1 13:1 18:1 19:5
my 1:1 2:7 3:6 4:1 5:4 7:1 10:1 13:2 14:1 18:1 19:5
nam 19:3
name 4:2 11:3 13:3 14:7 17:2 19:3
native 11:2 12:2 19:2
ne 2:3 7:2
need 1:3 4:1 5:2 7:3 12:4 19:2
net 11:7 19:2
network 11:9 16:1
never 1:1 11:1 18:1
new 1:13 2:1 7:4 9:2 19:2
newer 12:6 17:1
next 11:2 14:1 19:1
nicht 11:2
no 0:2 1:7 2:4 3:3 4:3 5:1 6:4 7:9 8:1 10:1 11:7 12:4 14:4 15:6 16:2 17:3 18:1 19:20
nocredentialserror 4:2
node 1:1 11:4 12:5 14:1 15:5 19:11
non 4:2 5:1 19:6
none 1:2 7:2 8:1
not 0:8 1:30 2:12 3:5 4:29 5:23 6:9 7:22 8:1 9:3 10:21 11:25 12:3 13:8 14:26 15:6 16:3 17:32 18:10 19:63
note 11:1 19:1
noth 9:1 13:1 14:1 18:1
now 1:1 2:1 4:1 11:2 16:2 17:1
npm 0:1 1:1 4:1 8:1 9:2 11:3 12:9 15:9 16:1 19:9
null 1:1 7:1 14:2 19:3
number 9:4 11:2 19:1
oauth 0:1 1:46 5:4 8:1 10:14 11:8 14:4 16:5 18:34
oauthauthentication 1:2
object 7:1 13:3 14:1 18:1 19:1
obtain 1:11
occurr 0:1 4:8 11:1 16:1 17:1 19:1
oct 9:2
of 0:3 1:2 2:7 3:8 6:1 7:1 8:5 9:7 10:5 11:4 12:9 13:3 14:1 16:3 17:4 18:2 19:15
off 10:3 19:1
oidc 19:3
old 1:2 3:1 4:1 7:1 12:1
older 12:2
omitt 0:1 6:1 14:1
on 0:2 2:1 4:2 5:7 6:1 7:1 8:6 9:1 10:2 11:1 12:1 14:4 15:2 16:2 17:7 18:4 19:13
one 0:1 1:1 2:1 3:1 6:1 12:1 14:2 19:3
online 9:2
only 2:3 7:8 9:1 11:3 14:1 15:4 19:1
open 1:1 11:1 15:9 18:6 19:2
openai 0:2 6:1 7:1
opencode 8:1 14:1
openrouter 7:3 8:1
operat 15:2
operation 4:8 6:2 9:1 13:1 14:1 15:5 17:1 19:4
option 0:2 5:1 19:3
opu 7:1 9:6 16:2 17:23 19:2
or 0:8 1:17 2:6 3:5 4:13 5:10 6:10 7:7 8:5 9:2 10:4 11:9 12:10 13:7 14:8 15:1 16:3 17:9 18:4 19:28
org 2:3 8:1 10:2 14:5 18:1 19:3
organization 2:20 3:5 8:1 9:2 10:29 11:1 12:1 17:3
oserror 11:1 15:1
other 5:2 7:4
otherwise 4:3
our 10:3 16:1 19:2
out 1:3 3:1 4:3 7:1 8:5 9:1 11:6 12:1 15:1 16:3 17:1 18:4 19:4
outdat 1:1 12:1 19:1
output 0:1 7:2 9:1 11:1 12:1 19:10
over 3:2 8:1 14:1
overload 16:13
overrid 3:2 7:1
own 15:3
owner 1:1 10:2
package 12:1 19:1
page 18:4 19:2
param 0:1 7:4 8:1 19:1
parameter 4:1 14:1 18:6 19:4
parent 19:2
pars 4:2 13:3
parse 1:1 4:1 11:1 13:9 19:2
partial 11:2
pas 7:1 11:2
pass 7:5 14:1 19:2
passphrase 14:4
password 1:1 9:1 10:1 14:7 19:13
past 8:4
paste 18:4
path 11:3 14:1 15:4 19:10
pattern 19:2
pay 8:3
payment 8:9
per 9:9
perform 4:4 6:2 11:1 17:2
permission 1:5 2:3 4:1 5:8 9:1 10:14 11:1 13:2 15:29 19:6
permissiondeni 6:3
permitt 9:1 13:1 15:3
persist 14:1 16:3 18:1
personal 2:6
pick 2:1 17:3
pip 19:2
pixel 19:2
plan 2:3 3:3 8:4 9:1 17:7 18:1 19:1
platform 0:1 7:1 8:2 11:1 14:1 18:2 19:2
please 0:4 1:40 2:4 4:2 5:2 6:6 7:8 8:4 9:8 10:4 11:4 12:10 14:6 15:1 16:4 18:8 19:4
plugin 1:1 14:1 19:4
pm 9:10
pnpm 19:2
point 7:1 19:1
policy 4:2 7:1 10:6 11:1 12:1 14:1 17:1 19:3
port 11:2 18:5 19:3
position 0:1 13:6
post 4:1 6:1 7:6 19:1
pre 4:2
precedence 3:2
precondition 17:2
predict 5:2
prediction 9:2
prefix 4:2 15:3
preflight 14:2
pres 11:1 18:2 19:3
principal 5:1 6:3
print 5:2 14:1 19:2
pro 2:7 3:1 17:3
problem 5:2 11:3 14:1 15:1 16:2 18:2
proce 19:2
proces 1:2 7:1 11:1 14:3 18:3 19:12
profile 1:3 3:2 4:18 10:3 17:2
profilenotfound 4:2
program 19:5
proj 0:1 5:1
project 2:2 5:15 9:1 15:1 17:3 19:1
prompt 1:1 5:1 9:1 14:1 18:2 19:10
properti 19:3
property 13:5
protocol 11:3
provid 0:4 1:3 4:3 6:1 7:4 14:3 17:1 19:3
provide 0:2 6:2 19:2
provider 4:5 7:14 19:2
proxy 4:1 7:4 11:21
proxyerror 11:2
proxyexception 7:2
psql 19:2
publisher 5:2 17:4
purchase 8:3
push 19:4
py 0:1 5:1 11:1 19:3
quot 0:1 13:1
quota 5:2 9:4
raise 7:1 8:1
range 0:1 19:1
rapt 5:2
rate 9:16 16:2
ratelimiterror 9:2
raw 18:2
re 1:6 2:1 3:1 7:2 8:3 9:1 14:1 16:1 19:1
reach 5:1 8:5 9:19 11:3 12:1 17:1 18:3 19:5
react 19:2
read 0:1 1:1 4:1 6:1 8:1 9:1 11:3 13:2 14:2 15:4 16:1 19:13
reason 1:1 11:5 14:1 16:2
reauth 5:3
reauthenticate 5:2
reauthentication 5:3
receiv 0:1 1:1 4:2 7:5 8:1 9:1 10:1 11:7 13:2 16:1 19:5
recent 0:1 5:1 9:1 10:3 11:1 19:2
recently 17:2
recogniz 2:1 17:1
reconnect 7:2 11:1
record 11:2
redact 2:1 13:1 19:1
redirect 18:7
ref 19:2
refresh 1:36 4:11 5:2 6:2 19:5
refresherror 5:3
refreshtoken 1:1 5:1
refu 15:2
refus 7:1 11:3 12:1 14:1 16:1 18:3 19:6
regain 8:3
region 4:6 5:2 11:3 17:2
regional 6:2
registration 10:1 19:2
registry 7:1 11:2 19:2
reject 0:1 1:3 4:2 6:1 7:3 9:3 15:2 16:1 19:4
relat 5:3 11:1
relay 7:3
remember 17:1 19:1
remote 1:3 2:4 10:3 11:3 16:1 18:1 19:7
remov 3:1 19:2
rename 13:1 15:3 19:1
renew 8:3
repeat 16:2
replace 0:1 1:1 4:1 8:1 9:1 11:1 12:1 16:1 19:4
repo 19:2
report 1:3
repository 19:6
req 0:2 1:9 2:1 7:2 8:1 9:1 10:3 16:2 17:2 19:1
request 0:3 1:15 2:2 4:16 5:5 6:1 7:19 8:4 9:16 10:6 11:21 12:1 16:11 17:7 18:19 19:28
requir 0:3 1:2 2:8 4:1 5:3 6:3 7:1 8:3 9:5 10:1 11:2 12:13 14:2 17:1 18:1 19:6
require 2:5 14:1 19:1
requirement 10:4 19:1
reset 8:1 9:21 11:2 13:1 16:2
resett 13:2
resolution 11:2
resolv 11:3
resolve 0:1 4:2 6:1 11:1 13:1 14:1 19:2
resourc 13:1 19:1
resource 0:1 4:3 5:5 6:10 7:1 9:3 10:2 17:1 19:2
respond 16:1 19:2
response 2:1 4:2 7:3 11:9 16:4 18:2 19:7
restart 1:1 11:1 14:1
restor 1:1 19:1
restore 13:2
restrict 10:2 17:2
result 0:1 1:5 18:1 19:4
retri 11:2
retriev 4:4
retrieve 5:1 6:2 18:1
retry 1:4 4:2 7:5 9:2 11:8 16:5 17:2 18:2 19:1
return 0:1 1:3 4:1 7:8 11:2 14:1 16:4 18:3 19:2
review 10:3
revocation 11:2
revok 0:2 1:8 5:1 10:1
rf 19:2
right 2:1 11:2 16:2
ripgrep 19:2
rm 19:2
rol 5:1 10:1 16:1
role 4:5 5:1 17:1 19:3
root 0:1 5:1 7:1 15:7 19:3
rotat 1:1 3:1
route 4:1 11:1 17:1 19:1
routin 10:1 11:3
rule 13:1 19:2
run 0:2 1:48 2:5 3:2 4:11 5:2 6:2 7:12 8:2 10:2 11:3 12:3 13:1 14:9 15:3 16:1 17:5 18:1 19:11
runn 0:1 1:1 2:1 4:2 12:2 13:2 14:2 15:2 19:3
runtime 4:3
safety 10:1 16:2
same 2:2
sandbox 19:2
sav 1:1 13:1 14:3
save 13:1 14:5
say 1:2 3:2 8:1 11:1 14:1 16:1 18:3
scandir 19:2
schannel 11:2
schema 19:2
scop 4:1 5:2
scope 2:1 10:4 18:3
screen 4:1 19:1
script 7:3 19:1
sdk 0:1 4:1 5:1 11:1 19:3
search 19:3
seat 10:3
seckeychainitemcreatefro 14:2
seckeychainsearchcopynex 1:1 9:1 10:1 14:1 19:2
seckeychainunlock 14:3
second 4:1 7:4 11:7 16:4
secret 1:1 4:3 6:2 7:1 14:11 19:1
secure 11:2 18:1
security 1:1 4:14 9:1 10:1 11:2 14:11 19:2
see 1:1 2:2 5:2 7:2 11:1 16:1
select 2:1 13:1 17:3
self 11:8
send 0:1 1:1 9:1 11:2 19:2
sent 9:1 18:1
server 1:1 5:1 6:1 7:2 11:10 13:1 16:15 18:6 19:10
servic 6:2 7:1 11:5 19:1
service 4:1 5:1 7:1 10:1 14:6 16:4 17:1 19:2
serviceunknown 14:2
session 1:11 2:7 4:12 7:4 9:2 10:1 14:3 19:6
set 0:5 1:1 3:10 4:4 5:5 6:3 8:1 11:2 14:2 19:3
setting 0:2 1:1 2:1 3:1 4:1 7:1 8:7 9:1 10:3 11:4 13:14 15:5 17:1 19:2
setup 1:2 4:2 5:1 19:2
sh 7:2 19:5
shar 4:2 8:1 19:1
share 1:1 11:1 15:1 19:3
shell 3:2 11:1 19:2
shortly 8:1 9:1
should 4:1 5:1 19:1
show 2:4 3:1 14:1 18:2
side 16:2
sign 1:5 2:12 3:2 4:4 7:2 10:1 11:8 14:1 18:7 19:1
signature 4:3 11:2 19:3
since 1:1 19:1
site 11:2 18:3
size 19:4
sk 0:6 7:6 19:1
skill 19:2
skipp 1:1 13:2 19:1
slow 9:2
snapshot 11:1 19:1
so 1:1 13:1 16:2 19:3
socket 4:1 11:7 14:1 19:1
some 8:1 19:3
someth 1:1 16:2
sonnet 4:1 5:1 6:1 7:2 9:4 16:1 17:6 19:2
soon 16:3
source 1:2 3:1 17:1 19:3
space 15:2
spawn 19:6
spec 19:2
specifi 1:1 8:3 9:1 10:3 17:3 19:4
spend 8:6
src 0:1 1:1 4:1 7:1 8:1 9:1 11:2 16:1 19:11
ssh 14:2 19:1
ssl 11:21 19:1
sslcertverificationerror 11:2
sslerror 11:3
sso 4:19 10:1
st 4:5 8:1 17:1
start 0:1 1:2 2:2 4:3 5:1 7:4 8:1 11:2 13:1 14:3 18:3 19:8
startup 14:1 19:1
state 18:3
statu 0:1 1:10 2:6 3:2 5:7 6:1 7:8 9:2 10:2 11:3 12:1 16:10 17:1 18:14 19:7
statuscode 6:1 7:1 11:2
stderr 18:1 19:2
stdin 18:2 19:2
still 1:1 3:1 7:1
stop 19:2
stopp 2:1 11:2 19:1
stor 14:3
storage 11:1 14:2 19:1
store 14:3 15:1
str 0:2 1:2 4:1 8:1 9:1 11:1 13:3 16:1 19:7
stream 4:1 7:2 11:7 18:1 19:2
subagent 19:2
submit 9:1 10:1 18:1
subscription 1:1 2:7 3:9 4:1 6:3 7:1 8:3 10:1 13:1 17:4 18:1
subtype 1:2 4:1 5:1
succes 1:2 4:1 7:2
successful 1:3 2:1 14:2 18:1
successfully 1:1 19:1
such 5:1 11:1 14:2 19:9
sudo 15:5 19:1
sufficient 2:4
supabase 19:2
support 1:3 5:5 6:1 11:3 12:7 16:1 17:4 18:5 19:9
sure 4:1 6:2 7:1 16:1 18:5
suspend 10:2
switch 2:4 3:2 9:3 12:1 16:1 19:1
symlink 9:1 19:1
syntaxerror 1:1 12:1 13:4 19:1
syscall 15:3 19:2
system 11:2 14:1 15:6 17:1 19:5
tak 3:2
take 10:1 17:2
target 11:1 19:1
team 2:6 8:1
temp 9:1 19:1
temporarily 16:5
temporary 11:1 16:4
term 10:2
terminal 1:3 4:1 8:1 16:1 18:1 19:1
terminat 11:1 16:1 18:1 19:1
terraform 19:2
test 0:3 1:1 4:1 8:1 9:1 11:1 16:1 19:12
text 4:1 11:1 14:1 19:1
than 0:1 4:1 6:1 12:1
that 0:1 5:1 10:3 12:1 17:2 19:3
the 0:13 1:11 2:17 3:10 4:37 5:10 6:12 7:11 8:7 9:3 10:4 11:20 12:8 13:7 14:20 15:3 16:8 17:22 18:22 19:47
them 1:1 13:1
then 1:8 3:2 14:1 16:1 18:1 19:1
there 5:2 17:3 18:3
these 0:1 13:1
thi 0:3 2:12 3:6 4:7 5:2 6:5 7:15 8:1 9:5 10:15 11:5 12:10 14:3 15:2 16:7 17:7 18:6 19:17
think 11:1 19:5
throttlingexception 9:2
through 11:1 19:2
throughput 17:3
tim 4:3 7:1 11:6 16:2 18:4 19:1
time 1:1 4:1 6:1 16:1
timeout 1:1 11:7 16:4 18:2 19:1
title 7:1 11:4 16:4
tl 11:6
tmp 13:1 15:2 19:2
to 0:6 1:28 2:19 3:13 4:20 5:8 6:15 7:22 8:11 9:10 10:15 11:50 12:10 13:8 14:18 15:6 16:6 17:21 18:22 19:70
token 0:4 1:59 2:4 3:10 4:28 5:9 6:9 7:8 8:2 9:8 10:4 11:2 12:1 13:5 14:4 16:1 18:5 19:33
too 3:3 8:11 9:7 12:1 14:1 19:13
tool 14:1 19:10
total 1:1 19:1
traceback 0:1 5:1 9:1 11:1 19:2
transport 11:1 14:1 16:1
tream 4:1 17:2
tree 19:2
troubleshoot 13:1 19:1
true 1:4 4:1 7:3 11:1 18:2 19:1
trust 10:1 11:1 19:1
try 0:1 1:2 2:1 3:3 4:2 6:2 7:1 8:1 9:7 11:2 12:3 15:1 16:7 18:4 19:6
tunnel 11:3
turn 1:1 9:1 10:3 11:3 19:2
twice 19:2
typ 7:1 19:1
type 0:15 1:21 2:3 3:1 6:2 7:21 8:5 9:7 10:12 11:8 12:1 16:12 17:5 18:2 19:16
typeerror 0:3 11:5 19:3
unable 2:1 4:5 5:2 7:2 10:3 11:29 16:1 18:1 19:7
unauthenticat 5:2 7:1
unauthoriz 1:2 2:1 6:4 7:9 19:7
unauthorizedexception 4:3
unauthorizedssotokenerro 4:2
unavailable 1:3 6:3 11:2 14:1 16:4 18:1 19:2
undefin 11:3 19:2
undici 11:2
unexpect 1:1 3:4 11:1 12:1 13:12 16:1 19:5
unexpectedly 11:3 19:1
unfortunately 11:2
unknown 1:1 3:1 11:2 14:1 16:2 18:1 19:7
unlock 14:3
unrecogniz 13:2
unrecognizedclientexcept 4:2
unset 3:9 10:1
unsupport 11:1 12:1 14:1
unus 3:1 19:1
up 2:3 4:2 5:1 13:3 19:2
updat 11:1 15:2 17:2 19:2
update 0:1 1:3 3:1 4:1 8:4 9:1 11:3 12:18 15:4 16:1 19:3
upgrade 2:1 8:2 9:4 12:3 17:2
upstream 7:3 9:1 16:3 19:1
uri 5:1 18:5
url 4:2 6:1 7:8 11:5 18:4 19:5
us 0:1 1:3 2:3 3:10 4:2 5:5 7:4 8:3 9:2 12:1 14:1 17:1 18:2 19:8
usage 1:4 2:1 3:1 7:1 8:6 9:20 10:2 16:2 19:2
use 2:3 3:11 4:2 5:3 6:5 7:8 8:2 9:2 10:7 12:2 14:3 16:1 17:5 18:8 19:16
user 0:1 1:3 2:1 4:5 5:1 7:3 8:1 9:2 10:6 12:1 13:7 14:11 15:14 16:1 17:3 18:1 19:16
username 19:4
usr 7:1 15:4 19:4
usually 7:2 8:3 16:2
utc 6:1 8:2
utf 11:1 19:1
util 19:2
uv 19:3
valid 1:1 4:4 5:1 6:2 7:2 11:1 13:3 14:1 19:7
validate 7:1 12:1
validation 0:1 7:1 11:1 19:1
validationexception 17:2
value 0:11 4:1 7:2 13:2 19:2
variable 0:4 3:6 4:1 5:1 7:2 19:5
ve 8:3 9:7 10:1
verification 0:1 4:2 11:3 18:1 19:1
verificationtokentable 7:2
verify 2:1 5:1 10:1 11:7 18:1 19:2
version 11:5 12:22 15:1 19:6
vertex 5:11 9:1 19:1
via 0:1 2:1 7:1 11:1
view 10:1 12:1 19:1
violat 10:2
violate 19:2
violation 11:1 19:1
virtual 7:3 8:1 9:1
visibility 1:2 2:1
visit 0:1 5:3 6:1 7:1 10:1
vm 19:4
vpn 11:4
wa 0:2 1:5 3:2 4:2 5:3 6:1 8:1 9:1 10:3 11:6 13:2 14:3 15:2 16:3 17:2 18:8 19:10
wait 4:1 6:2 9:4 16:1 18:4
want 3:2 14:3 19:3
warn 1:1 3:2 11:1 12:1 13:1 14:1 15:3 18:1 19:4
we 1:1 2:2 4:2 10:1 16:2 18:2 19:1
web 2:4 5:1 16:2 19:1
website 8:1 19:2
weekly 9:5
went 1:2 9:1 11:1
were 5:4 14:1 16:1 18:1 19:5
west 17:2
when 2:3 3:1 4:12 5:1 6:1 7:1 14:3 17:1 18:1 19:4
which 0:2 3:1 5:3 18:1 19:2
while 0:1 3:1 4:1 5:1 11:4 13:2 14:1 18:1 19:3
whoami 8:1 15:2
why 2:1 3:1
will 3:2 8:3 9:4 13:1 14:2 16:2 17:1
win 19:3
window 14:1 18:2 19:3
wish 10:1 19:1
with 0:4 1:9 2:15 3:2 4:11 5:2 7:14 8:1 9:2 10:3 11:6 12:1 13:5 14:2 15:4 16:7 17:14 18:16 19:28
within 6:2 8:1
without 0:1 14:2 19:3
won 2:1 14:1
work 1:3 2:2 3:2 4:1 10:1 11:1 16:2 19:5
workflow 19:3
workspace 2:1 8:3 10:3 11:2 19:4
would 2:2 9:5
writable 14:2 15:2
write 6:1 11:2 13:1 14:2 15:5 19:7
wrong 0:1 1:1 2:1 6:3 11:2
xclip 19:2
yet 17:2
york 9:2
you 0:3 2:10 3:2 4:4 6:3 7:4 8:11 9:10 10:4 11:2 12:1 13:2 14:4 15:2 16:1 17:12 18:2 19:11
your 0:5 1:14 2:10 3:13 4:8 5:9 6:3 7:9 8:16 9:24 10:32 11:15 12:11 13:1 14:6 15:2 16:4 17:13 18:2 19:10
zscaler 11:4
zsh 11:1 19:3
`;

export const wordTable = readTable(counts);
