import { readRequiredTexts } from '../../core/diagnose/rule';

/**
 * For each rule the texts of which one stands in whatever it matches. Read from the patterns, not written by hand:
 * `vitest -u` on required-texts.test.ts reads them anew.
 */
export const requiredTexts = readRequiredTexts(String.raw`
key/rejected	x-api-key	x-apikey	fix external api key	anthropic
key/ended	old	previous	rotated	replaced	stale	still 	api key
key/cannot-be-sent	unicodeencodeerror	codec can't encode	bytestring	latin	contain	err_invalid_char	header	quotes	quotation	bearer prefix	trailing 	leading space
key/header-missing	anthropic	 api	key 
key/of-another-kind	admin	workspace	invalid api key format	must start with	should start with	wrong format	does not start	as a	in the x-api-key	instead of an api key
login/token-expired	expired	no longer valid	stale	session_	 session	has no refresh token
login/token-revoked	revoked	invalidated
login/token-invalid	login	sign	session key	invalid 	 token	 no longer 	ation needed	authori	claude_code_oauth_token
login/refresh-failed	credentials_unavailable	background repair	delegated	refresh	empty	already 	rotation	conflict	race	token has been rotated	invalid_grant
login/old-copy	cached	stale	outdated	old	previous	still	keep
login/credentials-refused	http-401	invalid authentication credentials	oauth authentication is 	authentication_failed	unauthenticated
login/some-token-expired	expired
login/none	currently	yet	 authenticated	failed to read 	_file_descriptor	signed out of claude	could not be 	couldn't be	not found	missing	unavailable	not available	logged	none	required	not signed in	you have been 	could not resolve authentication method	no 	failed to get auth headers	again	first	to continue	to use	oauth token
login/asks-for-login	login	authenticate	log in again	sign in again
login/generic-refusal	authentication 	authentication_error	failed to authenticate	401	unauthori
account/not-a-member	a member of	removed	not part	mismatch	does not match
account/different-one-expected	switch 	same email	instead	rather than	won't let me choose	changed	switched	different	wrong	another	incorrect	expected	expects	signed	logged	verify 	organi
account/plan-needed	free 	 include claude code	required	plan	subscription	sign up for a 	no active 	 have an active 	we see you have a team	claude code is not 	account does not have access to claude
account/needs-claude-login	enterprise required	full-scope	claude.ai	claude ai	subscription	api key authentication is not sufficient	only available 
shadowing/auth-conflict	ignor	instead of	rather than	not us	auth may not work as expected	 conflict	both 	using anthropic_
shadowing/login-not-used	anthropic_auth_token	anthropic_api_key	anthropic_base_url	 anthropic api key in 	 out of oauth	not in use	api key from	used	ignored	api usage billing	detected a custom api key in your environment	do you want to use this api key
shadowing/variable-named	instead of 	another auth source is set	billing	unset	remove	clear	delete	overrid	precedence	priority	outrank	shadow	belongs to a disabled organi
aws/security-token	security token	unrecognizedclientexception	invalidclienttokenid	expiredtoken	invalidtoken	session token 	access key id
aws/sso-ended	tokenretrievalerror	pending authorization expired	sso-oidc	sso 	token from sso	ssotoken	token is expired
aws/no-credentials	requires multi-factor authentication	mfa code	mfa_serial	assume role with mfa	credential_process	container metadata credential	ec2 metadata	no httpauthscheme	createoauth2token	because of a change in your password	from any providers	for session	authenticate using 	credential resolve	timed out	credentials	credential refresh failed	imds	instance metadata	metadata service	credentialretrievalerror	aws	bedrock	export
aws/signature-or-profile	requires 'credential' parameter	signedheaders	request signature we calculated does not match	signaturedoesnotmatch	invalidsignatureexception	incompletesignature	profile	expired: 	clock skew	requesttimetooskewed	signature not yet current	region	configerror	missing authentication token	missingauthenticationtoken
aws/role-refused	not authorized to perform	accessdenied	assumerole	getsessiontoken	getcalleridentity	getrolecredentials
aws/bedrock-key-rejected	rejected	invalid	not valid	is valid	expired	refused	format	authentication failed	verification failed	denied	unauthorized	must start with pre-defined prefix
aws/speaks	claude_code_use_bedrock	denied	unauthorized	forbidden	403	401	expired	not authorized	credentials
google/default-credentials	from the metadata service	determining execution environment	_getapplicationcredentialsfromfilepath	googleauth._	gce 	configured your gcp credentials	application_default_credential	failed to load vertex credentials	compute engine built-in	auth settings	key file	cloud.google.com/docs/authentication	executable response must	impersonated refresh token	subject token supplier	credential file specified by	cloud_ml_region	region 	google cloud	default credentials	defaultcredentialserror	google_application_credentials	unable to detect a project id	metadata.google.internal	adc	quota project
google/reauthenticate	invalid jwt	iat and exp values	short-lived token (60 minutes)	invalid_rapt	reauth related error	reauthentication 	gcloud auth 	problem refreshing your current auth tokens	refresherror	refresh access token	invalid_grant
google/permission	permission_denied	permission denied on resource project	consumer_invalid	insufficient authentication scopes	aiplatform	vertex ai	googleapis	the caller does not have permission	service account
google/key-instead-of-token	api keys are not supported by this api	expected oauth	unauthenticated	access_token_type_unsupported	is missing required	had invalid
google/speaks	refresh access token	fetch id token	claude_code_use_vertex	denied	unauthorized	unauthenticated	forbidden	401	403	invalid_grant	credentials	expired	not set	must be set	missing
azure/subscription-key	invalid subscription key	wrong api endpoint	valid key for an active subscription	ocp-apim-subscription-key	missing application credentials or subscription key	access token is missing, invalid, audience is incorrect	cognitiveservices	azure-api.net	services.ai.azure	openai.azure
azure/sign-in	azd 	connect-azaccount	aka.ms/azsdk	chainedtoken	usernamepassword	clientsecret	clientcertificate	workloadidentity	visualstudiocode	interactivebrowser	devicecode	identityclient: 	openid-configuration	microsoftonline	msal	expiredauthenticationtoken	access token expiry utc	aadsts	 challenge	interaction_required	environmentcredential	managedidentitycredential	credentialunavailableerror	az login	azure	entra	foundry
azure/resource	readonlydisabledsubscription	cognitive services account	tenant provided in token	token tenant 	does not match resource tenant	deploymentnotfound	api deployment for this resource does not exist	microsoft.cognitiveservices	principal lacks the required data action	anthropicfoundry	mutually exclusive	anthropic_foundry_	requested api is 	principal does not have access to api	permissiondenied	authenticationtypedisabled	resourcenotfound	resource name	foundry resource
azure/speaks	claude_code_use_foundry	expired	expiry	failed	denied	unauthorized	forbidden	401	403	404	invalid	could not resolve authentication	no authentication	not supported	rejected
gateway/litellm	virtual key	proxyexception	verificationtoken	invalid proxy server token	token_not_found_in_db	key hash (token)	 not allowed to access model	key_model_access_denied	no connected db	malformed api key passed in	authentication error, 
gateway/openrouter	no auth credentials found	user not found	provider returned error	error from provider	sk-or-v1	openrouter	platform.openai.com	api.openai.com	deepseek	moonshot	z.ai	minimax	siliconflow	dashscope	bigmodel	volces
gateway/client-not-allowed	only 	your client is not authorized	client not allowed	unsupported client	third-party 
gateway/session	cloud gateway	gateway 	 in to 
gateway/headers	invalid anthropic_custom_headers	invalid request header from the environment
gateway/helper-failed	apikeyhelper
gateway/address	/v1/v1/	base	url
gateway/mentioned	anthropic_auth_token	litellm	claude-code-router	ccr	inference gateway	llm gateway	anthropic_base_url	one	new	localhost:	127.0.0.1:	api base url
billing/payment	trial	pass	card	payment	payed subscription	charge 	past	invoice	pay or renew	renew your 	subscription 	402
billing/spend-limit	 current quota	draw	billed per token	specified api usage limit	spend	budget	monthly 	out of extra usage	spent	used up	add funds	exhausted
limit/usage	individual	channel's	team's	org's	approaching	close to	near	% of 	limit	reset	100	out of 
limit/rate	rate	too many 	429	throttl	servicequotaexceeded	resource_exhausted	quota 	exceeded your current quota	 tokens per minute	requests per minute	concurrent 
limit/long-context	usage credits required	credits required for 1m	extra usage is required
organization/disabled	disabled	suspended	banned	deactivated	closed	restricted	on hold	terminated	automatic review	archived	locked	suspicious activity	submit an appeal	appeal your suspension
organization/subscription-closed	 policy 	disabled	blocked	restricted	turned off	admin	owner	switched off	prevented	refused	managed settings 	 by 	enabled	allowed	granted	given	organi	team	workspace	company	revoked	removed	withdrawn	suspended	 off 	ask an 
organization/no-access	 settings failed to load	plan	 have access	unable to access claude code	admin	owner	not include	unassigned	not assigned	no access	missing	lacks	insufficient	not have	doesn't have
organization/narrow-scope	scope
organization/permission-error	permission_error	403
network/certificate	secure channel	legacy renegotiation	http request 	depth_zero_self_signed	issuer	leaf	first	unable_to_	ssl	tls	cert	has_expired	not_yet_valid	untrusted	signature_failure	verify_failed	authority_invalid	common_name_invalid	unknown ca	unknown authority	pkix path	unknown_ca	 alert	schannel	crypt_e_	securechannelfailure	nss error	wrong_version_number	wrong version number	eproto	intercept
network/proxy-login	receiving connect response	proxyagent	_proxy=	407	err_proxy_	proxy 	tunneling socket	tunnel connection failed
network/unreachable	net::err_	nxdomain	trust relationship	error sending request	connect	max retries exceeded	enotfound	eai_again	enetdown	econnaborted	etimedout	esockettimedout	reach	resolve	cf-mitigated	x-squid	squid/	err_access_denied	via: 1.1 	mcafee	sophos	checkpoint	barracuda	check your 	name or service not known	nodename nor servname	temporary failure in name resolution	getaddrinfo	dns 	refused	no route to host	no internet	failedtoopensocket	invalid ip address	firewall	captive portal
network/cut-off	invalid header value char	mid-response	mid-stream	while thinking	stopped arriving	stalled	never arrived	was malformed	ended before	incomplete	cut off	interrupted	expected http/	hpe_invalid	parse error: 	garbage	went to sleep	content block 	stream event unreadable	download timed out	econnreset	epipe	err_stream_premature_close	premature close	und_err_socket	err_http2	connection 	lost connection	socket 	other side closed	unexpected eof	fetch failed	network error	err_network	network connection	protocol	 end closed	disconnected
network/timeout	retrying in	 time	waiting	connecting	after	timeout of 	apitimeouterror	deadline exceeded
network/blocked-or-region	 domain	requested url returned error: 	host_not_allowed	x-deny-reason	request not allowed	country	region	location	countries	err_bad_request	unable to connect to anthropic services	failed to connect to 	network	firewall	web filter	zscaler	netskope	forcepoint	umbrella	policy	access to this 	fortiguard	palo alto	bluecoat	attention required	sorry, you have been blocked	just a moment...	cf-error-details	error 1020	cf_chl
version/too-old	configuration inconsistency	running from 	build	release	version	beta	installation	installs	copies	claude	end of life	end-of-life	eol	no longer maintained	install the 	cannot auto	running the older one	newer	higher	later	below	older than	lower than	minimum 	no longer supported	unsupported	not supported	outdated	out of date	deprecated	too old	obsolete	update	upgrade	版本过低	请升级
version/update-failed	migrate-installer	更新失败	版本过低	auto	version	update
version/node-too-old	requires node	unsupported 	ebadengine	 version
config/corrupted	overwritten	wiped	emptied	deleted	empty	lost	overwrote	left	: invalid character	files with errors are skipped	, but received	could not read claude code config	corrupt	malformed	damaged	configparseerror	was reset	got reset	is gone	permissions	hooks	env	mcpservers	.claude.json	settings	.credentials.json	claude config	configuration file	resetting to default	0 bytes	truncated	could not be parsed	two claude code config files exist
config/json	json parse error	is not valid json	invalid json	malformed json	json.parse	unexpected 	double-quoted	','	property name	trailing comma	unterminated string	jsondecodeerror
keychain/locked	(-25	(-60007)	no user interaction was possible	no ui possible	in dark wake	keyringlocked	failed to unlock 	wants to 	keychain	user interaction is not allowed	errsecinteractionnotallowed	errsecinteractionrequired	-25308	-25315	name or passphrase you entered is not correct	errsecauthfailed	-25293	errsecuser	-128	errsecno	-25294	-25307	find-generic-password
keychain/cannot-save	use weaker encryption	cryptographicexception	key not valid for use in specified state	protecteddata	errsec	wincred	credential blob	credential vault	dpapi	cryptunprotectdata	autolaunch d	keytar	locked collection	dbus	safe	isencryptionavailable	basic_text	kept	remembered	persist	storage	store	service	save	keep	write	keychain	keyring	credential manager	libsecret	org.freedesktop.secret	gnome	kwallet	secret-tool	written	add-generic-password	command failed: security 
keychain/item-missing	specified item could not be found in the keychain	errsecitemnotfound	-25300	command failed: security find-generic-password
file/denied	eacces	eperm	permission denied	do not have the permission	rejected by your operating system	operation not permitted,	access is denied.	unauthorizedaccessexception	errno 13	[errno 1]	sudo	root	not owned by	wrong owner	chown	not writable	unwritable	cannot write to
file/read-only-or-full	erofs	read-only file	enospc	no space left on device	disk 	edquot
file/install-rights	insufficient permission	no write permission	sufficient permissions	npm	administrator	root	sudo	try running
server/overloaded	high 	capacity constraints	overloaded	529	temporarily limiting requests	not your usage limit	server is 	at capacity
server/api-error	api_error
model/not-found	reached the end of its life	upgrade to 	model	opus	sonnet	haiku	fable	claude-	retired	deprecated	removed	sunset	shut down	choose 	 include	not_found_error	not available 	 have access to 
model/cloud-access	model with the specified model id	enable this model for your account	 bedrock:invoke	on-demand throughput isn't supported	inference profile	provided model identifier is invalid	model use case details have not been submitted	use case details form	model access is denied	marketplace subscription	aws-marketplace
model/long-context	long context beta is not	1m context	context-1m
login-flow/bad-request	invalid oauth request	redirect	client_id	response_type	scope	authorization failed	state 	invalid state	possible csrf	challenge	verifier	pkce
login-flow/code	setup-token	code	mail	no 	incorrect 	 link	send	expired	invalid authori	exchang	paste	can't	cannot	unable to	won't let me
login-flow/return	infinite	endless	page	button	screen	back to 	localhost:	no available ports	unavailable	waiting for you to continue	localhost refused to connect	callback	addrinuse	browser	timed out	timeout	was not completed	cancel	aborted	login	sign
login-flow/request-refused	400	404	405	409	422	submit_oauth_code	oauth code 	claude_authenticate	failed to 
login-flow/oauth-error	setup-token	in command failed	fails	keeps failing	never 	loop	hang	is stuck	qauth	oauth 	failed to 	log	signing	could not 	can't 
login-flow/no-terminal	raw mode is not supported
not-auth/conversation	missing required field in assistant message	'signature'	tool use concurrency	orphaned tool	duplicate tool	encrypted_	effort '	can't help with this	safeguards flagged	safety measures	unable to respond to this request	unable to resize image	unsupported tool content	tool_result	tool_use	unexpected role	roles must alternate	text content blocks must be non-empty	invalid_enum_value	system	thinking	tools.	input_schema	input validation	inputvalidationerror	required parameter	invalid tool 	cache_control	could not process image	image 	request too large	request_too_large	pdf 	messages	conversation	content filter	violate	output blocked	extra inputs are not permitted	unexpected value(s)
not-auth/length	prompt_too_long	too large for 	conversation 	context 	maximum context	too long	exceed	output token 	max_tokens	max_output_tokens	max_completion_tokens	toolarge	maxfilereadtoken	response size	larger than the maximum
not-auth/file-missing	enoent	no such file or directory	file does not exist	file not found	filenotfounderror	enotdir	eisdir	path does not exist	string to replace not found	not been read	been modified	been unexpectedly	error editing file	 matches of the string	enotempty	directory not empty	eexist	already exists	elockedfile	lock acquisition failed
not-auth/stopped	aborted	aborterror	interrupted by user	rejected	cancel	doesn't want	[request interrupted	command timed out	sigint	keyboardinterrupt
not-auth/mcp	tried reconnecting to 	-32	mcp	plugin:	server reconnection failed	mwoauth-	rfc 9207	issuer mismatch	non-https token endpoint	headershelper	local oauth	connector	dynamic client registration	incompatible auth server
not-auth/permission-prompt	permission to use 	do you want to 	auto	denied by 	requested permission	haven't granted it
not-auth/feature	 claude code sessions	claude code encountered an error	 to create remote session	failed to fetch session metadata	dangerously-skip-permissions	session id 	bypass permissions mode	tool	agent type	subagent	unknown 	skill	marketplace	plugin	hook	conversation found with session	failed to resume	resume the conversation	transcript	no saved	workspace not trusted	worktree	merge-base	detached head	refusing to 	deny rule	covered by a	permission 	not valid utf-8	symbolic link	symlink	current directory no longer	input must be provided	stdin	cannot use both	is not a valid json schema	invalid --	bash(	exit code 	backup missing	file	restored	renderer	keybinding	keymap	ultrareview	bridge
not-auth/exit-code	process exited with code	exited with code 	failed with exit code	check stderr output
not-auth/request	invalid_request_error	validationexception	400	404	405	413	415	422	bad request	unprocessable	not_found_error
not-auth/shell-or-program	import failed	pip install	not in your path	optional dependency	unexpected keyword argument	failed to run: the specified	could not locate the claude cli	not installed	sandbox 	spawn	no suitable shell	posix shell	bash	command not found	is not recognized as 	not recognized as a	no such command	executable 	unknown option	unknown command	cannot open shared object	error while loading shared libraries	exec format error	bad cpu type	not a valid win32	glibc	libstdc	cannot find module	module_not_found	modulenotfounderror
not-auth/crash	exit	assertion failed	uv_handle	segmentation fault	segfault	sigsegv	sigabrt	core dumped	bus error	illegal instruction	panic	oh no: bun has crashed	access violation	out of memory	heap limit	maximum call stack	rangeerror	allocation failed	oom	sigkill	killed: 9	cannot read propert	is not a function	is not iterable	is not defined	undefined is not an object	null is not an object	nullpointer	attributeerror	keyerror	nameerror	indexerror	unhandled 	unhandledrejection	uncaught exception	not a valid application for this os
not-auth/other-tools	connecting to ide	no available ides	ide integration	plugin	extension	lsp server	language server	corrupt manifest	com.intellij	claude_code_sse_port	cannot launch claude code	resource not accessible by integration	api key secret	gh 	credential helper is configured	could not read username	terraform	kubectl	helm	webpack	gradle	maven	cargo	composer	react	sqlite	jest	next.js	could not find function	error[e	borrow of moved	next-auth	post /api/	traceback	bad credentials	github	oidc token	id-token: write	actions_id_token	app token exchange failed	not installed on this repository	ssh: 	scp: 	sftp	kex_exchange	host key verification	docker: 	docker login	pull access denied	containerd	podman	imagepullbackoff	npm	yarn	bun	pip	poetry	gem	nuget	err! code e4	_authtoken	while fetching package	artifactory	nexus repository	registry.	rpc failed	remote end hung up	pypi.org	files.pythonhosted	remote: 	for git operations	git credential	credential-osxkeychain	 authentication failed for user	docker daemon	unused 	test	spec	fatal: 	permission denied (publickey	support for password authentication was removed	merge conflict	failed to push	git@	error ts	eslint	syntaxerror: 	error: expected	compilation failed	build failed	received	assertionerror	enotempty	eresolve	e404	elifecycle	ebusy	einteg	peer dep	psycopg	sqlstate	5432	3306	6379	27017	relation "	 to be fetched	unable to verify if domain	webfetch	hook 
not-auth/desktop-machine	vm service	failed to start claude's workspace	coworkvm	hcs operation	hyper	vm_bundles	vm-stderr	virtiofs	isguestconnected	rootfs.vhdx	bridge sockets	sandbox-helper
not-auth/port-taken	eaddrinuse	address already in use
not-auth/system-io	file watchers reached	returned an empty response	control request timeout	error in message reader	cli not found. please install	 eio	emfile	enomem	enametoolong	too many open files	bad file descriptor	xclip	wl-copy	clipboard	pbcopy	not a tty	inappropriate ioctl	max turn	turn limit	no files matched	ms timeout	claude code crashed	reserved keyword	was flagged	[cyber]	desync	telemetrysafeerror	did not provide any assistant messages	has invalid model '	agent file
hint/key	key
hint/login	bearer	auth	credential	token	sign	log
hint/sign-in	oauth	authorize	authorization code	callback	in page	browser
hint/account	subscription	account	seat	plan
hint/organization	organi	administrator	policy	workspace owner
hint/money	billing	payment	credit	invoice	prepaid	balance	funds
hint/limit	usage	quota	limit	throttl	overage
hint/network	network	proxy	vpn	dns	cert	ssl	tls	internet	connect	socket	handshake	sending request	request to	tunnel
hint/gateway	gateway	litellm	base	relay	router	upstream
hint/aws	aws	bedrock	sso	sts	iam
hint/google	vertex	gcp	gcloud	google cloud	application default
hint/azure	azure	foundry	entra
hint/keychain	keychain	keyring	secret	manager	store	secure	safestorage	platform storage	wincred	kwallet	dbus	d-bus
hint/settings	config	settings	claude.json	.credentials.json
hint/model	model	opus	sonnet	haiku
hint/version	update	upgrade	outdated	version
hint/files	permission	read-only	owned by	chmod	chown	sudo	writable	write access
`);
