// swift-format-ignore-file
// Written by `scripts/update-table`; `UpdateBehaviour` tells how it is read. Do not edit.

let updateTableSource = "cfn-lint 1.51.0"

let updateTableText: StaticString = #"""
AWS::ACMPCA::Certificate	c:ApiPassthrough,CertificateAuthorityArn,CertificateSigningRequest,SigningAlgorithm,TemplateArn,Validity,ValidityNotBefore	w:ApiPassthrough,CertificateSigningRequest,SigningAlgorithm,TemplateArn,Validity,ValidityNotBefore	i:CertificateAuthorityArn	d:ApiPassthrough.Extensions.KeyUsage.CRLSign=false,ApiPassthrough.Extensions.KeyUsage.DataEncipherment=false,ApiPassthrough.Extensions.KeyUsage.DecipherOnly=false,ApiPassthrough.Extensions.KeyUsage.DigitalSignature=false,ApiPassthrough.Extensions.KeyUsage.EncipherOnly=false,ApiPassthrough.Extensions.KeyUsage.KeyAgreement=false,ApiPassthrough.Extensions.KeyUsage.KeyCertSign=false,ApiPassthrough.Extensions.KeyUsage.KeyEncipherment=false,ApiPassthrough.Extensions.KeyUsage.NonRepudiation=false
AWS::ACMPCA::CertificateAuthority	c:CsrExtensions,KeyAlgorithm,KeyStorageSecurityStandard,SigningAlgorithm,Subject,Type,UsageMode	w:CsrExtensions,KeyStorageSecurityStandard,RevocationConfiguration,Subject	d:CsrExtensions.KeyUsage.CRLSign=false,CsrExtensions.KeyUsage.DataEncipherment=false,CsrExtensions.KeyUsage.DecipherOnly=false,CsrExtensions.KeyUsage.DigitalSignature=false,CsrExtensions.KeyUsage.EncipherOnly=false,CsrExtensions.KeyUsage.KeyAgreement=false,CsrExtensions.KeyUsage.KeyCertSign=false,CsrExtensions.KeyUsage.KeyEncipherment=false,CsrExtensions.KeyUsage.NonRepudiation=false
AWS::ACMPCA::CertificateAuthorityActivation	c:CertificateAuthorityArn	w:Certificate,CertificateChain	i:CertificateAuthorityArn
AWS::ACMPCA::Permission	c:Actions,CertificateAuthorityArn,Principal,SourceAccount	i:CertificateAuthorityArn,Principal	u:Actions
AWS::AIOps::InvestigationGroup	c:Name,RetentionInDays	u:ChatbotNotificationChannels,ChatbotNotificationChannels.*.ChatConfigurationArns,CrossAccountConfigurations,TagKeyBoundaries,Tags
AWS::APS::AnomalyDetector	c:Alias,Workspace	u:Labels,Tags	d:Configuration.RandomCutForest.SampleSize=256,Configuration.RandomCutForest.ShingleSize=8,EvaluationIntervalInSeconds=60
AWS::APS::ResourcePolicy	c:WorkspaceArn	i:WorkspaceArn
AWS::APS::RuleGroupsNamespace	c:Name,Workspace	u:Tags
AWS::APS::Scraper	c:Source	u:Source.EksConfiguration.SecurityGroupIds,Source.EksConfiguration.SubnetIds,Source.VpcConfiguration.SecurityGroupIds,Source.VpcConfiguration.SubnetIds,Tags
AWS::APS::Workspace	c:KmsKeyArn	u:Tags,WorkspaceConfiguration.LimitsPerLabelSets,WorkspaceConfiguration.LimitsPerLabelSets.*.LabelSet
AWS::ARCRegionSwitch::Plan	c:Name,PrimaryRegion,RecoveryApproach,Regions
AWS::ARCZonalShift::AutoshiftObserverNotificationStatus	c:Status
AWS::ARCZonalShift::ZonalAutoshiftConfiguration	c:ResourceIdentifier	i:ResourceIdentifier	u:PracticeRunConfiguration.BlockedDates,PracticeRunConfiguration.BlockedWindows,PracticeRunConfiguration.BlockingAlarms,PracticeRunConfiguration.OutcomeAlarms
AWS::AccessAnalyzer::Analyzer	c:AnalyzerName,Type	m:AnalyzerConfiguration	u:AnalyzerConfiguration.InternalAccessConfiguration.InternalAccessAnalysisRule.Inclusions,AnalyzerConfiguration.InternalAccessConfiguration.InternalAccessAnalysisRule.Inclusions.*.AccountIds,AnalyzerConfiguration.InternalAccessConfiguration.InternalAccessAnalysisRule.Inclusions.*.ResourceArns,AnalyzerConfiguration.InternalAccessConfiguration.InternalAccessAnalysisRule.Inclusions.*.ResourceTypes,AnalyzerConfiguration.UnusedAccessConfiguration.AnalysisRule.Exclusions,AnalyzerConfiguration.UnusedAccessConfiguration.AnalysisRule.Exclusions.*.AccountIds,AnalyzerConfiguration.UnusedAccessConfiguration.AnalysisRule.Exclusions.*.ResourceTags,ArchiveRules,ArchiveRules.*.Filter,ArchiveRules.*.Filter.*.Contains,ArchiveRules.*.Filter.*.Eq,ArchiveRules.*.Filter.*.Neq,Tags
AWS::AmazonMQ::Broker	c:AuthenticationStrategy,BrokerName,DeploymentMode,EncryptionOptions,EngineType,PubliclyAccessible,StorageType,SubnetIds	w:Configuration,DataReplicationPrimaryBrokerArn,EngineVersion,LdapServerMetadata,Users	u:AmqpEndpoints,ConsoleURLs,IpAddresses,MqttEndpoints,OpenWireEndpoints,SecurityGroups,StompEndpoints,SubnetIds,Tags,Users,Users.*.Groups,WssEndpoints
AWS::AmazonMQ::Configuration	c:AuthenticationStrategy,EngineType,EngineVersion,Name	w:Data	u:Tags
AWS::AmazonMQ::ConfigurationAssociation	c:Broker
AWS::Amplify::App	w:AccessToken,AutoBranchCreationConfig,BasicAuthConfig,OauthToken
AWS::Amplify::Branch	c:AppId,BranchName	w:BasicAuthConfig
AWS::Amplify::Domain	c:AppId,DomainName	w:CertificateSettings
AWS::AmplifyUIBuilder::Component	c:AppId,EnvironmentName	i:AppId,EnvironmentName
AWS::AmplifyUIBuilder::Form	c:AppId,EnvironmentName	i:AppId,EnvironmentName
AWS::AmplifyUIBuilder::Theme	c:AppId,EnvironmentName	i:AppId,EnvironmentName
AWS::ApiGateway::ApiKey	c:GenerateDistinctId,Name,Value	w:GenerateDistinctId	d:Enabled=false
AWS::ApiGateway::Authorizer	c:RestApiId	i:RestApiId	u:ProviderARNs
AWS::ApiGateway::BasePathMapping	c:BasePath,DomainName	i:BasePath,DomainName
AWS::ApiGateway::BasePathMappingV2	c:BasePath,DomainNameArn
AWS::ApiGateway::Deployment	c:DeploymentCanarySettings,RestApiId	w:DeploymentCanarySettings,StageDescription,StageName	i:RestApiId	u:StageDescription.MethodSettings,StageDescription.Tags
AWS::ApiGateway::DocumentationPart	c:Location,RestApiId	i:RestApiId
AWS::ApiGateway::DocumentationVersion	c:DocumentationVersion,RestApiId	i:DocumentationVersion,RestApiId
AWS::ApiGateway::DomainName	c:DomainName	i:DomainName	d:RoutingMode="BASE_PATH_MAPPING_ONLY"
AWS::ApiGateway::DomainNameAccessAssociation	c:AccessAssociationSource,AccessAssociationSourceType,DomainNameArn,Tags
AWS::ApiGateway::DomainNameV2	c:DomainName,EndpointConfiguration,SecurityPolicy	d:RoutingMode="BASE_PATH_MAPPING_ONLY"
AWS::ApiGateway::GatewayResponse	c:ResponseType,RestApiId
AWS::ApiGateway::Method	c:HttpMethod,ResourceId,RestApiId	i:HttpMethod,ResourceId,RestApiId	d:Integration.ResponseTransferMode="BUFFERED"
AWS::ApiGateway::Model	c:ContentType,Name,RestApiId	i:Name,RestApiId
AWS::ApiGateway::RequestValidator	c:Name,RestApiId	i:RestApiId
AWS::ApiGateway::Resource	c:ParentId,PathPart,RestApiId	i:RestApiId
AWS::ApiGateway::RestApi	w:Body,BodyS3Location,CloneFrom,FailOnWarnings,Mode,Parameters
AWS::ApiGateway::Stage	c:RestApiId,StageName	i:RestApiId,StageName	u:MethodSettings,Tags
AWS::ApiGateway::UsagePlan	u:Tags
AWS::ApiGateway::UsagePlanKey	c:KeyId,KeyType,UsagePlanId
AWS::ApiGateway::VpcLink	c:TargetArns	u:Tags,TargetArns
AWS::ApiGatewayV2::Api	c:ProtocolType	w:BasePath,Body,BodyS3Location,CredentialsArn,DisableSchemaValidation,FailOnWarnings,RouteKey,Target
AWS::ApiGatewayV2::ApiGatewayManagedOverrides	c:ApiId
AWS::ApiGatewayV2::ApiMapping	c:DomainName	i:DomainName
AWS::ApiGatewayV2::Authorizer	c:ApiId	w:AuthorizerCredentialsArn,AuthorizerPayloadFormatVersion,AuthorizerResultTtlInSeconds,AuthorizerUri,EnableSimpleResponses	i:ApiId
AWS::ApiGatewayV2::Deployment	c:ApiId	w:StageName	i:ApiId
AWS::ApiGatewayV2::DomainName	c:DomainName	i:DomainName	d:RoutingMode="API_MAPPING_ONLY"
AWS::ApiGatewayV2::Integration	c:ApiId	i:ApiId
AWS::ApiGatewayV2::IntegrationResponse	c:ApiId,IntegrationId	i:ApiId,IntegrationId
AWS::ApiGatewayV2::Model	c:ApiId	i:ApiId
AWS::ApiGatewayV2::Route	c:ApiId	w:AuthorizerId,RequestParameters	i:ApiId
AWS::ApiGatewayV2::RouteResponse	c:ApiId,RouteId	i:ApiId,RouteId
AWS::ApiGatewayV2::RoutingRule	c:DomainNameArn
AWS::ApiGatewayV2::Stage	c:ApiId,StageName
AWS::ApiGatewayV2::VpcLink	c:SecurityGroupIds,SubnetIds
AWS::AppConfig::Application	u:Tags
AWS::AppConfig::ConfigurationProfile	c:ApplicationId,LocationUri,Type	w:DeletionProtectionCheck	i:ApplicationId	u:Tags,Validators
AWS::AppConfig::Deployment	c:ApplicationId,ConfigurationProfileId,ConfigurationVersion,DeploymentStrategyId,Description,DynamicExtensionParameters,EnvironmentId,KmsKeyIdentifier,Tags	w:DynamicExtensionParameters	i:ApplicationId,EnvironmentId	u:Tags
AWS::AppConfig::DeploymentStrategy	c:Name,ReplicateTo	u:Tags
AWS::AppConfig::Environment	c:ApplicationId	w:DeletionProtectionCheck	i:ApplicationId	u:Monitors,Tags
AWS::AppConfig::Extension	c:Name	w:LatestVersionNumber	u:Tags
AWS::AppConfig::ExtensionAssociation	c:ExtensionIdentifier,ExtensionVersionNumber,ResourceIdentifier	w:ExtensionIdentifier,ResourceIdentifier	u:Tags
AWS::AppConfig::HostedConfigurationVersion	c:ApplicationId,ConfigurationProfileId,Content,ContentType,Description,LatestVersionNumber,VersionLabel	w:LatestVersionNumber	i:ApplicationId,ConfigurationProfileId
AWS::AppFlow::Connector	c:ConnectorLabel	i:ConnectorLabel
AWS::AppFlow::ConnectorProfile	c:ConnectorLabel,ConnectorProfileName,ConnectorType	w:ConnectorProfileConfig,KMSArn	i:ConnectorProfileName
AWS::AppFlow::Flow	c:FlowName,KMSArn	i:FlowName
AWS::AppIntegrations::Application	u:ApplicationSourceConfig.ExternalUrlConfig.ApprovedOrigins,IframeConfig.Allow,IframeConfig.Sandbox,Permissions	d:IsService=false
AWS::AppIntegrations::DataIntegration	c:KmsKey,ScheduleConfig,SourceURI
AWS::AppIntegrations::EventIntegration	c:EventBridgeBus,EventFilter,Name	i:Name
AWS::AppMesh::GatewayRoute	c:GatewayRouteName,MeshName,MeshOwner,VirtualGatewayName
AWS::AppMesh::Mesh	c:MeshName
AWS::AppMesh::Route	c:MeshName,MeshOwner,RouteName,VirtualRouterName
AWS::AppMesh::VirtualGateway	c:MeshName,MeshOwner,VirtualGatewayName
AWS::AppMesh::VirtualNode	c:MeshName,MeshOwner,VirtualNodeName
AWS::AppMesh::VirtualRouter	c:MeshName,MeshOwner,VirtualRouterName
AWS::AppMesh::VirtualService	c:MeshName,MeshOwner,VirtualServiceName
AWS::AppRunner::AutoScalingConfiguration	c:AutoScalingConfigurationName,MaxConcurrency,MaxSize,MinSize,Tags	u:Tags
AWS::AppRunner::ObservabilityConfiguration	c:ObservabilityConfigurationName,Tags,TraceConfiguration	w:Tags
AWS::AppRunner::Service	c:EncryptionConfiguration,ServiceName,Tags	w:AutoScalingConfigurationArn,Tags
AWS::AppRunner::VpcConnector	c:SecurityGroups,Subnets,Tags,VpcConnectorName	w:Tags	u:SecurityGroups,Subnets
AWS::AppRunner::VpcIngressConnection	c:ServiceArn,Tags,VpcIngressConnectionName	w:Tags
AWS::AppStream::AppBlock	c:Description,DisplayName,Name,PackagingType,PostSetupScriptDetails,SetupScriptDetails,SourceS3Location	u:Tags
AWS::AppStream::AppBlockBuilder	c:Name	w:AppBlockArns	i:Name	u:AccessEndpoints,AppBlockArns,Tags,VpcConfig.SecurityGroupIds,VpcConfig.SubnetIds
AWS::AppStream::Application	c:InstanceFamilies,Name,Platforms	w:AttributesToDelete	u:AttributesToDelete,InstanceFamilies,Platforms,Tags
AWS::AppStream::ApplicationEntitlementAssociation	c:ApplicationIdentifier,EntitlementName,StackName	i:ApplicationIdentifier,EntitlementName,StackName
AWS::AppStream::ApplicationFleetAssociation	c:ApplicationArn,FleetName	i:ApplicationArn,FleetName
AWS::AppStream::DirectoryConfig	c:DirectoryName	w:ServiceAccountCredentials	i:DirectoryName
AWS::AppStream::Entitlement	c:Name,StackName	i:Name,StackName	u:Attributes
AWS::AppStream::Fleet	c:FleetType,Name
AWS::AppStream::ImageBuilder	c:Name	w:ImageName,SoftwaresToInstall,SoftwaresToUninstall	i:Name
AWS::AppStream::Stack	c:Name	w:AttributesToDelete,DeleteStorageConnectors	i:Name
AWS::AppStream::StackUserAssociation	c:AuthenticationType,SendEmailNotification,StackName,UserName
AWS::AppStream::User	c:AuthenticationType,FirstName,LastName,MessageAction,UserName
AWS::AppSync::Api	u:EventConfig.AuthProviders,EventConfig.ConnectionAuthModes,EventConfig.DefaultPublishAuthModes,EventConfig.DefaultSubscribeAuthModes,Tags
AWS::AppSync::ApiCache	c:ApiId
AWS::AppSync::ApiKey	c:ApiId
AWS::AppSync::ChannelNamespace	c:ApiId,Name	w:CodeS3Location	u:PublishAuthModes,SubscribeAuthModes,Tags
AWS::AppSync::DataSource	c:ApiId,Name
AWS::AppSync::DomainName	c:CertificateArn,DomainName	i:DomainName	u:Tags
AWS::AppSync::DomainNameApiAssociation	c:DomainName
AWS::AppSync::FunctionConfiguration	c:ApiId	w:CodeS3Location,RequestMappingTemplateS3Location,ResponseMappingTemplateS3Location
AWS::AppSync::GraphQLApi	m:LambdaAuthorizerConfig.AuthorizerResultTtlInSeconds,LambdaAuthorizerConfig.AuthorizerUri,LambdaAuthorizerConfig.IdentityValidationExpression,OpenIDConnectConfig.AuthTTL,OpenIDConnectConfig.ClientId,OpenIDConnectConfig.IatTTL,OpenIDConnectConfig.Issuer,UserPoolConfig.AppIdClientRegex,UserPoolConfig.AwsRegion,UserPoolConfig.DefaultAction,UserPoolConfig.UserPoolId
AWS::AppSync::GraphQLSchema	c:ApiId
AWS::AppSync::Resolver	c:ApiId,FieldName,TypeName	w:CodeS3Location,RequestMappingTemplateS3Location,ResponseMappingTemplateS3Location	u:CachingConfig.CachingKeys,PipelineConfig.Functions
AWS::AppSync::SourceApiAssociation	c:MergedApiIdentifier,SourceApiIdentifier	w:MergedApiIdentifier,SourceApiIdentifier
AWS::AppTest::TestCase	c:Name
AWS::ApplicationAutoScaling::ScalableTarget	c:ResourceId,ScalableDimension,ServiceNamespace	w:RoleARN	i:ResourceId,ScalableDimension,ServiceNamespace	u:ScheduledActions
AWS::ApplicationAutoScaling::ScalingPolicy	c:PolicyName,ResourceId,ScalableDimension,ScalingTargetId,ServiceNamespace	w:ScalingTargetId,TargetTrackingScalingPolicyConfiguration	i:ScalableDimension	u:PredictiveScalingPolicyConfiguration.MetricSpecifications,PredictiveScalingPolicyConfiguration.MetricSpecifications.*.CustomizedCapacityMetricSpecification.MetricDataQueries,PredictiveScalingPolicyConfiguration.MetricSpecifications.*.CustomizedLoadMetricSpecification.MetricDataQueries,PredictiveScalingPolicyConfiguration.MetricSpecifications.*.CustomizedScalingMetricSpecification.MetricDataQueries,StepScalingPolicyConfiguration.StepAdjustments,TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Dimensions,TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics,TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics.*.MetricStat.Metric.Dimensions
AWS::ApplicationInsights::Application	c:GroupingType,ResourceGroupName	w:AttachMissingPermission,ComponentMonitoringSettings,CustomComponents,GroupingType,LogPatternSets,OpsItemSNSTopicArn,SNSNotificationArn
AWS::ApplicationSignals::GroupingConfiguration	u:GroupingAttributeDefinitions
AWS::ApplicationSignals::ServiceLevelObjective	c:Name	u:BurnRateConfigurations,ExclusionWindows,RequestBasedSli.RequestBasedSliMetric.TotalRequestCountMetric.*.MetricStat.Metric.Dimensions,Sli.SliMetric.MetricDataQueries.*.MetricStat.Metric.Dimensions,Tags
AWS::Athena::CapacityReservation	c:Name	u:CapacityAssignmentConfiguration.CapacityAssignments,CapacityAssignmentConfiguration.CapacityAssignments.*.WorkgroupNames,Tags
AWS::Athena::DataCatalog	c:Name	i:Name	u:Tags
AWS::Athena::NamedQuery	c:Database,Description,Name,QueryString,WorkGroup
AWS::Athena::PreparedStatement	c:StatementName,WorkGroup	i:StatementName,WorkGroup
AWS::Athena::WorkGroup	c:Name	w:RecursiveDeleteOption,WorkGroupConfiguration,WorkGroupConfigurationUpdates	i:Name	u:Tags
AWS::AuditManager::Assessment	c:AwsAccount,FrameworkId	w:Description,Name
AWS::AutoScaling::AutoScalingGroup	c:AutoScalingGroupName,InstanceId	m:LaunchConfigurationName,LaunchTemplate,MixedInstancesPolicy,VPCZoneIdentifier	w:InstanceId,SkipZonalShiftValidation	i:AutoScalingGroupName	u:AvailabilityZoneIds,AvailabilityZones,LifecycleHookSpecificationList,MetricsCollection.*.Metrics,MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements.AcceleratorManufacturers,MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements.AcceleratorNames,MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements.AcceleratorTypes,MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements.CpuManufacturers,MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements.InstanceGenerations,MixedInstancesPolicy.LaunchTemplate.Overrides.*.InstanceRequirements.LocalStorageTypes,NotificationConfiguration.NotificationTypes,NotificationConfigurations.*.NotificationTypes,Tags,TargetGroupARNs,TrafficSources,VPCZoneIdentifier
AWS::AutoScaling::LaunchConfiguration	c:AssociatePublicIpAddress,BlockDeviceMappings,ClassicLinkVPCId,ClassicLinkVPCSecurityGroups,EbsOptimized,IamInstanceProfile,ImageId,InstanceId,InstanceMonitoring,InstanceType,KernelId,KeyName,LaunchConfigurationName,MetadataOptions,PlacementTenancy,RamDiskId,SecurityGroups,SpotPrice,UserData	w:InstanceId	i:LaunchConfigurationName	u:BlockDeviceMappings,ClassicLinkVPCSecurityGroups,SecurityGroups
AWS::AutoScaling::LifecycleHook	c:AutoScalingGroupName,LifecycleHookName	i:AutoScalingGroupName,LifecycleHookName
AWS::AutoScaling::ScalingPolicy	c:AutoScalingGroupName	u:PredictiveScalingConfiguration.MetricSpecifications,PredictiveScalingConfiguration.MetricSpecifications.*.CustomizedCapacityMetricSpecification.MetricDataQueries,PredictiveScalingConfiguration.MetricSpecifications.*.CustomizedLoadMetricSpecification.MetricDataQueries,PredictiveScalingConfiguration.MetricSpecifications.*.CustomizedScalingMetricSpecification.MetricDataQueries,StepAdjustments,TargetTrackingConfiguration.CustomizedMetricSpecification.Dimensions,TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics,TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics.*.MetricStat.Metric.Dimensions
AWS::AutoScaling::ScheduledAction	c:AutoScalingGroupName	i:AutoScalingGroupName
AWS::AutoScaling::WarmPool	c:AutoScalingGroupName	i:AutoScalingGroupName
AWS::B2BI::Capability	c:Type
AWS::B2BI::Partnership	c:Email,Phone,ProfileId
AWS::B2BI::Profile	c:Logging
AWS::BCMDataExports::Export	c:Export.DataQuery.TableConfigurations,Export.Name,Export.RefreshCadence
AWS::Backup::BackupSelection	c:BackupPlanId,BackupSelection	u:BackupSelection.Conditions.StringEquals,BackupSelection.Conditions.StringLike,BackupSelection.Conditions.StringNotEquals,BackupSelection.Conditions.StringNotLike,BackupSelection.ListOfTags,BackupSelection.NotResources,BackupSelection.Resources
AWS::Backup::BackupVault	f:S	c:BackupVaultName,EncryptionKeyArn	w:LockConfiguration	i:BackupVaultName	u:Notifications.BackupVaultEvents
AWS::Backup::Framework	c:FrameworkName	u:FrameworkControls,FrameworkControls.*.ControlInputParameters,FrameworkControls.*.ControlScope.ComplianceResourceIds,FrameworkControls.*.ControlScope.ComplianceResourceTypes,FrameworkControls.*.ControlScope.Tags,FrameworkTags
AWS::Backup::LogicallyAirGappedBackupVault	c:BackupVaultName,EncryptionKeyArn,MaxRetentionDays,MinRetentionDays	i:BackupVaultName	u:Notifications.BackupVaultEvents
AWS::Backup::ReportPlan	c:ReportPlanName	u:ReportDeliveryChannel.Formats,ReportPlanTags,ReportSetting.Accounts,ReportSetting.FrameworkArns,ReportSetting.OrganizationUnits,ReportSetting.Regions
AWS::Backup::RestoreTestingPlan	c:RestoreTestingPlanName	i:RestoreTestingPlanName	u:RecoveryPointSelection.ExcludeVaults,RecoveryPointSelection.IncludeVaults,RecoveryPointSelection.RecoveryPointTypes,Tags
AWS::Backup::RestoreTestingSelection	f:F	c:ProtectedResourceType,RestoreTestingPlanName,RestoreTestingSelectionName	i:RestoreTestingPlanName,RestoreTestingSelectionName	u:ProtectedResourceArns,ProtectedResourceConditions.StringEquals,ProtectedResourceConditions.StringNotEquals
AWS::Backup::TieringConfiguration	c:TieringConfigurationName	i:TieringConfigurationName
AWS::BackupGateway::Hypervisor	c:KmsKeyArn,Tags	w:KmsKeyArn,LogGroupArn,Name,Password,Username
AWS::Batch::ComputeEnvironment	c:ComputeEnvironmentName,ComputeResources.SpotIamFleetRole,EksConfiguration,Tags,Type	m:ComputeResources.AllocationStrategy,ComputeResources.BidPercentage,ComputeResources.Ec2Configuration,ComputeResources.Ec2KeyPair,ComputeResources.ImageId,ComputeResources.InstanceRole,ComputeResources.InstanceTypes,ComputeResources.LaunchTemplate,ComputeResources.PlacementGroup,ComputeResources.ScalingPolicy,ComputeResources.SecurityGroupIds,ComputeResources.Subnets,ComputeResources.Tags,ComputeResources.Type	w:ComputeResources,ReplaceComputeEnvironment,UpdatePolicy	u:ComputeResources.Ec2Configuration,ComputeResources.InstanceTypes,ComputeResources.LaunchTemplate.Overrides,ComputeResources.LaunchTemplate.Overrides.*.TargetInstanceTypes,ComputeResources.SecurityGroupIds,ComputeResources.Subnets	d:ComputeResources.UpdateToLatestImageVersion=false,EksConfiguration.EksClusterArn=false,EksConfiguration.KubernetesNamespace=false,ReplaceComputeEnvironment=true,UpdatePolicy.JobExecutionTimeoutMinutes=30,UpdatePolicy.TerminateJobsOnUpdate=false
AWS::Batch::ConsumableResource	c:ConsumableResourceName,ResourceType,Tags
AWS::Batch::JobDefinition	c:JobDefinitionName	w:ResourceRetentionPolicy	i:JobDefinitionName	u:ContainerProperties.LinuxParameters.Devices,ContainerProperties.LinuxParameters.Devices.*.Permissions,ContainerProperties.LinuxParameters.Tmpfs,ContainerProperties.LinuxParameters.Tmpfs.*.MountOptions,ContainerProperties.LogConfiguration.SecretOptions,ContainerProperties.MountPoints,ContainerProperties.ResourceRequirements,ContainerProperties.Secrets,ContainerProperties.Ulimits,ContainerProperties.Volumes,EcsProperties.TaskProperties,EcsProperties.TaskProperties.*.Containers,EcsProperties.TaskProperties.*.Containers.*.DependsOn,EcsProperties.TaskProperties.*.Containers.*.LinuxParameters.Devices,EcsProperties.TaskProperties.*.Containers.*.LinuxParameters.Tmpfs,EcsProperties.TaskProperties.*.Containers.*.LogConfiguration.SecretOptions,EcsProperties.TaskProperties.*.Containers.*.MountPoints,EcsProperties.TaskProperties.*.Containers.*.ResourceRequirements,EcsProperties.TaskProperties.*.Containers.*.Secrets,EcsProperties.TaskProperties.*.Containers.*.Ulimits,EcsProperties.TaskProperties.*.Volumes,EksProperties.PodProperties.Containers,EksProperties.PodProperties.Containers.*.Env,EksProperties.PodProperties.Containers.*.VolumeMounts,EksProperties.PodProperties.ImagePullSecrets,EksProperties.PodProperties.InitContainers,EksProperties.PodProperties.InitContainers.*.Env,EksProperties.PodProperties.InitContainers.*.VolumeMounts,EksProperties.PodProperties.Volumes,NodeProperties.NodeRangeProperties,NodeProperties.NodeRangeProperties.*.Container.LinuxParameters.Devices,NodeProperties.NodeRangeProperties.*.Container.LinuxParameters.Tmpfs,NodeProperties.NodeRangeProperties.*.Container.LogConfiguration.SecretOptions,NodeProperties.NodeRangeProperties.*.Container.MountPoints,NodeProperties.NodeRangeProperties.*.Container.ResourceRequirements,NodeProperties.NodeRangeProperties.*.Container.Secrets,NodeProperties.NodeRangeProperties.*.Container.Ulimits,NodeProperties.NodeRangeProperties.*.Container.Volumes,NodeProperties.NodeRangeProperties.*.EcsProperties.TaskProperties,NodeProperties.NodeRangeProperties.*.EcsProperties.TaskProperties.*.Containers,NodeProperties.NodeRangeProperties.*.EcsProperties.TaskProperties.*.Volumes,NodeProperties.NodeRangeProperties.*.EksProperties.PodProperties.Containers,NodeProperties.NodeRangeProperties.*.EksProperties.PodProperties.ImagePullSecrets,NodeProperties.NodeRangeProperties.*.EksProperties.PodProperties.InitContainers,NodeProperties.NodeRangeProperties.*.EksProperties.PodProperties.Volumes,NodeProperties.NodeRangeProperties.*.InstanceTypes,RetryStrategy.EvaluateOnExit	d:ResourceRetentionPolicy.SkipDeregisterOnUpdate=false
AWS::Batch::JobQueue	c:JobQueueName,JobQueueType,Tags
AWS::Batch::QuotaShare	c:JobQueue,QuotaShareName
AWS::Batch::SchedulingPolicy	c:Name,Tags	u:FairsharePolicy.ShareDistribution
AWS::Batch::ServiceEnvironment	c:ServiceEnvironmentName,ServiceEnvironmentType	u:CapacityLimits
AWS::BcmPricingCalculator::BillScenario	u:Tags
AWS::Bedrock::Agent	w:ActionGroups,AutoPrepare,SkipResourceInUseCheckOnDelete	u:ActionGroups,ActionGroups.*.FunctionSchema.Functions,AgentCollaborators,FailureReasons,KnowledgeBases,MemoryConfiguration.EnabledMemoryTypes,PromptOverrideConfiguration.PromptConfigurations,PromptOverrideConfiguration.PromptConfigurations.*.InferenceConfiguration.StopSequences,RecommendedActions	d:ActionGroups.*.SkipResourceInUseCheckOnDelete=false,AutoPrepare=false,SkipResourceInUseCheckOnDelete=false
AWS::Bedrock::AgentAlias	c:AgentId	i:AgentId	u:AgentAliasHistoryEvents,AgentAliasHistoryEvents.*.RoutingConfiguration,RoutingConfiguration
AWS::Bedrock::ApplicationInferenceProfile	c:Description,InferenceProfileName,ModelSource	w:ModelSource
AWS::Bedrock::AutomatedReasoningPolicy	c:ForceDelete,KmsKeyId	w:ForceDelete,KmsKeyId,PolicyDefinition	u:PolicyDefinition.Rules,PolicyDefinition.Types,PolicyDefinition.Types.*.Values,PolicyDefinition.Variables,Tags	d:ForceDelete=false
AWS::Bedrock::AutomatedReasoningPolicyVersion	c:LastUpdatedDefinitionHash,PolicyArn,Tags	w:LastUpdatedDefinitionHash	i:PolicyArn	u:Tags
AWS::Bedrock::Blueprint	c:BlueprintName,Type	u:Tags
AWS::Bedrock::DataAutomationLibrary	c:EncryptionConfiguration,LibraryName
AWS::Bedrock::DataAutomationProject	c:ProjectName,ProjectType	u:Tags
AWS::Bedrock::DataSource	c:DataSourceConfiguration.Type,KnowledgeBaseId,VectorIngestionConfiguration.ChunkingConfiguration,VectorIngestionConfiguration.ParsingConfiguration	i:KnowledgeBaseId	u:DataSourceConfiguration.S3Configuration.InclusionPrefixes,DataSourceConfiguration.SharePointConfiguration.SourceConfiguration.SiteUrls,DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.ExclusionFilters,DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.InclusionFilters,DataSourceConfiguration.WebConfiguration.SourceConfiguration.UrlConfiguration.SeedUrls,FailureReasons,VectorIngestionConfiguration.ChunkingConfiguration.HierarchicalChunkingConfiguration.LevelConfigurations,VectorIngestionConfiguration.CustomTransformationConfiguration.Transformations
AWS::Bedrock::Flow	w:DefinitionS3Location,DefinitionString,DefinitionSubstitutions	u:Validations
AWS::Bedrock::FlowAlias	c:FlowArn	i:FlowArn
AWS::Bedrock::FlowVersion	c:Description,FlowArn	i:FlowArn
AWS::Bedrock::GuardrailVersion	c:Description,GuardrailIdentifier	w:GuardrailIdentifier
AWS::Bedrock::IntelligentPromptRouter	c:Description,FallbackModel,Models,PromptRouterName,RoutingCriteria
AWS::Bedrock::KnowledgeBase	c:KnowledgeBaseConfiguration.KendraKnowledgeBaseConfiguration,KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.RedshiftConfiguration.QueryEngineConfiguration,KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.RedshiftConfiguration.StorageConfigurations,KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.Type,KnowledgeBaseConfiguration.Type,KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration,StorageConfiguration	u:FailureReasons,KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.RedshiftConfiguration.QueryGenerationConfiguration.GenerationContext.CuratedQueries,KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.RedshiftConfiguration.QueryGenerationConfiguration.GenerationContext.Tables,KnowledgeBaseConfiguration.SqlKnowledgeBaseConfiguration.RedshiftConfiguration.StorageConfigurations,KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelConfiguration.BedrockEmbeddingModelConfiguration.Audio,KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelConfiguration.BedrockEmbeddingModelConfiguration.Video,KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.SupplementalDataStorageConfiguration.SupplementalDataStorageLocations
AWS::Bedrock::Prompt	w:Variants
AWS::Bedrock::PromptVersion	c:Description,PromptArn,Tags
AWS::Bedrock::ResourcePolicy	c:ResourceArn	i:ResourceArn
AWS::BedrockAgentCore::ApiKeyCredentialProvider	c:Name	w:ApiKey	u:Tags
AWS::BedrockAgentCore::BrowserCustom	c:BrowserSigning,Certificates,Description,EnterprisePolicies,ExecutionRoleArn,Name,NetworkConfiguration,RecordingConfig	u:Certificates,EnterprisePolicies,NetworkConfiguration.VpcConfig.SecurityGroups,NetworkConfiguration.VpcConfig.Subnets	d:BrowserSigning.Enabled=false,NetworkConfiguration.NetworkMode="PUBLIC",RecordingConfig.Enabled=false
AWS::BedrockAgentCore::BrowserProfile	c:Description,Name
AWS::BedrockAgentCore::CodeInterpreterCustom	c:Certificates,Description,ExecutionRoleArn,Name,NetworkConfiguration	u:Certificates,NetworkConfiguration.VpcConfig.SecurityGroups,NetworkConfiguration.VpcConfig.Subnets	d:NetworkConfiguration.NetworkMode="SANDBOX"
AWS::BedrockAgentCore::Evaluator	c:EvaluatorName	u:EvaluatorConfig.LlmAsAJudge.RatingScale.Categorical,EvaluatorConfig.LlmAsAJudge.RatingScale.Numerical,Tags
AWS::BedrockAgentCore::GatewayTarget	c:GatewayIdentifier	i:GatewayIdentifier
AWS::BedrockAgentCore::Memory	c:EncryptionKeyArn,Name	u:IndexedKeys,MemoryStrategies,MemoryStrategies.*.CustomMemoryStrategy.Configuration.SelfManagedConfiguration.TriggerConditions,MemoryStrategies.*.CustomMemoryStrategy.MemoryRecordSchema.MetadataSchema,MemoryStrategies.*.CustomMemoryStrategy.NamespaceTemplates,MemoryStrategies.*.CustomMemoryStrategy.Namespaces,MemoryStrategies.*.EpisodicMemoryStrategy.MemoryRecordSchema.MetadataSchema,MemoryStrategies.*.EpisodicMemoryStrategy.NamespaceTemplates,MemoryStrategies.*.EpisodicMemoryStrategy.Namespaces,MemoryStrategies.*.EpisodicMemoryStrategy.ReflectionConfiguration.MemoryRecordSchema.MetadataSchema,MemoryStrategies.*.EpisodicMemoryStrategy.ReflectionConfiguration.NamespaceTemplates,MemoryStrategies.*.EpisodicMemoryStrategy.ReflectionConfiguration.Namespaces,MemoryStrategies.*.SemanticMemoryStrategy.MemoryRecordSchema.MetadataSchema,MemoryStrategies.*.SemanticMemoryStrategy.NamespaceTemplates,MemoryStrategies.*.SemanticMemoryStrategy.Namespaces,MemoryStrategies.*.SummaryMemoryStrategy.MemoryRecordSchema.MetadataSchema,MemoryStrategies.*.SummaryMemoryStrategy.NamespaceTemplates,MemoryStrategies.*.SummaryMemoryStrategy.Namespaces,MemoryStrategies.*.UserPreferenceMemoryStrategy.MemoryRecordSchema.MetadataSchema,MemoryStrategies.*.UserPreferenceMemoryStrategy.NamespaceTemplates,MemoryStrategies.*.UserPreferenceMemoryStrategy.Namespaces,StreamDeliveryResources.Resources,StreamDeliveryResources.Resources.*.Kinesis.ContentConfigurations
AWS::BedrockAgentCore::OAuth2CredentialProvider	c:CredentialProviderVendor,Name	w:Oauth2ProviderConfigInput	u:Oauth2ProviderConfigInput.CustomOauth2ProviderConfig.OauthDiscovery.AuthorizationServerMetadata.ResponseTypes,Oauth2ProviderConfigInput.CustomOauth2ProviderConfig.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenScopes,Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.ResponseTypes,Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenScopes,Tags
AWS::BedrockAgentCore::OnlineEvaluationConfig	c:OnlineEvaluationConfigName	u:DataSourceConfig.CloudWatchLogs.LogGroupNames,DataSourceConfig.CloudWatchLogs.ServiceNames,Evaluators,Rule.Filters
AWS::BedrockAgentCore::Policy	c:Name,PolicyEngineId	w:ValidationMode	u:StatusReasons
AWS::BedrockAgentCore::PolicyEngine	c:EncryptionKeyArn,Name	u:StatusReasons,Tags
AWS::BedrockAgentCore::Runtime	c:AgentRuntimeName	u:AuthorizerConfiguration.CustomJWTAuthorizer.AllowedAudience,AuthorizerConfiguration.CustomJWTAuthorizer.AllowedClients,AuthorizerConfiguration.CustomJWTAuthorizer.AllowedScopes,AuthorizerConfiguration.CustomJWTAuthorizer.CustomClaims,FilesystemConfigurations,NetworkConfiguration.NetworkModeConfig.SecurityGroups,NetworkConfiguration.NetworkModeConfig.Subnets,RequestHeaderConfiguration.RequestHeaderAllowlist
AWS::BedrockAgentCore::RuntimeEndpoint	c:AgentRuntimeId,Name
AWS::BedrockAgentCore::WorkloadIdentity	c:Name	i:Name	u:AllowedResourceOauth2ReturnUrls,Tags
AWS::BedrockMantle::Project	u:Tags
AWS::Billing::BillingView	c:Description,Name	u:SourceViews,Tags
AWS::BillingConductor::BillingGroup	c:PrimaryAccountId	u:AccountGrouping.LinkedAccountIds,Tags
AWS::BillingConductor::CustomLineItem	c:AccountId,BillingGroupArn,BillingPeriodRange.ExclusiveEndBillingPeriod,BillingPeriodRange.InclusiveStartBillingPeriod,ComputationRule,CustomLineItemChargeDetails.Type,PresentationDetails	u:CustomLineItemChargeDetails.LineItemFilters,CustomLineItemChargeDetails.LineItemFilters.*.AttributeValues,CustomLineItemChargeDetails.LineItemFilters.*.Values,CustomLineItemChargeDetails.Percentage.ChildAssociatedResources,Tags
AWS::BillingConductor::PricingPlan	u:PricingRuleArns,Tags
AWS::BillingConductor::PricingRule	c:BillingEntity,Operation,Scope,Service,UsageType	u:Tags
AWS::Braket::SpendingLimit	c:DeviceArn	u:Tags
AWS::Budgets::Budget	c:NotificationsWithSubscribers
AWS::Budgets::BudgetsAction	c:ActionType,BudgetName	i:BudgetName
AWS::CE::AnomalyMonitor	c:MonitorDimension,MonitorSpecification,MonitorType,ResourceTags	u:ResourceTags
AWS::CE::AnomalySubscription	c:ResourceTags	u:MonitorArnList,ResourceTags,Subscribers
AWS::CE::CostCategory	c:Name	u:Tags
AWS::CUR::ReportDefinition	c:AdditionalSchemaElements,BillingViewArn,ReportName,ReportVersioning,TimeUnit	i:ReportName	d:BillingViewArn=null
AWS::Cases::CaseRule	c:DomainId	u:Tags
AWS::Cases::Domain	c:Name	u:Tags
AWS::Cases::Field	c:DomainId,Type	u:Tags
AWS::Cases::Layout	c:DomainId	u:Tags
AWS::Cases::Template	c:DomainId	u:Tags
AWS::Cassandra::Keyspace	c:KeyspaceName	i:KeyspaceName	u:ReplicationSpecification.RegionList
AWS::Cassandra::Table	c:ClientSideTimestampsEnabled,ClusteringKeyColumns,KeyspaceName,PartitionKeyColumns,TableName	w:AutoScalingSpecifications,ReplicaSpecifications	i:KeyspaceName,TableName	u:RegularColumns	d:AutoScalingSpecifications.ReadCapacityAutoScaling.AutoScalingDisabled=false,AutoScalingSpecifications.ReadCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.DisableScaleIn="false",AutoScalingSpecifications.ReadCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.ScaleInCooldown=0,AutoScalingSpecifications.ReadCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown=0,AutoScalingSpecifications.WriteCapacityAutoScaling.AutoScalingDisabled=false,AutoScalingSpecifications.WriteCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.DisableScaleIn="false",AutoScalingSpecifications.WriteCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.ScaleInCooldown=0,AutoScalingSpecifications.WriteCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown=0,BillingMode.Mode="ON_DEMAND",CdcSpecification.ViewType="NEW_AND_OLD_IMAGES",ClusteringKeyColumns.*.OrderBy="ASC",EncryptionSpecification.EncryptionType="AWS_OWNED_KMS_KEY",ReplicaSpecifications.*.ReadCapacityAutoScaling.AutoScalingDisabled=false,ReplicaSpecifications.*.ReadCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.DisableScaleIn="false",ReplicaSpecifications.*.ReadCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.ScaleInCooldown=0,ReplicaSpecifications.*.ReadCapacityAutoScaling.ScalingPolicy.TargetTrackingScalingPolicyConfiguration.ScaleOutCooldown=0
AWS::Cassandra::Type	c:Fields,KeyspaceName,TypeName	i:KeyspaceName,TypeName	u:DirectParentTypes,DirectReferringTables,Fields
AWS::CertificateManager::Certificate	c:CertificateAuthorityArn,DomainName,DomainValidationOptions,KeyAlgorithm,SubjectAlternativeNames,ValidationMethod
AWS::Chatbot::CustomAction	c:ActionName	u:Attachments,Attachments.*.Criteria,Tags
AWS::Chatbot::MicrosoftTeamsChannelConfiguration	c:ConfigurationName,TeamId,TeamsTenantId	u:CustomizationResourceArns,GuardrailPolicies,SnsTopicArns,Tags	d:LoggingLevel="NONE",UserRoleRequired=false
AWS::Chatbot::SlackChannelConfiguration	c:ConfigurationName,SlackWorkspaceId	u:CustomizationResourceArns,GuardrailPolicies,SnsTopicArns,Tags	d:LoggingLevel="NONE",UserRoleRequired=false
AWS::Chime::AppInstance	u:Tags
AWS::Chime::AppInstanceBot	c:AppInstanceArn	u:Tags
AWS::CleanRooms::AnalysisTemplate	f:F	c:AnalysisParameters,Format,MembershipIdentifier,Name,Source,Source.Text	i:MembershipIdentifier	u:AnalysisParameters,Schema.ReferencedTables,Tags
AWS::CleanRooms::Collaboration	c:AllowedResultRegions,AutoApprovedChangeTypes,CreatorDisplayName,CreatorMLMemberAbilities,CreatorMemberAbilities,CreatorPaymentConfiguration,DataEncryptionMetadata,JobLogStatus,Members,QueryLogStatus	u:AllowedResultRegions,AutoApprovedChangeTypes,CreatorMLMemberAbilities.CustomMLMemberAbilities,CreatorMemberAbilities,Members,Members.*.MLMemberAbilities.CustomMLMemberAbilities,Members.*.MemberAbilities,Tags
AWS::CleanRooms::ConfiguredTable	u:AllowedColumns,AnalysisRules,SelectedAnalysisMethods,Tags
AWS::CleanRooms::ConfiguredTableAssociation	f:F	c:ConfiguredTableIdentifier,MembershipIdentifier,Name	i:MembershipIdentifier	u:ConfiguredTableAssociationAnalysisRules,Tags
AWS::CleanRooms::IdMappingTable	c:InputReferenceConfig,MembershipIdentifier,Name	i:MembershipIdentifier	u:InputReferenceProperties.IdMappingTableInputSource,Tags
AWS::CleanRooms::IdNamespaceAssociation	c:InputReferenceConfig,MembershipIdentifier	i:MembershipIdentifier	u:InputReferenceProperties.IdMappingWorkflowsSupported,Tags
AWS::CleanRooms::Membership	c:CollaborationIdentifier	u:Tags
AWS::CleanRooms::PrivacyBudgetTemplate	f:F	c:AutoRefresh,MembershipIdentifier,Parameters.ResourceArn,PrivacyBudgetType	i:MembershipIdentifier	u:Parameters.BudgetParameters,Tags
AWS::CleanRoomsML::ConfiguredModelAlgorithm	c:Description,InferenceContainerConfig,KmsKeyArn,Name,RoleArn,TrainingContainerConfig	u:Tags,TrainingContainerConfig.MetricDefinitions
AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation	c:ConfiguredModelAlgorithmArn,Description,MembershipIdentifier,Name,PrivacyConfiguration	u:PrivacyConfiguration.Policies.TrainedModelExports.FilesToExport,PrivacyConfiguration.Policies.TrainedModelInferenceJobs.ContainerLogs,PrivacyConfiguration.Policies.TrainedModelInferenceJobs.ContainerLogs.*.AllowedAccountIds,PrivacyConfiguration.Policies.TrainedModelInferenceJobs.ContainerLogs.*.LogRedactionConfiguration.EntitiesToRedact,PrivacyConfiguration.Policies.TrainedModels.ContainerLogs,PrivacyConfiguration.Policies.TrainedModels.ContainerLogs.*.AllowedAccountIds,PrivacyConfiguration.Policies.TrainedModels.ContainerLogs.*.LogRedactionConfiguration.EntitiesToRedact,Tags
AWS::CleanRoomsML::TrainingDataset	c:Description,Name,RoleArn,TrainingData	u:Tags
AWS::Cloud9::EnvironmentEC2	c:AutomaticStopTimeMinutes,ConnectionType,ImageId,InstanceType,OwnerArn,Repositories,SubnetId
AWS::CloudFormation::CustomResource	c:ServiceToken
AWS::CloudFormation::GuardHook	c:Alias,ExecutionRole	u:StackFilters.StackNames.Exclude,StackFilters.StackNames.Include,StackFilters.StackRoles.Exclude,StackFilters.StackRoles.Include	d:FailureMode="WARN",HookStatus="DISABLED",StackFilters.FilteringCriteria="ALL"
AWS::CloudFormation::HookTypeConfig	c:ConfigurationAlias	d:ConfigurationAlias="default"
AWS::CloudFormation::HookVersion	c:ExecutionRoleArn,LoggingConfig,SchemaHandlerPackage,TypeName	w:SchemaHandlerPackage
AWS::CloudFormation::LambdaHook	c:Alias	u:StackFilters.StackNames.Exclude,StackFilters.StackNames.Include,StackFilters.StackRoles.Exclude,StackFilters.StackRoles.Include	d:HookStatus="ENABLED",StackFilters.FilteringCriteria="ALL"
AWS::CloudFormation::Macro	c:Name
AWS::CloudFormation::ModuleDefaultVersion	c:Arn,ModuleName,VersionId	w:ModuleName,VersionId	i:Arn
AWS::CloudFormation::ModuleVersion	c:ModuleName,ModulePackage	w:ModulePackage
AWS::CloudFormation::PublicTypeVersion	c:Arn,LogDeliveryBucket,PublicVersionNumber,Type,TypeName	w:Arn
AWS::CloudFormation::Publisher	c:AcceptTermsAndConditions,ConnectionArn
AWS::CloudFormation::ResourceVersion	c:ExecutionRoleArn,LoggingConfig,SchemaHandlerPackage,TypeName	w:SchemaHandlerPackage
AWS::CloudFormation::Stack	f:S	w:TemplateURL	u:Tags
AWS::CloudFormation::StackSet	c:PermissionModel,StackSetName	w:CallAs,OperationPreferences,StackInstancesGroup,TemplateURL	u:AutoDeployment.DependsOn,Capabilities,Parameters,StackInstancesGroup,StackInstancesGroup.*.DeploymentTargets.Accounts,StackInstancesGroup.*.DeploymentTargets.OrganizationalUnitIds,StackInstancesGroup.*.ParameterOverrides,StackInstancesGroup.*.Regions,Tags
AWS::CloudFormation::TypeActivation	c:LoggingConfig	w:AutoUpdate,ExecutionRoleArn,LoggingConfig,MajorVersion,Type,VersionBump
AWS::CloudFront::AnycastIpList	c:IpCount,Name,Tags	w:IpamCidrConfigs
AWS::CloudFront::ConnectionFunction	c:ConnectionFunctionConfig.Runtime,Name	w:AutoPublish	d:AutoPublish=false
AWS::CloudFront::ConnectionGroup	c:Name
AWS::CloudFront::Distribution	u:DistributionConfig.Origins	d:DistributionConfig.CacheBehaviors.*.Compress=false,DistributionConfig.CacheBehaviors.*.DefaultTTL=86400,DistributionConfig.CacheBehaviors.*.FieldLevelEncryptionId="",DistributionConfig.CacheBehaviors.*.MaxTTL=31536000,DistributionConfig.CacheBehaviors.*.MinTTL=0,DistributionConfig.CacheBehaviors.*.SmoothStreaming=false,DistributionConfig.Comment="",DistributionConfig.CustomErrorResponses.*.ErrorCachingMinTTL=300,DistributionConfig.CustomOrigin.HTTPPort=80,DistributionConfig.CustomOrigin.HTTPSPort=443,DistributionConfig.DefaultCacheBehavior.CachePolicyId="",DistributionConfig.DefaultCacheBehavior.Compress=false,DistributionConfig.DefaultCacheBehavior.DefaultTTL=86400,DistributionConfig.DefaultCacheBehavior.FieldLevelEncryptionId="",DistributionConfig.DefaultCacheBehavior.MaxTTL=31536000,DistributionConfig.DefaultCacheBehavior.MinTTL=0,DistributionConfig.DefaultCacheBehavior.OriginRequestPolicyId="",DistributionConfig.DefaultCacheBehavior.RealtimeLogConfigArn="",DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId="",DistributionConfig.DefaultCacheBehavior.SmoothStreaming=false,DistributionConfig.DefaultRootObject="",DistributionConfig.HttpVersion="http1.1",DistributionConfig.Logging.IncludeCookies=false,DistributionConfig.Logging.Prefix="",DistributionConfig.Origins.*.CustomOriginConfig.HTTPPort=80,DistributionConfig.Origins.*.CustomOriginConfig.HTTPSPort=443,DistributionConfig.Origins.*.CustomOriginConfig.OriginKeepaliveTimeout=5,DistributionConfig.Origins.*.CustomOriginConfig.OriginReadTimeout=30,DistributionConfig.Origins.*.OriginPath="",DistributionConfig.Origins.*.S3OriginConfig.OriginAccessIdentity="",DistributionConfig.Origins.*.S3OriginConfig.OriginReadTimeout=30,DistributionConfig.Origins.*.VpcOriginConfig.OriginKeepaliveTimeout=5,DistributionConfig.Origins.*.VpcOriginConfig.OriginReadTimeout=30,DistributionConfig.PriceClass="PriceClass_All",DistributionConfig.S3Origin.OriginAccessIdentity="",DistributionConfig.ViewerMtlsConfig.Mode="required",DistributionConfig.WebACLId=""
AWS::CloudFront::DistributionTenant	c:Name	w:ManagedCertificateRequest
AWS::CloudFront::Function	c:Name	w:AutoPublish	u:Tags
AWS::CloudFront::KeyValueStore	c:Name	w:ImportSource	i:Name	u:Tags
AWS::CloudFront::MonitoringSubscription	c:DistributionId	i:DistributionId
AWS::CloudFront::RealtimeLogConfig	c:Name
AWS::CloudFront::ResponseHeadersPolicy	u:ResponseHeadersPolicyConfig.CorsConfig.AccessControlAllowHeaders.Items,ResponseHeadersPolicyConfig.CorsConfig.AccessControlAllowMethods.Items,ResponseHeadersPolicyConfig.CorsConfig.AccessControlAllowOrigins.Items,ResponseHeadersPolicyConfig.CorsConfig.AccessControlExposeHeaders.Items,ResponseHeadersPolicyConfig.CustomHeadersConfig.Items,ResponseHeadersPolicyConfig.RemoveHeadersConfig.Items
AWS::CloudFront::TrustStore	c:Name	w:CaCertificatesBundleSource	u:Tags
AWS::CloudFront::VpcOrigin	d:VpcOriginEndpointConfig.HTTPPort=80,VpcOriginEndpointConfig.HTTPSPort=443,VpcOriginEndpointConfig.OriginProtocolPolicy="match-viewer"
AWS::CloudTrail::Channel	c:Source	u:Destinations,Tags
AWS::CloudTrail::Dashboard	u:Tags
AWS::CloudTrail::EventDataStore	u:AdvancedEventSelectors,AdvancedEventSelectors.*.FieldSelectors,AdvancedEventSelectors.*.FieldSelectors.*.EndsWith,AdvancedEventSelectors.*.FieldSelectors.*.Equals,AdvancedEventSelectors.*.FieldSelectors.*.NotEndsWith,AdvancedEventSelectors.*.FieldSelectors.*.NotEquals,AdvancedEventSelectors.*.FieldSelectors.*.NotStartsWith,AdvancedEventSelectors.*.FieldSelectors.*.StartsWith,ContextKeySelectors,ContextKeySelectors.*.Equals,InsightSelectors,Tags
AWS::CloudTrail::ResourcePolicy	c:ResourceArn	i:ResourceArn
AWS::CloudTrail::Trail	c:TrailName	i:TrailName	u:AdvancedEventSelectors,AdvancedEventSelectors.*.FieldSelectors,AdvancedEventSelectors.*.FieldSelectors.*.EndsWith,AdvancedEventSelectors.*.FieldSelectors.*.Equals,AdvancedEventSelectors.*.FieldSelectors.*.NotEndsWith,AdvancedEventSelectors.*.FieldSelectors.*.NotEquals,AdvancedEventSelectors.*.FieldSelectors.*.NotStartsWith,AdvancedEventSelectors.*.FieldSelectors.*.StartsWith,AggregationConfigurations,AggregationConfigurations.*.Templates,EventSelectors,EventSelectors.*.DataResources,EventSelectors.*.DataResources.*.Values,EventSelectors.*.ExcludeManagementEventSources,InsightSelectors,InsightSelectors.*.EventCategories,Tags
AWS::CloudWatch::Alarm	c:AlarmName	i:AlarmName	u:Dimensions,Metrics.*.MetricStat.Metric.Dimensions	d:ActionsEnabled=true
AWS::CloudWatch::AlarmMuteRule	c:Name	u:MuteTargets.AlarmNames,Tags
AWS::CloudWatch::AnomalyDetector	c:Dimensions,MetricCharacteristics,MetricMathAnomalyDetector,MetricName,Namespace,SingleMetricAnomalyDetector,Stat
AWS::CloudWatch::CompositeAlarm	c:AlarmName	i:AlarmName
AWS::CloudWatch::Dashboard	c:DashboardName	i:DashboardName
AWS::CloudWatch::InsightRule	c:RuleName
AWS::CloudWatch::MetricStream	c:Name	i:Name
AWS::CodeArtifact::Domain	c:DomainName,EncryptionKey
AWS::CodeArtifact::PackageGroup	c:DomainName,Pattern
AWS::CodeArtifact::Repository	c:DomainName,DomainOwner,RepositoryName
AWS::CodeBuild::Fleet	u:FleetProxyConfiguration.OrderedProxyRules.*.Entities,FleetVpcConfig.SecurityGroupIds,FleetVpcConfig.Subnets,Tags
AWS::CodeBuild::Project	c:Name
AWS::CodeBuild::ReportGroup	c:Name,Type
AWS::CodeBuild::SourceCredential	c:ServerType
AWS::CodeConnections::Connection	c:ConnectionName,HostArn,ProviderType	u:Tags
AWS::CodeDeploy::Application	c:ApplicationName,ComputePlatform	i:ApplicationName	u:Tags
AWS::CodeDeploy::DeploymentConfig	c:ComputePlatform,DeploymentConfigName,MinimumHealthyHosts,TrafficRoutingConfig,ZonalConfig	i:DeploymentConfigName
AWS::CodeDeploy::DeploymentGroup	c:ApplicationName,DeploymentGroupName	i:ApplicationName,DeploymentGroupName
AWS::CodeGuruProfiler::ProfilingGroup	c:ComputePlatform,ProfilingGroupName	i:ProfilingGroupName
AWS::CodeGuruReviewer::RepositoryAssociation	c:BucketName,ConnectionArn,Name,Owner,Tags,Type
AWS::CodePipeline::CustomActionType	c:Category,ConfigurationProperties,InputArtifactDetails,OutputArtifactDetails,Provider,Settings,Version	w:ConfigurationProperties	i:Category,Provider,Version	u:ConfigurationProperties,Tags
AWS::CodePipeline::Pipeline	c:Name	w:RestartExecutionOnUpdate	i:Name	d:ExecutionMode="SUPERSEDED"
AWS::CodePipeline::Webhook	c:Name	w:RegisterWithThirdParty,TargetPipelineVersion
AWS::CodeStarConnections::Connection	c:ConnectionName,HostArn,ProviderType	u:Tags
AWS::CodeStarConnections::RepositoryLink	c:OwnerId,RepositoryName	u:Tags
AWS::CodeStarConnections::SyncConfiguration	c:ResourceName,SyncType	i:ResourceName,SyncType
AWS::CodeStarNotifications::NotificationRule	c:Resource	w:EventTypeId,TargetAddress
AWS::Cognito::IdentityPool	w:CognitoEvents,CognitoStreams,PushSync	u:CognitoIdentityProviders,IdentityPoolTags,OpenIdConnectProviderARNs,PushSync.ApplicationArns,SamlProviderARNs
AWS::Cognito::IdentityPoolPrincipalTag	c:IdentityPoolId,IdentityProviderName	i:IdentityPoolId,IdentityProviderName
AWS::Cognito::IdentityPoolRoleAttachment	c:IdentityPoolId
AWS::Cognito::LogDeliveryConfiguration	c:UserPoolId
AWS::Cognito::ManagedLoginBranding	c:ClientId,UserPoolId	w:ClientId,ReturnMergedResources	i:UserPoolId
AWS::Cognito::Terms	c:ClientId,UserPoolId	w:ClientId	i:UserPoolId
AWS::Cognito::UserPool	f:S	w:EnabledMfas
AWS::Cognito::UserPoolClient	c:GenerateSecret,UserPoolId	i:UserPoolId
AWS::Cognito::UserPoolDomain	c:Domain,UserPoolId	w:ManagedLoginVersion	i:Domain,UserPoolId
AWS::Cognito::UserPoolGroup	c:GroupName,UserPoolId	i:GroupName,UserPoolId
AWS::Cognito::UserPoolIdentityProvider	c:ProviderName,ProviderType,UserPoolId	i:ProviderName,UserPoolId
AWS::Cognito::UserPoolResourceServer	c:Identifier,UserPoolId	i:Identifier,UserPoolId
AWS::Cognito::UserPoolRiskConfigurationAttachment	c:ClientId,UserPoolId	i:ClientId,UserPoolId
AWS::Cognito::UserPoolUICustomizationAttachment	c:ClientId,UserPoolId	i:ClientId,UserPoolId
AWS::Cognito::UserPoolUser	c:ClientMetadata,DesiredDeliveryMediums,ForceAliasCreation,MessageAction,UserAttributes,UserPoolId,Username,ValidationData	w:ClientMetadata,DesiredDeliveryMediums,ForceAliasCreation,MessageAction,ValidationData	i:UserPoolId,Username
AWS::Cognito::UserPoolUserToGroupAttachment	c:GroupName,UserPoolId,Username	i:GroupName,UserPoolId,Username
AWS::Comprehend::DocumentClassifier	c:DataAccessRoleArn,DocumentClassifierName,InputDataConfig,LanguageCode,Mode,ModelKmsKeyId,OutputDataConfig,VersionName,VolumeKmsKeyId,VpcConfig	u:InputDataConfig.AugmentedManifests,InputDataConfig.AugmentedManifests.*.AttributeNames,InputDataConfig.DocumentReaderConfig.FeatureTypes,Tags,VpcConfig.SecurityGroupIds,VpcConfig.Subnets
AWS::Comprehend::Flywheel	c:DataLakeS3Uri,FlywheelName,ModelType,TaskConfig	u:DataSecurityConfig.VpcConfig.SecurityGroupIds,DataSecurityConfig.VpcConfig.Subnets,Tags,TaskConfig.DocumentClassificationConfig.Labels,TaskConfig.EntityRecognitionConfig.EntityTypes
AWS::ComputeOptimizer::AutomationRule	u:Criteria.EbsVolumeSizeInGib,Criteria.EbsVolumeSizeInGib.*.Values,Criteria.EbsVolumeType,Criteria.EbsVolumeType.*.Values,Criteria.EstimatedMonthlySavings,Criteria.EstimatedMonthlySavings.*.Values,Criteria.LookBackPeriodInDays,Criteria.LookBackPeriodInDays.*.Values,Criteria.Region,Criteria.Region.*.Values,Criteria.ResourceArn,Criteria.ResourceArn.*.Values,Criteria.ResourceTag,Criteria.ResourceTag.*.Values,Criteria.RestartNeeded,Criteria.RestartNeeded.*.Values,OrganizationConfiguration.AccountIds,RecommendedActionTypes,Tags
AWS::Config::AggregationAuthorization	c:AuthorizedAccountId,AuthorizedAwsRegion	i:AuthorizedAccountId,AuthorizedAwsRegion	u:Tags
AWS::Config::ConfigRule	c:ConfigRuleName	w:Source	i:ConfigRuleName
AWS::Config::ConfigurationAggregator	c:ConfigurationAggregatorName	i:ConfigurationAggregatorName
AWS::Config::ConfigurationRecorder	c:Name
AWS::Config::ConformancePack	c:ConformancePackName	w:TemplateBody,TemplateS3Uri,TemplateSSMDocumentDetails	i:ConformancePackName
AWS::Config::DeliveryChannel	c:Name
AWS::Config::OrganizationConfigRule	c:OrganizationConfigRuleName
AWS::Config::OrganizationConformancePack	c:OrganizationConformancePackName	w:TemplateBody,TemplateS3Uri	i:OrganizationConformancePackName
AWS::Config::RemediationConfiguration	c:ConfigRuleName
AWS::Config::StoredQuery	c:QueryName	i:QueryName
AWS::Connect::AgentStatus	u:Tags
AWS::Connect::ApprovedOrigin	c:InstanceId,Origin	i:InstanceId,Origin
AWS::Connect::ContactFlow	c:Type	u:Tags
AWS::Connect::ContactFlowModule	u:Tags
AWS::Connect::ContactFlowModuleAlias	c:ContactFlowModuleId
AWS::Connect::ContactFlowModuleVersion	c:ContactFlowModuleId,Description
AWS::Connect::ContactFlowVersion	c:ContactFlowId,Description
AWS::Connect::DataTable	c:InstanceArn,Status	i:InstanceArn	u:Tags
AWS::Connect::DataTableAttribute	c:DataTableArn,InstanceArn	m:Name	i:DataTableArn,InstanceArn	u:Validation.Enum.Values
AWS::Connect::DataTableRecord	c:DataTableArn,InstanceArn	i:DataTableArn,InstanceArn	u:DataTableRecord.PrimaryValues,DataTableRecord.Values
AWS::Connect::EmailAddress	c:EmailAddress	u:AliasConfigurations,Tags
AWS::Connect::EvaluationForm	u:Tags	d:Status="DRAFT"
AWS::Connect::HoursOfOperation	u:ChildHoursOfOperations,Config,HoursOfOperationOverrides,HoursOfOperationOverrides.*.OverrideConfig,ParentHoursOfOperations,Tags
AWS::Connect::Instance	c:DirectoryId,IdentityManagementType,InstanceAlias	w:DirectoryId	u:Tags
AWS::Connect::InstanceStorageConfig	c:InstanceArn,ResourceType	i:InstanceArn,ResourceType
AWS::Connect::IntegrationAssociation	c:InstanceId,IntegrationArn,IntegrationType	i:InstanceId,IntegrationArn,IntegrationType
AWS::Connect::Notification	c:ExpiresAt,InstanceArn,Priority,Recipients	u:Recipients,Tags
AWS::Connect::PhoneNumber	c:CountryCode,Prefix,SourcePhoneNumberArn,Type	w:Prefix	u:Tags
AWS::Connect::PredefinedAttribute	c:InstanceArn,Name	i:InstanceArn,Name	u:Purposes,Values.StringList
AWS::Connect::Prompt	w:S3Uri	u:Tags
AWS::Connect::Queue	u:AdditionalEmailAddresses,QuickConnectArns,Tags
AWS::Connect::QuickConnect	u:Tags
AWS::Connect::RoutingProfile	u:ManualAssignmentQueueConfigs,MediaConcurrencies,QueueConfigs,Tags
AWS::Connect::Rule	f:F	c:InstanceArn,TriggerEventSource	u:Actions.AssignContactCategoryActions,Actions.CreateCaseActions,Actions.EndAssociatedTasksActions,Actions.EventBridgeActions,Actions.SendNotificationActions,Actions.SendNotificationActions.*.Recipient.UserArns,Actions.SubmitAutoEvaluationActions,Actions.TaskActions,Actions.UpdateCaseActions,Tags
AWS::Connect::SecurityKey	c:InstanceId,Key	i:InstanceId
AWS::Connect::SecurityProfile	c:InstanceArn,SecurityProfileName	u:AllowedAccessControlTags,AllowedFlowModules,Applications,Applications.*.ApplicationPermissions,HierarchyRestrictedResources,Permissions,TagRestrictedResources,Tags
AWS::Connect::TaskTemplate	u:Tags
AWS::Connect::TrafficDistributionGroup	c:Description,Name	u:Tags
AWS::Connect::User	w:Password	u:AfterContactWorkConfigs,AutoAcceptConfigs,PersistentConnectionConfigs,PhoneNumberConfigs,SecurityProfileArns,Tags,UserProficiencies,VoiceEnhancementConfigs
AWS::Connect::UserHierarchyGroup	c:ParentGroupArn	u:Tags
AWS::Connect::UserHierarchyStructure	c:InstanceArn
AWS::Connect::View	u:Actions,Tags
AWS::Connect::ViewVersion	c:ViewArn,ViewContentSha256
AWS::Connect::Workspace	c:InstanceArn	w:Media	u:Tags
AWS::ConnectCampaigns::Campaign	c:ConnectInstanceArn	u:Tags
AWS::ConnectCampaignsV2::Campaign	c:ConnectInstanceId	u:ChannelSubtypeConfig.Telephony.OutboundMode.PreviewConfig.AgentActions,CommunicationLimitsOverride.AllChannelsSubtypes.CommunicationLimitList,CommunicationTimeConfig.Email.OpenHours.DailyHours,CommunicationTimeConfig.Email.OpenHours.DailyHours.*.Value,CommunicationTimeConfig.Email.RestrictedPeriods.RestrictedPeriodList,CommunicationTimeConfig.LocalTimeZoneConfig.LocalTimeZoneDetection,CommunicationTimeConfig.Sms.OpenHours.DailyHours,CommunicationTimeConfig.Sms.OpenHours.DailyHours.*.Value,CommunicationTimeConfig.Sms.RestrictedPeriods.RestrictedPeriodList,CommunicationTimeConfig.Telephony.OpenHours.DailyHours,CommunicationTimeConfig.Telephony.OpenHours.DailyHours.*.Value,CommunicationTimeConfig.Telephony.RestrictedPeriods.RestrictedPeriodList,CommunicationTimeConfig.WhatsApp.OpenHours.DailyHours,CommunicationTimeConfig.WhatsApp.OpenHours.DailyHours.*.Value,CommunicationTimeConfig.WhatsApp.RestrictedPeriods.RestrictedPeriodList,Tags
AWS::ControlTower::EnabledBaseline	c:BaselineIdentifier,TargetIdentifier	u:Parameters,Parameters.*.Value,Tags
AWS::ControlTower::EnabledControl	c:ControlIdentifier,TargetIdentifier	i:ControlIdentifier,TargetIdentifier	u:Parameters,Parameters.*.Value,Tags
AWS::CustomerProfiles::CalculatedAttributeDefinition	c:CalculatedAttributeName,Conditions.Range.TimestampFormat,Conditions.Range.TimestampSource,DomainName,UseHistoricalData	i:CalculatedAttributeName,DomainName	u:AttributeDetails.Attributes,Tags
AWS::CustomerProfiles::Domain	c:DomainName	i:DomainName
AWS::CustomerProfiles::EventStream	c:DomainName,EventStreamName,Uri	i:DomainName,EventStreamName	u:Tags
AWS::CustomerProfiles::EventTrigger	c:DomainName,EventTriggerName	i:DomainName,EventTriggerName	u:EventTriggerConditions,EventTriggerConditions.*.EventTriggerDimensions,EventTriggerConditions.*.EventTriggerDimensions.*.ObjectAttributes,EventTriggerConditions.*.EventTriggerDimensions.*.ObjectAttributes.*.Values,EventTriggerLimits.Periods,Tags
AWS::CustomerProfiles::Integration	c:DomainName,Uri	w:FlowDefinition	i:DomainName,Uri	u:EventTriggerNames
AWS::CustomerProfiles::ObjectType	c:DomainName,ObjectTypeName	i:DomainName,ObjectTypeName	u:Fields,Keys,Keys.*.ObjectTypeKeyList
AWS::CustomerProfiles::Recommender	c:DomainName,RecommenderName,RecommenderRecipeName	i:DomainName,RecommenderName
AWS::CustomerProfiles::SegmentDefinition	c:DisplayName,DomainName,SegmentDefinitionName,SegmentGroups,SegmentSqlQuery	i:DomainName,SegmentDefinitionName	u:Tags	d:SegmentSort.Attributes.*.Type="PROFILE"
AWS::DAX::Cluster	c:ClusterEndpointEncryptionType,ClusterName,IAMRoleARN,NetworkType,NodeType,SSESpecification,SubnetGroupName
AWS::DAX::ParameterGroup	c:ParameterGroupName
AWS::DAX::SubnetGroup	c:SubnetGroupName
AWS::DMS::Certificate	c:CertificateIdentifier,CertificatePem,CertificateWallet
AWS::DMS::DataMigration	w:DataMigrationIdentifier	u:SourceDataSettings,Tags
AWS::DMS::DataProvider	w:DataProviderIdentifier,ExactSettings	u:Tags	d:ExactSettings=false
AWS::DMS::Endpoint	c:KmsKeyId,ResourceIdentifier
AWS::DMS::EventSubscription	c:SourceIds,SubscriptionName
AWS::DMS::InstanceProfile	w:InstanceProfileIdentifier	u:Tags,VpcSecurityGroups	d:PubliclyAccessible=false
AWS::DMS::MigrationProject	w:InstanceProfileIdentifier,MigrationProjectIdentifier,SourceDataProviderDescriptors,TargetDataProviderDescriptors	u:SourceDataProviderDescriptors,Tags,TargetDataProviderDescriptors
AWS::DMS::ReplicationConfig	c:ResourceIdentifier	w:ResourceIdentifier	u:Tags
AWS::DMS::ReplicationInstance	c:DnsNameServers,KmsKeyId,PubliclyAccessible,ReplicationSubnetGroupIdentifier,ResourceIdentifier
AWS::DMS::ReplicationSubnetGroup	c:ReplicationSubnetGroupIdentifier
AWS::DMS::ReplicationTask	c:ReplicationInstanceArn,ResourceIdentifier,SourceEndpointArn,TargetEndpointArn
AWS::DSQL::Cluster	w:KmsEncryptionKey	u:MultiRegionProperties.Clusters,Tags
AWS::DataBrew::Dataset	c:Name	i:Name	u:Tags
AWS::DataBrew::Job	c:Name,Type	i:Name	u:Tags
AWS::DataBrew::Project	c:Name	i:Name	u:Tags
AWS::DataBrew::Recipe	c:Name	i:Name	u:Tags
AWS::DataBrew::Ruleset	c:Name,TargetArn	i:Name	u:Tags
AWS::DataBrew::Schedule	c:Name	i:Name	u:Tags
AWS::DataPipeline::Pipeline	c:Description,Name	u:ParameterObjects,ParameterObjects.*.Attributes,ParameterValues,PipelineObjects,PipelineObjects.*.Fields,PipelineTags
AWS::DataSync::Agent	c:ActivationKey,SecurityGroupArns,SubnetArns,VpcEndpointId	w:ActivationKey	u:SecurityGroupArns,SubnetArns,Tags
AWS::DataSync::LocationAzureBlob	c:AzureBlobContainerUrl	w:AzureBlobContainerUrl,AzureBlobSasConfiguration,Subdirectory	u:AgentArns,Tags	d:AzureAccessTier="HOT",AzureBlobAuthenticationType="SAS",AzureBlobType="BLOCK"
AWS::DataSync::LocationEFS	c:Ec2Config,EfsFilesystemArn	w:EfsFilesystemArn,Subdirectory	u:Ec2Config.SecurityGroupArns,Tags
AWS::DataSync::LocationFSxLustre	c:FsxFilesystemArn,SecurityGroupArns	w:FsxFilesystemArn,Subdirectory	u:SecurityGroupArns,Tags
AWS::DataSync::LocationFSxONTAP	c:SecurityGroupArns,StorageVirtualMachineArn	w:Protocol,Subdirectory	u:SecurityGroupArns,Tags
AWS::DataSync::LocationFSxOpenZFS	c:FsxFilesystemArn,SecurityGroupArns	w:FsxFilesystemArn,Subdirectory	u:SecurityGroupArns,Tags
AWS::DataSync::LocationFSxWindows	c:FsxFilesystemArn,SecurityGroupArns	w:FsxFilesystemArn,Password,Subdirectory	u:SecurityGroupArns,Tags
AWS::DataSync::LocationHDFS	w:KerberosKeytab,KerberosKrb5Conf,Subdirectory	u:AgentArns,NameNodes,Tags	d:QopConfiguration.DataTransferProtection="PRIVACY",QopConfiguration.RpcProtection="PRIVACY",ReplicationFactor=3
AWS::DataSync::LocationNFS	w:ServerHostname,Subdirectory	u:OnPremConfig.AgentArns,Tags
AWS::DataSync::LocationObjectStorage	c:BucketName	w:BucketName,SecretKey,ServerHostname,Subdirectory	u:AgentArns,Tags
AWS::DataSync::LocationS3	c:S3BucketArn	w:S3BucketArn,Subdirectory	u:Tags	d:S3StorageClass="STANDARD"
AWS::DataSync::LocationSMB	w:KerberosKeytab,KerberosKrb5Conf,Password,ServerHostname,Subdirectory	u:AgentArns,Tags	d:DnsIpAddresses=null
AWS::DataSync::Task	c:DestinationLocationArn,SourceLocationArn,TaskMode	u:DestinationNetworkInterfaceArns,Excludes,Includes,SourceNetworkInterfaceArns,Tags
AWS::DataZone::Connection	c:DomainIdentifier,EnableTrustedIdentityPropagation,EnvironmentIdentifier,Name,ProjectIdentifier,Scope	w:AwsLocation,Configurations,DomainIdentifier,EnableTrustedIdentityPropagation,EnvironmentIdentifier,ProjectIdentifier,Props,Scope	u:Configurations
AWS::DataZone::DataSource	c:ConnectionIdentifier,DomainIdentifier,EnvironmentIdentifier,ProjectIdentifier,Type	w:AssetFormsInput,Configuration,ConnectionIdentifier,DomainIdentifier,EnvironmentIdentifier,ProjectIdentifier	u:AssetFormsInput
AWS::DataZone::Domain	c:DomainVersion,KmsKeyIdentifier	w:ServiceRole	u:Tags
AWS::DataZone::DomainUnit	c:DomainIdentifier,ParentDomainUnitIdentifier
AWS::DataZone::Environment	c:DeploymentOrder,DomainIdentifier,EnvironmentAccountIdentifier,EnvironmentAccountRegion,EnvironmentBlueprintIdentifier,EnvironmentConfigurationId,EnvironmentProfileIdentifier,ProjectIdentifier,UserParameters	w:DeploymentOrder,DomainIdentifier,EnvironmentAccountIdentifier,EnvironmentAccountRegion,EnvironmentBlueprintIdentifier,EnvironmentConfigurationId,EnvironmentProfileIdentifier,EnvironmentRoleArn,ProjectIdentifier	u:GlossaryTerms,UserParameters
AWS::DataZone::EnvironmentActions	c:DomainIdentifier,EnvironmentIdentifier	w:DomainIdentifier,EnvironmentIdentifier,Identifier
AWS::DataZone::EnvironmentBlueprintConfiguration	c:DomainIdentifier,EnvironmentBlueprintIdentifier	w:DomainIdentifier,EnvironmentBlueprintIdentifier,EnvironmentRolePermissionBoundary,GlobalParameters,ProvisioningConfigurations	u:EnabledRegions,RegionalParameters
AWS::DataZone::EnvironmentProfile	c:DomainIdentifier,EnvironmentBlueprintIdentifier,ProjectIdentifier	w:DomainIdentifier,EnvironmentBlueprintIdentifier,ProjectIdentifier	u:UserParameters
AWS::DataZone::FormType	c:DomainIdentifier,Name	m:Description,Model,OwningProjectIdentifier,Status	i:DomainIdentifier
AWS::DataZone::GroupProfile	c:DomainIdentifier,GroupIdentifier,RolePrincipalArn	w:DomainIdentifier,GroupIdentifier,GroupType,RolePrincipalArn
AWS::DataZone::Owner	c:DomainIdentifier,EntityIdentifier,EntityType,Owner	w:Owner	i:DomainIdentifier,EntityIdentifier,EntityType
AWS::DataZone::PolicyGrant	c:Detail,DomainIdentifier,EntityIdentifier,EntityType,PolicyType,Principal	w:Principal	i:DomainIdentifier,EntityIdentifier,EntityType,PolicyType
AWS::DataZone::Project	c:DomainIdentifier,MembershipAssignments,ProjectCategory,ProjectExecutionRole,ProjectProfileId	w:DomainIdentifier,MembershipAssignments,ProjectExecutionRole,ProjectProfileId,ProjectProfileVersion,UserParameters	u:GlossaryTerms
AWS::DataZone::ProjectMembership	c:DomainIdentifier,Member,ProjectIdentifier	w:Designation,Member	i:DomainIdentifier,ProjectIdentifier
AWS::DataZone::ProjectProfile	c:DomainIdentifier,UseDefaultConfigurations	w:DomainUnitIdentifier,UseDefaultConfigurations	i:DomainIdentifier
AWS::DataZone::SubscriptionTarget	c:DomainIdentifier,EnvironmentIdentifier,Type	w:DomainIdentifier,EnvironmentIdentifier	u:ApplicableAssetTypes,AuthorizedPrincipals,SubscriptionTargetConfig
AWS::DataZone::UserProfile	c:DomainIdentifier,UserIdentifier,UserType	w:DomainIdentifier,SessionName,UserIdentifier,UserType
AWS::Deadline::Farm	c:KmsKeyArn	u:Tags	d:CostScaleFactor=1,Description=""
AWS::Deadline::Fleet	c:FarmId	u:Tags	d:Description="",HostConfiguration.ScriptTimeoutSeconds=300,MinWorkerCount=0
AWS::Deadline::LicenseEndpoint	c:SecurityGroupIds,SubnetIds,VpcId	u:Tags
AWS::Deadline::Limit	c:AmountRequirementName,FarmId	i:FarmId	d:Description=""
AWS::Deadline::MeteredProduct	c:LicenseEndpointId,ProductId
AWS::Deadline::Monitor	c:IdentityCenterInstanceArn,IdentityCenterRegion	u:Tags
AWS::Deadline::Queue	c:FarmId	u:Tags	d:DefaultBudgetAction="NONE",Description=""
AWS::Deadline::QueueEnvironment	c:FarmId,QueueId	i:FarmId,QueueId
AWS::Deadline::QueueFleetAssociation	c:FarmId,FleetId,QueueId	i:FarmId,FleetId,QueueId
AWS::Deadline::QueueLimitAssociation	c:FarmId,LimitId,QueueId	i:FarmId,LimitId,QueueId
AWS::Deadline::StorageProfile	c:FarmId	i:FarmId
AWS::Detective::Graph	d:AutoEnableMembers=false
AWS::Detective::MemberInvitation	c:GraphArn,MemberId	w:DisableEmailNotification,Message	i:GraphArn,MemberId	d:DisableEmailNotification=false
AWS::Detective::OrganizationAdmin	c:AccountId	i:AccountId
AWS::DevOpsAgent::AgentSpace	c:KmsKeyArn	u:Tags
AWS::DevOpsAgent::Association	c:AgentSpaceId	w:Configuration,LinkedAssociationIds	i:AgentSpaceId
AWS::DevOpsAgent::PrivateConnection	c:ConnectionConfiguration,Name	w:Certificate,ConnectionConfiguration	i:Name	u:Tags
AWS::DevOpsAgent::Service	c:KmsKeyArn,ServiceDetails,ServiceType	w:ServiceDetails	u:Tags
AWS::DevOpsGuru::NotificationChannel	c:Config	u:Config.Filters.MessageTypes,Config.Filters.Severities
AWS::DevOpsGuru::ResourceCollection	u:ResourceCollectionFilter.CloudFormation.StackNames,ResourceCollectionFilter.Tags,ResourceCollectionFilter.Tags.*.TagValues
AWS::DirectConnect::Connection	f:F	c:Bandwidth,Location,ProviderName,RequestMACSec	w:RequestMACSec	u:Tags
AWS::DirectConnect::DirectConnectGateway	c:AmazonSideAsn	u:Tags
AWS::DirectConnect::DirectConnectGatewayAssociation	c:AcceptDirectConnectGatewayAssociationProposalRoleArn,AssociatedGatewayId,DirectConnectGatewayId	w:AcceptDirectConnectGatewayAssociationProposalRoleArn	u:AllowedPrefixesToDirectConnectGateway
AWS::DirectConnect::Lag	f:F	c:ConnectionsBandwidth,Location,ProviderName,RequestMACSec	w:RequestMACSec	u:Tags
AWS::DirectConnect::PrivateVirtualInterface	f:F	c:AllocatePrivateVirtualInterfaceRoleArn,DirectConnectGatewayId,VirtualGatewayId,Vlan	w:AllocatePrivateVirtualInterfaceRoleArn	u:BgpPeers,Tags
AWS::DirectConnect::PublicVirtualInterface	f:F	c:AllocatePublicVirtualInterfaceRoleArn,RouteFilterPrefixes,Vlan	w:AllocatePublicVirtualInterfaceRoleArn	u:BgpPeers,RouteFilterPrefixes,Tags
AWS::DirectConnect::TransitVirtualInterface	f:F	c:AllocateTransitVirtualInterfaceRoleArn,DirectConnectGatewayId,Vlan	w:AllocateTransitVirtualInterfaceRoleArn	u:BgpPeers,Tags
AWS::DirectoryService::MicrosoftAD	c:CreateAlias,Edition,Name,Password,ShortName,VpcSettings
AWS::DirectoryService::SimpleAD	c:CreateAlias,Description,Name,Password,ShortName,Size,VpcSettings	w:Password	u:DnsIpAddresses,Tags,VpcSettings.SubnetIds
AWS::DocDB::DBCluster	f:S	c:AvailabilityZones,DBClusterIdentifier,DBSubnetGroupName,KmsKeyId,MasterUsername,SnapshotIdentifier,SourceDBClusterIdentifier,StorageEncrypted
AWS::DocDB::DBClusterParameterGroup	c:Description,Family,Name
AWS::DocDB::DBInstance	f:S	c:AvailabilityZone,DBClusterIdentifier,DBInstanceIdentifier
AWS::DocDB::DBSubnetGroup	c:DBSubnetGroupName
AWS::DocDB::EventSubscription	c:SnsTopicArn,SubscriptionName
AWS::DocDB::GlobalCluster	c:Engine,EngineVersion,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted	w:SourceDBClusterIdentifier	i:GlobalClusterIdentifier	u:Tags	d:Engine="docdb"
AWS::DocDBElastic::Cluster	c:AdminUserName,AuthType,ClusterName,KmsKeyId	w:AdminUserPassword	u:SubnetIds,Tags,VpcSecurityGroupIds
AWS::DynamoDB::GlobalTable	f:S	c:TableName	m:GlobalTableSourceArn,KeySchema,LocalSecondaryIndexes	w:GlobalSecondaryIndexes,GlobalTableSourceArn,Replicas,WriteProvisionedThroughputSettings	i:TableName	u:AttributeDefinitions,GlobalSecondaryIndexes,GlobalSecondaryIndexes.*.Projection.NonKeyAttributes,GlobalTableWitnesses,LocalSecondaryIndexes,LocalSecondaryIndexes.*.Projection.NonKeyAttributes,Replicas,Replicas.*.GlobalSecondaryIndexes,Replicas.*.Tags	s:GlobalSecondaryIndexes.Projection.ProjectionType,LocalSecondaryIndexes.Projection.ProjectionType	x:GlobalSecondaryIndexes.IndexName,GlobalSecondaryIndexes.KeySchema,GlobalSecondaryIndexes.Projection,GlobalSecondaryIndexes.Projection.NonKeyAttributes,LocalSecondaryIndexes.IndexName,LocalSecondaryIndexes.KeySchema,LocalSecondaryIndexes.Projection,LocalSecondaryIndexes.Projection.NonKeyAttributes	r:GlobalSecondaryIndexes.KeySchema.AttributeName,GlobalSecondaryIndexes.KeySchema.KeyType,Replicas.GlobalSecondaryIndexes.IndexName
AWS::DynamoDB::Table	f:S	c:ImportSourceSpecification,TableName	m:KeySchema	w:ImportSourceSpecification	i:TableName	s:SSESpecification	x:GlobalSecondaryIndexes.IndexName,GlobalSecondaryIndexes.KeySchema,GlobalSecondaryIndexes.Projection,GlobalSecondaryIndexes.Projection.NonKeyAttributes,LocalSecondaryIndexes.IndexName,LocalSecondaryIndexes.KeySchema,LocalSecondaryIndexes.Projection,LocalSecondaryIndexes.Projection.NonKeyAttributes
AWS::EC2::CapacityManagerDataExport	c:OutputFormat,S3BucketName,S3BucketPrefix,Schedule	u:Tags
AWS::EC2::CapacityReservation	c:AvailabilityZone,AvailabilityZoneId,EbsOptimized,EphemeralStorage,InstancePlatform,InstanceType,OutPostArn,PlacementGroupArn,TagSpecifications,Tenancy	w:UnusedReservationBillingOwnerId	u:CapacityAllocationSet,TagSpecifications,TagSpecifications.*.Tags
AWS::EC2::CapacityReservationFleet	c:AllocationStrategy,EndDate,InstanceMatchCriteria,InstanceTypeSpecifications,TagSpecifications,Tenancy	u:InstanceTypeSpecifications,TagSpecifications,TagSpecifications.*.Tags
AWS::EC2::CarrierGateway	c:VpcId	u:Tags
AWS::EC2::ClientVpnAuthorizationRule	c:AccessGroupId,AuthorizeAllGroups,ClientVpnEndpointId,Description,TargetNetworkCidr
AWS::EC2::ClientVpnEndpoint	c:AuthenticationOptions,ClientCidrBlock,EndpointIpAddressType,TagSpecifications,TrafficIpAddressType,TransitGatewayConfiguration,TransportProtocol
AWS::EC2::ClientVpnRoute	c:ClientVpnEndpointId,Description,DestinationCidrBlock,TargetVpcSubnetId
AWS::EC2::ClientVpnTargetNetworkAssociation	c:AvailabilityZone,AvailabilityZoneId,ClientVpnEndpointId,SubnetId
AWS::EC2::CustomerGateway	c:BgpAsn,BgpAsnExtended,CertificateArn,DeviceName,IpAddress,Type	u:Tags	d:BgpAsn=65000
AWS::EC2::DHCPOptions	c:DomainName,DomainNameServers,Ipv6AddressPreferredLeaseTime,NetbiosNameServers,NetbiosNodeType,NtpServers	u:Tags
AWS::EC2::EC2Fleet	c:LaunchTemplateConfigs,OnDemandOptions,ReplaceUnhealthyInstances,ReservedCapacityOptions,SpotOptions,TagSpecifications,TargetCapacitySpecification.DefaultTargetCapacityType,TargetCapacitySpecification.TargetCapacityUnitType,TerminateInstancesWithExpiration,Type,ValidFrom,ValidUntil	w:LaunchTemplateConfigs
AWS::EC2::EIP	c:Address,IpamPoolId,NetworkBorderGroup,TransferAddress	w:Address,IpamPoolId,TransferAddress	u:Tags
AWS::EC2::EIPAssociation	f:F	c:AllocationId,EIP,InstanceId,NetworkInterfaceId,PrivateIpAddress
AWS::EC2::EgressOnlyInternetGateway	c:VpcId	u:Tags
AWS::EC2::EnclaveCertificateIamRoleAssociation	c:CertificateArn,RoleArn	i:CertificateArn,RoleArn
AWS::EC2::FlowLog	c:DeliverCrossAccountRole,DeliverLogsPermissionArn,DestinationOptions,LogDestination,LogDestinationType,LogFormat,LogGroupName,MaxAggregationInterval,ResourceId,ResourceType,TrafficType
AWS::EC2::GatewayRouteTableAssociation	c:GatewayId	i:GatewayId
AWS::EC2::Host	c:AssetId,AvailabilityZone,InstanceFamily,InstanceType,OutpostArn	u:Tags	d:AutoPlacement="on",HostMaintenance="off",HostRecovery="off"
AWS::EC2::IPAM	u:DefaultResourceDiscoveryOrganizationalUnitExclusions,OperatingRegions,Tags
AWS::EC2::IPAMAllocation	c:Cidr,Description,IpamPoolId,NetmaskLength	w:NetmaskLength	i:Cidr,IpamPoolId
AWS::EC2::IPAMPool	c:AddressFamily,AwsService,IpamScopeId,Locale,PublicIpSource,PubliclyAdvertisable,SourceIpamPoolId,SourceResource	u:AllocationResourceTags,ProvisionedCidrs,Tags
AWS::EC2::IPAMPoolCidr	c:Cidr,IpamPoolId,NetmaskLength	i:IpamPoolId
AWS::EC2::IPAMPrefixListResolver	c:AddressFamily,IpamId	w:IpamId	u:Tags
AWS::EC2::IPAMPrefixListResolverTarget	c:IpamPrefixListResolverId,PrefixListId,PrefixListRegion	u:Tags
AWS::EC2::IPAMResourceDiscovery	u:OperatingRegions,OrganizationalUnitExclusions,Tags
AWS::EC2::IPAMResourceDiscoveryAssociation	c:IpamId,IpamResourceDiscoveryId	u:Tags
AWS::EC2::IPAMScope	c:IpamId	u:Tags
AWS::EC2::Instance	c:AvailabilityZone,CpuOptions,ElasticGpuSpecifications,ElasticInferenceAccelerators,EnclaveOptions,HibernationOptions,HostResourceGroupArn,ImageId,Ipv6AddressCount,Ipv6Addresses,KeyName,LaunchTemplate,LicenseSpecifications,NetworkInterfaces,PlacementGroupName,PrivateIpAddress,SecurityGroups,SubnetId	m:AdditionalInfo,Affinity,BlockDeviceMappings,EbsOptimized,HostId,InstanceType,KernelId,PrivateDnsNameOptions,RamdiskId,SecurityGroupIds,Tenancy,UserData	w:AdditionalInfo,BlockDeviceMappings,Ipv6AddressCount,Ipv6Addresses,LicenseSpecifications,PropagateTagsToVolumeOnCreation	u:BlockDeviceMappings,ElasticGpuSpecifications,ElasticInferenceAccelerators,Ipv6Addresses,LicenseSpecifications,NetworkInterfaces,NetworkInterfaces.*.GroupSet,NetworkInterfaces.*.Ipv6Addresses,NetworkInterfaces.*.PrivateIpAddresses,SecurityGroupIds,SecurityGroups,SsmAssociations,SsmAssociations.*.AssociationParameters,SsmAssociations.*.AssociationParameters.*.Value,Tags,Volumes	d:HibernationOptions.Configured=false,MetadataOptions.HttpPutResponseHopLimit=1
AWS::EC2::InstanceConnectEndpoint	c:ClientToken,PreserveClientIp,SecurityGroupIds,SubnetId	w:ClientToken	u:SecurityGroupIds,Tags
AWS::EC2::InternetGateway	u:Tags
AWS::EC2::IpPoolRouteTableAssociation	c:PublicIpv4Pool,RouteTableId
AWS::EC2::KeyPair	c:KeyFormat,KeyName,KeyType,PublicKeyMaterial,Tags	w:KeyFormat	i:KeyName	u:Tags	d:KeyFormat="pem",KeyType="rsa"
AWS::EC2::LaunchTemplate	c:LaunchTemplateName	w:LaunchTemplateData,TagSpecifications,VersionDescription
AWS::EC2::LocalGatewayRoute	c:DestinationCidrBlock,LocalGatewayRouteTableId	i:DestinationCidrBlock,LocalGatewayRouteTableId
AWS::EC2::LocalGatewayRouteTable	f:F	c:LocalGatewayId,Mode	u:Tags
AWS::EC2::LocalGatewayRouteTableVPCAssociation	c:LocalGatewayRouteTableId,VpcId	u:Tags
AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation	f:F	c:LocalGatewayRouteTableId,LocalGatewayVirtualInterfaceGroupId	u:Tags
AWS::EC2::LocalGatewayVirtualInterface	f:F	c:LocalAddress,LocalGatewayVirtualInterfaceGroupId,OutpostLagId,PeerAddress,PeerBgpAsn,PeerBgpAsnExtended,Vlan	u:Tags
AWS::EC2::LocalGatewayVirtualInterfaceGroup	f:F	c:LocalBgpAsn,LocalBgpAsnExtended,LocalGatewayId	u:LocalGatewayVirtualInterfaceIds,Tags
AWS::EC2::NatGateway	c:AllocationId,AvailabilityMode,ConnectivityType,PrivateIpAddress,SubnetId,VpcId	w:MaxDrainDurationSeconds	u:AvailabilityZoneAddresses,AvailabilityZoneAddresses.*.AllocationIds,Tags
AWS::EC2::NetworkAcl	c:VpcId	u:Tags
AWS::EC2::NetworkAclEntry	c:Egress,NetworkAclId,RuleNumber
AWS::EC2::NetworkInsightsAccessScope	c:ExcludePaths,MatchPaths	u:Tags
AWS::EC2::NetworkInsightsAccessScopeAnalysis	c:NetworkInsightsAccessScopeId	u:Tags
AWS::EC2::NetworkInsightsAnalysis	c:FilterInArns,FilterOutArns,NetworkInsightsPathId
AWS::EC2::NetworkInsightsPath	c:Destination,DestinationIp,DestinationPort,FilterAtDestination,FilterAtSource,Protocol,Source,SourceIp	u:Tags
AWS::EC2::NetworkInterface	c:InterfaceType,PrivateIpAddress,SubnetId	m:ConnectionTrackingSpecification,EnablePrimaryIpv6,PrivateIpAddresses	w:PublicIpDnsHostnameTypeSpecification	u:GroupSet,Ipv4Prefixes,Ipv6Addresses,Ipv6Prefixes,PrivateIpAddresses,SecondaryPrivateIpAddresses,Tags
AWS::EC2::NetworkInterfaceAttachment	f:F	c:DeviceIndex,InstanceId,NetworkInterfaceId	d:DeleteOnTermination=true
AWS::EC2::NetworkInterfacePermission	c:AwsAccountId,NetworkInterfaceId,Permission
AWS::EC2::NetworkPerformanceMetricSubscription	c:Destination,Metric,Source,Statistic	i:Destination,Metric,Source,Statistic
AWS::EC2::PlacementGroup	c:PartitionCount,SpreadLevel,Strategy,Tags	u:Tags
AWS::EC2::Route	c:DestinationCidrBlock,DestinationIpv6CidrBlock,DestinationPrefixListId,RouteTableId	i:RouteTableId
AWS::EC2::RouteServer	c:AmazonSideAsn	w:PersistRoutesDuration	u:Tags
AWS::EC2::RouteServerAssociation	c:RouteServerId,VpcId	i:RouteServerId,VpcId
AWS::EC2::RouteServerEndpoint	c:RouteServerId,SubnetId	u:Tags
AWS::EC2::RouteServerPeer	c:BgpOptions,PeerAddress,RouteServerEndpointId	u:Tags
AWS::EC2::RouteServerPropagation	c:RouteServerId,RouteTableId	i:RouteServerId,RouteTableId
AWS::EC2::RouteTable	c:VpcId	u:Tags
AWS::EC2::SecurityGroup	c:GroupDescription,GroupName,VpcId	w:SecurityGroupIngress	u:SecurityGroupEgress,SecurityGroupIngress,Tags	s:SecurityGroupEgress,SecurityGroupIngress
AWS::EC2::SecurityGroupEgress	c:CidrIp,CidrIpv6,DestinationPrefixListId,DestinationSecurityGroupId,FromPort,GroupId,IpProtocol,ToPort
AWS::EC2::SecurityGroupIngress	c:CidrIp,CidrIpv6,FromPort,GroupId,GroupName,IpProtocol,SourcePrefixListId,SourceSecurityGroupId,SourceSecurityGroupName,SourceSecurityGroupOwnerId,ToPort
AWS::EC2::SecurityGroupVpcAssociation	c:GroupId,VpcId	i:GroupId,VpcId
AWS::EC2::SpotFleet	c:SpotFleetRequestConfigData.AllocationStrategy,SpotFleetRequestConfigData.IamFleetRole,SpotFleetRequestConfigData.InstanceInterruptionBehavior,SpotFleetRequestConfigData.InstancePoolsToUseCount,SpotFleetRequestConfigData.LaunchSpecifications,SpotFleetRequestConfigData.LaunchTemplateConfigs,SpotFleetRequestConfigData.LoadBalancersConfig,SpotFleetRequestConfigData.OnDemandAllocationStrategy,SpotFleetRequestConfigData.OnDemandMaxTotalPrice,SpotFleetRequestConfigData.OnDemandTargetCapacity,SpotFleetRequestConfigData.ReplaceUnhealthyInstances,SpotFleetRequestConfigData.SpotMaintenanceStrategies,SpotFleetRequestConfigData.SpotMaxTotalPrice,SpotFleetRequestConfigData.SpotPrice,SpotFleetRequestConfigData.TagSpecifications,SpotFleetRequestConfigData.TerminateInstancesWithExpiration,SpotFleetRequestConfigData.Type,SpotFleetRequestConfigData.ValidFrom,SpotFleetRequestConfigData.ValidUntil	w:SpotFleetRequestConfigData	d:SpotFleetRequestConfigData.LaunchSpecifications.*.EbsOptimized=false,SpotFleetRequestConfigData.LaunchSpecifications.*.Monitoring.Enabled=false
AWS::EC2::SqlHaStandbyDetectedInstance	c:InstanceId	i:InstanceId
AWS::EC2::Subnet	c:AvailabilityZone,AvailabilityZoneId,CidrBlock,Ipv4IpamPoolId,Ipv4NetmaskLength,Ipv6IpamPoolId,Ipv6Native,Ipv6NetmaskLength,OutpostArn,VpcId	m:Ipv6CidrBlock	w:EnableLniAtDeviceIndex,Ipv4IpamPoolId,Ipv4NetmaskLength,Ipv6IpamPoolId,Ipv6NetmaskLength
AWS::EC2::SubnetCidrBlock	c:Ipv6CidrBlock,Ipv6IpamPoolId,Ipv6NetmaskLength,SubnetId	w:Ipv6IpamPoolId,Ipv6NetmaskLength
AWS::EC2::SubnetNetworkAclAssociation	f:F	c:NetworkAclId,SubnetId
AWS::EC2::SubnetRouteTableAssociation	f:F	c:RouteTableId,SubnetId
AWS::EC2::TrafficMirrorFilter	c:Description	u:NetworkServices,Tags
AWS::EC2::TrafficMirrorFilterRule	c:TrafficMirrorFilterId	u:Tags
AWS::EC2::TrafficMirrorSession	u:Tags
AWS::EC2::TrafficMirrorTarget	c:Description,GatewayLoadBalancerEndpointId,NetworkInterfaceId,NetworkLoadBalancerArn	u:Tags
AWS::EC2::TransitGateway	c:AmazonSideAsn,MulticastSupport	w:EncryptionSupport
AWS::EC2::TransitGatewayAttachment	c:TransitGatewayId,VpcId	u:SubnetIds,Tags
AWS::EC2::TransitGatewayConnect	c:Options,TransportTransitGatewayAttachmentId
AWS::EC2::TransitGatewayConnectPeer	f:F	c:ConnectPeerConfiguration,ConnectPeerConfiguration.BgpConfigurations.*.PeerAsn,ConnectPeerConfiguration.InsideCidrBlocks,ConnectPeerConfiguration.PeerAddress,ConnectPeerConfiguration.TransitGatewayAddress,TransitGatewayAttachmentId
AWS::EC2::TransitGatewayMeteringPolicy	c:TransitGatewayId	u:Tags
AWS::EC2::TransitGatewayMeteringPolicyEntry	c:DestinationCidrBlock,DestinationPortRange,DestinationTransitGatewayAttachmentId,DestinationTransitGatewayAttachmentType,MeteredAccount,PolicyRuleNumber,Protocol,SourceCidrBlock,SourcePortRange,SourceTransitGatewayAttachmentId,SourceTransitGatewayAttachmentType,TransitGatewayMeteringPolicyId	i:PolicyRuleNumber,TransitGatewayMeteringPolicyId
AWS::EC2::TransitGatewayMulticastDomain	c:TransitGatewayId
AWS::EC2::TransitGatewayMulticastDomainAssociation	c:SubnetId,TransitGatewayAttachmentId,TransitGatewayMulticastDomainId	i:SubnetId,TransitGatewayAttachmentId,TransitGatewayMulticastDomainId
AWS::EC2::TransitGatewayMulticastGroupMember	c:GroupIpAddress,NetworkInterfaceId,TransitGatewayMulticastDomainId	i:GroupIpAddress,NetworkInterfaceId,TransitGatewayMulticastDomainId
AWS::EC2::TransitGatewayMulticastGroupSource	c:GroupIpAddress,NetworkInterfaceId,TransitGatewayMulticastDomainId	i:GroupIpAddress,NetworkInterfaceId,TransitGatewayMulticastDomainId
AWS::EC2::TransitGatewayPeeringAttachment	c:PeerAccountId,PeerRegion,PeerTransitGatewayId,TransitGatewayId
AWS::EC2::TransitGatewayRoute	f:F	c:Blackhole,DestinationCidrBlock,TransitGatewayAttachmentId,TransitGatewayRouteTableId	i:DestinationCidrBlock,TransitGatewayRouteTableId
AWS::EC2::TransitGatewayRouteTable	c:TransitGatewayId	u:Tags
AWS::EC2::TransitGatewayRouteTableAssociation	f:F	c:TransitGatewayAttachmentId,TransitGatewayRouteTableId	i:TransitGatewayAttachmentId,TransitGatewayRouteTableId
AWS::EC2::TransitGatewayRouteTablePropagation	c:TransitGatewayAttachmentId,TransitGatewayRouteTableId	i:TransitGatewayAttachmentId,TransitGatewayRouteTableId
AWS::EC2::TransitGatewayVpcAttachment	c:SubnetIds,TransitGatewayId,VpcId	w:AddSubnetIds,RemoveSubnetIds	u:AddSubnetIds,RemoveSubnetIds,SubnetIds,Tags
AWS::EC2::VPC	c:CidrBlock,Ipv4IpamPoolId,Ipv4NetmaskLength	m:InstanceTenancy	w:Ipv4IpamPoolId,Ipv4NetmaskLength	u:CidrBlockAssociations,Ipv6CidrBlocks,Tags
AWS::EC2::VPCBlockPublicAccessExclusion	c:SubnetId,VpcId	u:Tags
AWS::EC2::VPCCidrBlock	c:AmazonProvidedIpv6CidrBlock,CidrBlock,Ipv4IpamPoolId,Ipv4NetmaskLength,Ipv6CidrBlock,Ipv6CidrBlockNetworkBorderGroup,Ipv6IpamPoolId,Ipv6NetmaskLength,Ipv6Pool,VpcId	w:Ipv4IpamPoolId,Ipv4NetmaskLength,Ipv6IpamPoolId,Ipv6NetmaskLength	i:VpcId
AWS::EC2::VPCDHCPOptionsAssociation	f:F	c:DhcpOptionsId,VpcId	i:DhcpOptionsId,VpcId
AWS::EC2::VPCEncryptionControl	c:VpcId	w:EgressOnlyInternetGatewayExclusionInput,ElasticFileSystemExclusionInput,InternetGatewayExclusionInput,LambdaExclusionInput,NatGatewayExclusionInput,VirtualPrivateGatewayExclusionInput,VpcLatticeExclusionInput,VpcPeeringExclusionInput	u:Tags
AWS::EC2::VPCEndpoint	c:DnsOptions.PrivateDnsPreference,DnsOptions.PrivateDnsSpecifiedDomains,ResourceConfigurationArn,ServiceName,ServiceNetworkArn,ServiceRegion,VpcEndpointType,VpcId	u:DnsEntries,NetworkInterfaceIds,RouteTableIds,SecurityGroupIds,SubnetIds,Tags
AWS::EC2::VPCEndpointConnectionNotification	c:ServiceId,VPCEndpointId	u:ConnectionEvents
AWS::EC2::VPCEndpointService	w:ContributorInsightsEnabled	u:SupportedIpAddressTypes,SupportedRegions,Tags
AWS::EC2::VPCEndpointServicePermissions	c:ServiceId	i:ServiceId
AWS::EC2::VPCGatewayAttachment	f:F	c:VpcId	i:VpcId
AWS::EC2::VPCPeeringConnection	c:AssumeRoleRegion,PeerOwnerId,PeerRegion,PeerRoleArn,PeerVpcId,VpcId	w:AssumeRoleRegion,PeerRoleArn	u:Tags
AWS::EC2::VPNConcentrator	f:F	c:TransitGatewayId,Type	u:Tags
AWS::EC2::VPNConnection	f:F	c:EnableAcceleration,LocalIpv4NetworkCidr,LocalIpv6NetworkCidr,OutsideIpAddressType,PreSharedKeyStorage,RemoteIpv4NetworkCidr,RemoteIpv6NetworkCidr,StaticRoutesOnly,TransportTransitGatewayAttachmentId,TunnelInsideIpVersion,Type,VpnConcentratorId	w:PreSharedKeyStorage,VpnTunnelOptionsSpecifications	u:Tags,VpnTunnelOptionsSpecifications,VpnTunnelOptionsSpecifications.*.IKEVersions,VpnTunnelOptionsSpecifications.*.Phase1DHGroupNumbers,VpnTunnelOptionsSpecifications.*.Phase1EncryptionAlgorithms,VpnTunnelOptionsSpecifications.*.Phase1IntegrityAlgorithms,VpnTunnelOptionsSpecifications.*.Phase2DHGroupNumbers,VpnTunnelOptionsSpecifications.*.Phase2EncryptionAlgorithms,VpnTunnelOptionsSpecifications.*.Phase2IntegrityAlgorithms	d:TunnelBandwidth="standard"
AWS::EC2::VPNConnectionRoute	c:DestinationCidrBlock,VpnConnectionId	i:DestinationCidrBlock,VpnConnectionId
AWS::EC2::VPNGateway	c:AmazonSideAsn,Type	u:Tags
AWS::EC2::VPNGatewayRoutePropagation	u:RouteTableIds
AWS::EC2::VerifiedAccessEndpoint	c:ApplicationDomain,AttachmentType,CidrOptions.Cidr,CidrOptions.Protocol,CidrOptions.SubnetIds,DomainCertificateArn,EndpointDomainPrefix,EndpointType,LoadBalancerOptions.LoadBalancerArn,NetworkInterfaceOptions.NetworkInterfaceId,RdsOptions.Protocol,RdsOptions.RdsDbClusterArn,RdsOptions.RdsDbInstanceArn,RdsOptions.RdsDbProxyArn,SecurityGroupIds	u:CidrOptions.PortRanges,CidrOptions.SubnetIds,LoadBalancerOptions.PortRanges,LoadBalancerOptions.SubnetIds,NetworkInterfaceOptions.PortRanges,RdsOptions.SubnetIds,SecurityGroupIds,Tags
AWS::EC2::VerifiedAccessGroup	u:Tags
AWS::EC2::VerifiedAccessInstance	u:CidrEndpointsCustomSubDomainNameServers,Tags,VerifiedAccessTrustProviderIds,VerifiedAccessTrustProviders
AWS::EC2::VerifiedAccessTrustProvider	c:DeviceOptions,DeviceTrustProviderType,PolicyReferenceName,TrustProviderType,UserTrustProviderType	w:NativeApplicationOidcOptions	u:Tags
AWS::EC2::Volume	f:S	u:Tags
AWS::EC2::VolumeAttachment	c:Device,EbsCardIndex,InstanceId,VolumeId	i:InstanceId,VolumeId
AWS::ECR::PublicRepository	c:RepositoryName	i:RepositoryName	u:RepositoryCatalogData.Architectures,RepositoryCatalogData.OperatingSystems,Tags
AWS::ECR::PullThroughCacheRule	c:CredentialArn,CustomRoleArn,EcrRepositoryPrefix,UpstreamRegistry,UpstreamRegistryUrl,UpstreamRepositoryPrefix	w:CredentialArn,CustomRoleArn,UpstreamRegistry	i:EcrRepositoryPrefix
AWS::ECR::PullTimeUpdateExclusion	c:PrincipalArn	i:PrincipalArn
AWS::ECR::RegistryScanningConfiguration	u:Rules,Rules.*.RepositoryFilters
AWS::ECR::Repository	c:EncryptionConfiguration,EncryptionConfiguration.EncryptionType,EncryptionConfiguration.KmsKey,RepositoryName	w:EmptyOnDelete	i:RepositoryName	u:Tags
AWS::ECR::RepositoryCreationTemplate	c:Prefix	i:Prefix	u:AppliedFor,ResourceTags
AWS::ECR::SigningConfiguration	u:Rules,Rules.*.RepositoryFilters
AWS::ECS::CapacityProvider	c:AutoScalingGroupProvider.AutoScalingGroupArn,ClusterName,Name	i:Name
AWS::ECS::Cluster	c:ClusterName	w:ServiceConnectDefaults	i:ClusterName
AWS::ECS::ClusterCapacityProviderAssociations	c:Cluster	i:Cluster
AWS::ECS::Daemon	c:ClusterArn,DaemonName	w:CapacityProviderArns,DaemonName,DaemonTaskDefinitionArn,DeploymentConfiguration,EnableECSManagedTags,EnableExecuteCommand,PropagateTags	u:Tags
AWS::ECS::DaemonTaskDefinition	c:ContainerDefinitions,Cpu,ExecutionRoleArn,Family,Memory,TaskRoleArn,Volumes	u:ContainerDefinitions,ContainerDefinitions.*.DependsOn,ContainerDefinitions.*.Environment,ContainerDefinitions.*.LinuxParameters.Capabilities.Add,ContainerDefinitions.*.LinuxParameters.Capabilities.Drop,ContainerDefinitions.*.LinuxParameters.Devices,ContainerDefinitions.*.LinuxParameters.Devices.*.Permissions,ContainerDefinitions.*.LinuxParameters.Tmpfs,ContainerDefinitions.*.LinuxParameters.Tmpfs.*.MountOptions,ContainerDefinitions.*.LogConfiguration.SecretOptions,ContainerDefinitions.*.RestartPolicy.IgnoredExitCodes,ContainerDefinitions.*.Secrets,ContainerDefinitions.*.SystemControls,ContainerDefinitions.*.Ulimits,Tags,Volumes
AWS::ECS::ExpressGatewayService	c:Cluster,InfrastructureRoleArn,ServiceName,Tags	w:Cpu,ExecutionRoleArn,HealthCheckPath,Memory,NetworkConfiguration,PrimaryContainer,ScalingTarget,TaskRoleArn	d:ActiveConfigurations.*.PrimaryContainer.AwsLogsConfiguration.LogStreamPrefix="ecs",ActiveConfigurations.*.PrimaryContainer.ContainerPort=80,ActiveConfigurations.*.ScalingTarget.AutoScalingMetric="AVERAGE_CPU",ActiveConfigurations.*.ScalingTarget.AutoScalingTargetValue=60,ActiveConfigurations.*.ScalingTarget.MaxTaskCount=1,ActiveConfigurations.*.ScalingTarget.MinTaskCount=1,Cluster="default",Cpu="256",HealthCheckPath="HTTP:80/ping",Memory="512",PrimaryContainer.AwsLogsConfiguration.LogStreamPrefix="ecs",PrimaryContainer.ContainerPort=80,ScalingTarget.AutoScalingMetric="AVERAGE_CPU",ScalingTarget.AutoScalingTargetValue=60,ScalingTarget.MaxTaskCount=1,ScalingTarget.MinTaskCount=1
AWS::ECS::PrimaryTaskSet	c:Cluster,Service	i:Cluster,Service
AWS::ECS::Service	c:Cluster,Role,SchedulingStrategy,ServiceName	m:LaunchType	w:ForceNewDeployment,ServiceConnectConfiguration,VolumeConfigurations	i:Cluster	u:NetworkConfiguration.AwsvpcConfiguration.SecurityGroups,NetworkConfiguration.AwsvpcConfiguration.Subnets,ServiceConnectConfiguration.LogConfiguration.SecretOptions	d:AvailabilityZoneRebalancing="ENABLED",PlatformVersion="LATEST"
AWS::ECS::TaskDefinition	c:ContainerDefinitions,Cpu,EnableFaultInjection,EphemeralStorage,ExecutionRoleArn,Family,InferenceAccelerators,IpcMode,Memory,NetworkMode,PidMode,PlacementConstraints,ProxyConfiguration,RequiresCompatibilities,RuntimePlatform,TaskRoleArn,Volumes	u:ContainerDefinitions,ContainerDefinitions.*.CredentialSpecs,ContainerDefinitions.*.DependsOn,ContainerDefinitions.*.DnsSearchDomains,ContainerDefinitions.*.DnsServers,ContainerDefinitions.*.DockerSecurityOptions,ContainerDefinitions.*.Environment,ContainerDefinitions.*.ExtraHosts,ContainerDefinitions.*.Links,ContainerDefinitions.*.LinuxParameters.Capabilities.Add,ContainerDefinitions.*.LinuxParameters.Capabilities.Drop,ContainerDefinitions.*.LinuxParameters.Devices,ContainerDefinitions.*.LinuxParameters.Devices.*.Permissions,ContainerDefinitions.*.LinuxParameters.Tmpfs,ContainerDefinitions.*.LinuxParameters.Tmpfs.*.MountOptions,ContainerDefinitions.*.LogConfiguration.SecretOptions,ContainerDefinitions.*.PortMappings,ContainerDefinitions.*.ResourceRequirements,ContainerDefinitions.*.RestartPolicy.IgnoredExitCodes,ContainerDefinitions.*.Secrets,ContainerDefinitions.*.SystemControls,ContainerDefinitions.*.Ulimits,ContainerDefinitions.*.VolumesFrom,InferenceAccelerators,PlacementConstraints,ProxyConfiguration.ProxyConfigurationProperties,RequiresCompatibilities,Tags,Volumes	d:ContainerDefinitions.*.VersionConsistency="enabled"
AWS::ECS::TaskSet	c:CapacityProviderStrategy,Cluster,ExternalId,LaunchType,LoadBalancers,NetworkConfiguration,PlatformVersion,Service,ServiceRegistries,TaskDefinition	i:Cluster,Service
AWS::EFS::AccessPoint	c:ClientToken,FileSystemId,PosixUser,PosixUser.Gid,PosixUser.SecondaryGids,PosixUser.Uid,RootDirectory,RootDirectory.CreationInfo,RootDirectory.CreationInfo.OwnerGid,RootDirectory.CreationInfo.OwnerUid,RootDirectory.CreationInfo.Permissions,RootDirectory.Path	u:AccessPointTags
AWS::EFS::FileSystem	f:S	c:AvailabilityZoneName,Encrypted,KmsKeyId,PerformanceMode	w:BypassPolicyLockoutSafetyCheck,ReplicationConfiguration
AWS::EFS::MountTarget	c:FileSystemId,IpAddress,IpAddressType,Ipv6Address,SubnetId	w:IpAddressType	u:SecurityGroups
AWS::EKS::AccessEntry	c:ClusterName,PrincipalArn,Type	i:ClusterName,PrincipalArn	u:AccessPolicies,AccessPolicies.*.AccessScope.Namespaces,KubernetesGroups,Tags
AWS::EKS::Addon	c:AddonName,ClusterName,NamespaceConfig	w:PodIdentityAssociations,PreserveOnDelete,ResolveConflicts	i:AddonName,ClusterName	u:PodIdentityAssociations,Tags
AWS::EKS::Capability	f:F	c:CapabilityName,ClusterName,Configuration.ArgoCd.AwsIdc,Configuration.ArgoCd.Namespace,Type	u:Configuration.ArgoCd.NetworkAccess.VpceIds,Configuration.ArgoCd.RbacRoleMappings,Configuration.ArgoCd.RbacRoleMappings.*.Identities,Tags
AWS::EKS::Cluster	c:AccessConfig.BootstrapClusterCreatorAdminPermissions,BootstrapSelfManagedAddons,EncryptionConfig,KubernetesNetworkConfig.IpFamily,KubernetesNetworkConfig.ServiceIpv4Cidr,Name,OutpostConfig,RoleArn	w:AccessConfig,BootstrapSelfManagedAddons,Force	i:Name	u:ComputeConfig.NodePools,EncryptionConfig,EncryptionConfig.*.Resources,Logging.ClusterLogging.EnabledTypes,OutpostConfig.OutpostArns,RemoteNetworkConfig.RemoteNodeNetworks,RemoteNetworkConfig.RemoteNodeNetworks.*.Cidrs,RemoteNetworkConfig.RemotePodNetworks,RemoteNetworkConfig.RemotePodNetworks.*.Cidrs,ResourcesVpcConfig.PublicAccessCidrs,ResourcesVpcConfig.SecurityGroupIds,ResourcesVpcConfig.SubnetIds,Tags	d:Force=false
AWS::EKS::FargateProfile	c:ClusterName,FargateProfileName,PodExecutionRoleArn,Selectors,Subnets	i:ClusterName,FargateProfileName
AWS::EKS::IdentityProviderConfig	f:F	c:ClusterName,IdentityProviderConfigName,Oidc,Type	i:ClusterName,IdentityProviderConfigName,Type	u:Oidc.RequiredClaims,Tags
AWS::EKS::Nodegroup	c:AmiType,CapacityType,ClusterName,DiskSize,InstanceTypes,NodeRole,NodegroupName,RemoteAccess,Subnets	w:ForceUpdateEnabled	u:InstanceTypes,NodeRepairConfig.NodeRepairConfigOverrides,RemoteAccess.SourceSecurityGroups,Subnets,Taints	d:ForceUpdateEnabled=false
AWS::EKS::PodIdentityAssociation	c:ClusterName,Namespace,ServiceAccount	u:Tags
AWS::EMR::Cluster	f:S	c:AdditionalInfo,Applications,AutoScalingRole,BootstrapActions,Configurations,CustomAmiId,EbsRootVolumeIops,EbsRootVolumeSize,EbsRootVolumeThroughput,JobFlowRole,KerberosAttributes,LogEncryptionKmsKeyId,LogUri,Name,OSReleaseLabel,PlacementGroupConfigs,ReleaseLabel,ScaleDownBehavior,SecurityConfiguration,ServiceRole,Steps
AWS::EMR::InstanceFleetConfig	c:ClusterId,InstanceFleetType,LaunchSpecifications,Name
AWS::EMR::InstanceGroupConfig	c:BidPrice,Configurations,CustomAmiId,EbsConfiguration,InstanceRole,InstanceType,JobFlowId,Market,Name
AWS::EMR::SecurityConfiguration	c:Name,SecurityConfiguration	i:Name
AWS::EMR::Step	c:ActionOnFailure,EncryptionKeyArn,HadoopJarStep,JobFlowId,LogUri,Name
AWS::EMR::Studio	c:AuthMode,EncryptionKeyArn,EngineSecurityGroupId,IdcInstanceArn,IdcUserAssignment,ServiceRole,TrustedIdentityPropagationEnabled,UserRole,VpcId,WorkspaceSecurityGroupId	u:Tags
AWS::EMR::StudioSessionMapping	c:IdentityName,IdentityType,StudioId	i:IdentityName,IdentityType,StudioId
AWS::EMR::WALWorkspace	c:WALWorkspaceName	i:WALWorkspaceName	u:Tags
AWS::EMRContainers::Endpoint	c:ConfigurationOverrides,ExecutionRoleArn,Name,ReleaseLabel,Type,VirtualClusterId	u:Tags
AWS::EMRContainers::SecurityConfiguration	c:ContainerProvider,Name,SecurityConfigurationData	w:SecurityConfigurationData	u:Tags
AWS::EMRContainers::VirtualCluster	c:ContainerProvider,Name	u:Tags
AWS::EMRServerless::Application	c:Name,Type	m:Architecture,AutoStartConfiguration,AutoStopConfiguration,ImageConfiguration,InitialCapacity,InteractiveConfiguration,MaximumCapacity,MonitoringConfiguration,NetworkConfiguration,ReleaseLabel,RuntimeConfiguration,SchedulerConfiguration,WorkerTypeSpecifications	u:InitialCapacity,MonitoringConfiguration.CloudWatchLoggingConfiguration.LogTypeMap,MonitoringConfiguration.CloudWatchLoggingConfiguration.LogTypeMap.*.Value,NetworkConfiguration.SecurityGroupIds,NetworkConfiguration.SubnetIds,RuntimeConfiguration,RuntimeConfiguration.*.Configurations,Tags	d:AutoStartConfiguration.Enabled=true,AutoStopConfiguration.Enabled=true,InteractiveConfiguration.LivyEndpointEnabled=false,InteractiveConfiguration.SessionEnabled=false,InteractiveConfiguration.StudioEnabled=false,MonitoringConfiguration.CloudWatchLoggingConfiguration.Enabled=false,MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration.Enabled=true
AWS::EVS::Environment	c:ConnectivityInfo,EnvironmentName,KmsKeyId,LicenseInfo,ServiceAccessSecurityGroups,ServiceAccessSubnetId,SiteId,TermsAccepted,VcfHostnames,VcfVersion,VpcId	w:Hosts,InitialVlans	u:Checks,ConnectivityInfo.PrivateRouteServerPeerings,Credentials,ServiceAccessSecurityGroups.SecurityGroups,Tags
AWS::ElastiCache::CacheCluster	f:S	c:CacheSubnetGroupName,ClusterName,Engine,NetworkType,Port,SnapshotArns,SnapshotName	m:IpDiscovery,PreferredAvailabilityZones	w:CacheSecurityGroupNames,PreferredAvailabilityZone,SnapshotArns,SnapshotName	i:ClusterName	u:CacheSecurityGroupNames,LogDeliveryConfigurations,PreferredAvailabilityZones,SnapshotArns,Tags,VpcSecurityGroupIds
AWS::ElastiCache::GlobalReplicationGroup	w:AutomaticFailoverEnabled,CacheNodeType,EngineVersion,GlobalNodeGroupCount,GlobalReplicationGroupIdSuffix,RegionalConfigurations
AWS::ElastiCache::ParameterGroup	c:CacheParameterGroupFamily	u:Tags
AWS::ElastiCache::ReplicationGroup	f:S	c:AtRestEncryptionEnabled,CacheSubnetGroupName,DataTieringEnabled,GlobalReplicationGroupId,KmsKeyId,NetworkType,Port,PreferredCacheClusterAZs,ReplicasPerNodeGroup,ReplicationGroupId,SnapshotArns,SnapshotName	m:AuthToken,NodeGroupConfiguration	w:AuthToken,CacheParameterGroupName,CacheSecurityGroupNames,CacheSubnetGroupName,EngineVersion,KmsKeyId,NodeGroupConfiguration,NotificationTopicArn,NumNodeGroups,PreferredCacheClusterAZs,PreferredMaintenanceWindow,PrimaryClusterId,ReplicasPerNodeGroup,SecurityGroupIds,SnapshotArns,SnapshotName	i:ReplicationGroupId	d:AtRestEncryptionEnabled=false,AutomaticFailoverEnabled=false,NumNodeGroups=1,SnapshotRetentionLimit=0,TransitEncryptionEnabled=false
AWS::ElastiCache::ServerlessCache	c:KmsKeyId,ServerlessCacheName,SnapshotArnsToRestore,SubnetIds	w:FinalSnapshotName,SnapshotArnsToRestore	i:ServerlessCacheName	u:SecurityGroupIds,SnapshotArnsToRestore,SubnetIds,Tags
AWS::ElastiCache::SubnetGroup	c:CacheSubnetGroupName	i:CacheSubnetGroupName	u:SubnetIds,Tags
AWS::ElastiCache::User	c:UserId,UserName	w:AccessString,AuthenticationMode,NoPasswordRequired,Passwords	i:UserId	u:Tags
AWS::ElastiCache::UserGroup	c:UserGroupId	i:UserGroupId	u:Tags,UserIds
AWS::ElasticBeanstalk::Application	c:ApplicationName	i:ApplicationName
AWS::ElasticBeanstalk::ApplicationVersion	c:ApplicationName,SourceBundle	i:ApplicationName
AWS::ElasticBeanstalk::ConfigurationTemplate	c:ApplicationName,EnvironmentId,PlatformArn,SolutionStackName,SourceConfiguration	w:EnvironmentId,SourceConfiguration	i:ApplicationName	u:OptionSettings
AWS::ElasticBeanstalk::Environment	c:ApplicationName,CNAMEPrefix,EnvironmentName,SolutionStackName,Tier.Name,Tier.Type	w:OptionSettings,TemplateName	i:EnvironmentName	u:OptionSettings,Tags
AWS::ElasticLoadBalancing::LoadBalancer	c:LoadBalancerName,Scheme
AWS::ElasticLoadBalancingV2::Listener	c:LoadBalancerArn	w:DefaultActions	u:ListenerAttributes
AWS::ElasticLoadBalancingV2::ListenerCertificate	c:ListenerArn
AWS::ElasticLoadBalancingV2::ListenerRule	c:ListenerArn	w:Actions,ListenerArn	u:Actions,Actions.*.ForwardConfig.TargetGroups,Conditions,Conditions.*.HostHeaderConfig.RegexValues,Conditions.*.HostHeaderConfig.Values,Conditions.*.HttpHeaderConfig.RegexValues,Conditions.*.HttpHeaderConfig.Values,Conditions.*.HttpRequestMethodConfig.Values,Conditions.*.PathPatternConfig.RegexValues,Conditions.*.PathPatternConfig.Values,Conditions.*.QueryStringConfig.Values,Conditions.*.RegexValues,Conditions.*.SourceIpConfig.Values,Conditions.*.Values,Transforms,Transforms.*.HostHeaderRewriteConfig.Rewrites,Transforms.*.UrlRewriteConfig.Rewrites
AWS::ElasticLoadBalancingV2::LoadBalancer	c:Name,Scheme,Type	w:EnableCapacityReservationProvisionStabilize	u:LoadBalancerAttributes,SecurityGroups,SubnetMappings,Subnets,Tags	d:EnableCapacityReservationProvisionStabilize=false
AWS::ElasticLoadBalancingV2::TargetGroup	c:IpAddressType,Name,Port,Protocol,ProtocolVersion,TargetType,VpcId	u:LoadBalancerArns,Tags,TargetGroupAttributes,Targets
AWS::ElasticLoadBalancingV2::TrustStore	c:Name	w:CaCertificatesBundleS3Bucket,CaCertificatesBundleS3Key,CaCertificatesBundleS3ObjectVersion	u:Tags
AWS::ElasticLoadBalancingV2::TrustStoreRevocation	c:RevocationContents,TrustStoreArn	w:RevocationContents	i:TrustStoreArn	u:RevocationContents,TrustStoreRevocations
AWS::Elasticsearch::Domain	f:S	c:DomainName
AWS::EntityResolution::IdMappingWorkflow	c:WorkflowName	i:WorkflowName	u:IdMappingTechniques.RuleBasedProperties.Rules,IdMappingTechniques.RuleBasedProperties.Rules.*.MatchingKeys,InputSourceConfig,OutputSourceConfig,Tags
AWS::EntityResolution::IdNamespace	c:IdNamespaceName	i:IdNamespaceName	u:IdMappingWorkflowProperties,IdMappingWorkflowProperties.*.RuleBasedProperties.RecordMatchingModels,IdMappingWorkflowProperties.*.RuleBasedProperties.RuleDefinitionTypes,IdMappingWorkflowProperties.*.RuleBasedProperties.Rules,IdMappingWorkflowProperties.*.RuleBasedProperties.Rules.*.MatchingKeys,InputSourceConfig,Tags
AWS::EntityResolution::MatchingWorkflow	c:WorkflowName	i:WorkflowName	u:InputSourceConfig,OutputSourceConfig,OutputSourceConfig.*.Output,ResolutionTechniques.RuleBasedProperties.Rules,ResolutionTechniques.RuleBasedProperties.Rules.*.MatchingKeys,ResolutionTechniques.RuleConditionProperties.Rules,Tags
AWS::EntityResolution::PolicyStatement	c:Arn,StatementId	i:Arn,StatementId
AWS::EntityResolution::SchemaMapping	c:SchemaName	i:SchemaName	u:MappedInputFields,Tags
AWS::EventSchemas::Discoverer	c:SourceArn	d:CrossAccount=true
AWS::EventSchemas::Registry	c:RegistryName
AWS::EventSchemas::Schema	c:RegistryName,SchemaName
AWS::Events::ApiDestination	c:Name	i:Name
AWS::Events::Archive	c:ArchiveName,SourceArn	i:ArchiveName
AWS::Events::Connection	c:Name	w:AuthParameters	i:Name	d:AuthParameters.InvocationHttpParameters.BodyParameters.*.IsValueSecret=true,AuthParameters.InvocationHttpParameters.HeaderParameters.*.IsValueSecret=true,AuthParameters.InvocationHttpParameters.QueryStringParameters.*.IsValueSecret=true,AuthParameters.OAuthParameters.OAuthHttpParameters.BodyParameters.*.IsValueSecret=true,AuthParameters.OAuthParameters.OAuthHttpParameters.HeaderParameters.*.IsValueSecret=true,AuthParameters.OAuthParameters.OAuthHttpParameters.QueryStringParameters.*.IsValueSecret=true
AWS::Events::Endpoint	c:Name	i:Name	u:EventBuses
AWS::Events::EventBus	c:Name	w:EventSourceName	i:Name	r:EventSourceName
AWS::Events::EventBusPolicy	c:EventBusName,StatementId	w:Action,Condition,Principal	i:EventBusName,StatementId
AWS::Events::Rule	c:Name	m:EventBusName	u:Tags,Targets
AWS::Evidently::Experiment	c:Name,Project	u:OnlineAbConfig.TreatmentWeights,Tags
AWS::Evidently::Feature	c:Name,Project	u:EntityOverrides,Tags
AWS::Evidently::Launch	c:Name,Project	u:ScheduledSplitsConfig.*.GroupWeights,ScheduledSplitsConfig.*.SegmentOverrides,ScheduledSplitsConfig.*.SegmentOverrides.*.Weights,Tags
AWS::Evidently::Project	c:Name	u:Tags
AWS::Evidently::Segment	u:Tags
AWS::FIS::ExperimentTemplate	c:ExperimentOptions.AccountTargeting
AWS::FIS::TargetAccountConfiguration	c:AccountId,ExperimentTemplateId	i:AccountId,ExperimentTemplateId
AWS::FMS::NotificationChannel	c:SnsTopicArn	i:SnsTopicArn
AWS::FMS::Policy	w:DeleteAllPolicyResources
AWS::FMS::ResourceSet	u:Resources
AWS::FSx::DataRepositoryAssociation	c:BatchImportMetaDataOnCreate,DataRepositoryPath,FileSystemId,FileSystemPath	u:S3.AutoExportPolicy.Events,S3.AutoImportPolicy.Events,Tags
AWS::FSx::FileSystem	f:S	c:BackupId,FileSystemType,KmsKeyId,SecurityGroupIds,SubnetIds
AWS::FSx::S3AccessPointAttachment	f:F	c:Name,OntapConfiguration,OpenZFSConfiguration,S3AccessPoint,Type	w:S3AccessPoint	i:Name
AWS::FSx::Snapshot	c:VolumeId
AWS::FSx::StorageVirtualMachine	c:FileSystemId,Name,RootVolumeSecurityStyle
AWS::FSx::Volume	c:BackupId,VolumeType
AWS::FinSpace::Environment	c:DataBundles,FederationParameters,KmsKeyId,SuperuserParameters,Tags	w:FederationParameters,SuperuserParameters,Tags	u:FederationParameters.AttributeMap,Tags
AWS::Forecast::Dataset	c:DatasetName
AWS::Forecast::DatasetGroup	c:DatasetGroupName
AWS::FraudDetector::Detector	c:DetectorId	u:AssociatedModels,EventType.EntityTypes,EventType.EntityTypes.*.Tags,EventType.EventVariables,EventType.EventVariables.*.Tags,EventType.Labels,EventType.Labels.*.Tags,EventType.Tags,Rules,Rules.*.Outcomes,Rules.*.Outcomes.*.Tags,Rules.*.Tags,Tags
AWS::FraudDetector::EntityType	c:Name	u:Tags
AWS::FraudDetector::EventType	c:Name	u:EntityTypes,EntityTypes.*.Tags,EventVariables,EventVariables.*.Tags,Labels,Labels.*.Tags,Tags
AWS::FraudDetector::Label	c:Name	u:Tags
AWS::FraudDetector::List	c:Name	u:Elements,Tags
AWS::FraudDetector::Outcome	c:Name	u:Tags
AWS::FraudDetector::Variable	c:Name	u:Tags
AWS::GameLift::Alias	u:Tags
AWS::GameLift::Build	c:OperatingSystem,ServerSdkVersion,StorageLocation	w:StorageLocation	u:Tags
AWS::GameLift::ContainerFleet	c:BillingType,InstanceType,PlayerGatewayMode	w:DeploymentConfiguration,GameServerContainerGroupDefinitionName,PerInstanceContainerGroupDefinitionName	u:InstanceInboundPermissions,Locations,Locations.*.StoppedActions,MetricGroups,ScalingPolicies,Tags
AWS::GameLift::ContainerGroupDefinition	c:ContainerGroupType,Name	w:SourceVersionNumber	i:Name	u:GameServerContainerDefinition.EnvironmentOverride,GameServerContainerDefinition.MountPoints,GameServerContainerDefinition.PortConfiguration.ContainerPortRanges,SupportContainerDefinitions,SupportContainerDefinitions.*.EnvironmentOverride,SupportContainerDefinitions.*.MountPoints,SupportContainerDefinitions.*.PortConfiguration.ContainerPortRanges,Tags
AWS::GameLift::Fleet	c:BuildId,CertificateConfiguration,ComputeType,EC2InstanceType,FleetType,InstanceRoleARN,InstanceRoleCredentialsProvider,LogPaths,PeerVpcAwsAccountId,PeerVpcId,PlayerGatewayConfiguration,PlayerGatewayMode,ScriptId,ServerLaunchParameters,ServerLaunchPath	w:ApplyCapacity	u:EC2InboundPermissions,Locations,LogPaths,MetricGroups,RuntimeConfiguration.ServerProcesses,ScalingPolicies,Tags
AWS::GameLift::GameServerGroup	w:AutoScalingPolicy,DeleteOption,LaunchTemplate,MaxSize,MinSize,VpcSubnets	u:InstanceDefinitions,Tags,VpcSubnets
AWS::GameLift::GameSessionQueue	c:Name	i:Name	u:FilterConfiguration.AllowedLocations,PlayerLatencyPolicies,Tags
AWS::GameLift::Location	c:LocationName	i:LocationName	u:Tags
AWS::GameLift::MatchmakingConfiguration	c:Name	i:Name	u:GameProperties,GameSessionQueueArns,Tags
AWS::GameLift::MatchmakingRuleSet	c:Name,RuleSetBody	i:Name	u:Tags
AWS::GameLift::Script	c:NodeJsVersion	u:Tags
AWS::GlobalAccelerator::Accelerator	d:Enabled=true,IpAddressType="IPV4",IpAddresses=null,Ipv6Addresses=null
AWS::GlobalAccelerator::CrossAccountAttachment	w:Resources
AWS::GlobalAccelerator::EndpointGroup	c:EndpointGroupRegion,ListenerArn	w:EndpointConfigurations	d:EndpointConfigurations.*.ClientIPPreservationEnabled=true,EndpointConfigurations.*.Weight=100,HealthCheckIntervalSeconds=30,HealthCheckPath="/",HealthCheckPort=-1,HealthCheckProtocol="TCP",ThresholdCount=3,TrafficDialPercentage=100
AWS::GlobalAccelerator::Listener	c:AcceleratorArn	d:ClientAffinity="NONE",Protocol="TCP"
AWS::Glue::Catalog	c:Name	w:CatalogProperties,OverwriteChildResourcePermissionsWithDefault	u:Tags
AWS::Glue::Connection	c:CatalogId
AWS::Glue::Crawler	c:Name	i:Name
AWS::Glue::DataCatalogEncryptionSettings	c:CatalogId
AWS::Glue::Database	c:DatabaseName	i:DatabaseName	u:DatabaseInput.CreateTableDefaultPermissions,DatabaseInput.CreateTableDefaultPermissions.*.Permissions
AWS::Glue::DevEndpoint	c:EndpointName
AWS::Glue::IdentityCenterConfiguration	f:F	c:InstanceArn
AWS::Glue::Integration	c:AdditionalEncryptionContext,IntegrationConfig,IntegrationConfig.RefreshInterval,IntegrationName,KmsKeyId,SourceArn,TargetArn	w:IntegrationConfig	i:IntegrationName	u:Tags
AWS::Glue::IntegrationResourceProperty	c:ResourceArn	i:ResourceArn	u:Tags
AWS::Glue::Job	c:Name	i:Name
AWS::Glue::MLTransform	c:InputRecordTables
AWS::Glue::Partition	c:CatalogId,DatabaseName,TableName
AWS::Glue::Registry	c:Name
AWS::Glue::Schema	c:DataFormat,Name,Registry,SchemaDefinition	w:SchemaDefinition
AWS::Glue::SchemaVersion	c:Schema,SchemaDefinition
AWS::Glue::SchemaVersionMetadata	c:Key,SchemaVersionId,Value	i:Key,SchemaVersionId,Value
AWS::Glue::SecurityConfiguration	c:Name
AWS::Glue::Table	c:CatalogId,DatabaseName,Name
AWS::Glue::TableOptimizer	c:CatalogId,DatabaseName,TableName,Type
AWS::Glue::Trigger	c:Name,Type,WorkflowName	w:StartOnCreation	i:Name
AWS::Glue::UsageProfile	c:Name	i:Name	u:Tags
AWS::Glue::Workflow	c:Name
AWS::Grafana::Workspace	c:ClientToken	w:ClientToken	u:AuthenticationProviders,DataSources,NetworkAccessControl.PrefixListIds,NetworkAccessControl.VpceIds,NotificationDestinations,OrganizationalUnits,SamlConfiguration.AllowedOrganizations,SamlConfiguration.RoleValues.Admin,SamlConfiguration.RoleValues.Editor,VpcConfiguration.SecurityGroupIds,VpcConfiguration.SubnetIds
AWS::Greengrass::ConnectorDefinition	c:InitialVersion
AWS::Greengrass::ConnectorDefinitionVersion	c:ConnectorDefinitionId,Connectors
AWS::Greengrass::CoreDefinition	c:InitialVersion
AWS::Greengrass::CoreDefinitionVersion	c:CoreDefinitionId,Cores
AWS::Greengrass::DeviceDefinition	c:InitialVersion
AWS::Greengrass::DeviceDefinitionVersion	c:DeviceDefinitionId,Devices
AWS::Greengrass::FunctionDefinition	c:InitialVersion
AWS::Greengrass::FunctionDefinitionVersion	c:DefaultConfig,FunctionDefinitionId,Functions
AWS::Greengrass::Group	c:InitialVersion
AWS::Greengrass::GroupVersion	c:ConnectorDefinitionVersionArn,CoreDefinitionVersionArn,DeviceDefinitionVersionArn,FunctionDefinitionVersionArn,GroupId,LoggerDefinitionVersionArn,ResourceDefinitionVersionArn,SubscriptionDefinitionVersionArn
AWS::Greengrass::LoggerDefinition	c:InitialVersion
AWS::Greengrass::LoggerDefinitionVersion	c:LoggerDefinitionId,Loggers
AWS::Greengrass::ResourceDefinition	c:InitialVersion
AWS::Greengrass::ResourceDefinitionVersion	c:ResourceDefinitionId,Resources
AWS::Greengrass::SubscriptionDefinition	c:InitialVersion
AWS::Greengrass::SubscriptionDefinitionVersion	c:SubscriptionDefinitionId,Subscriptions
AWS::GreengrassV2::ComponentVersion	c:InlineRecipe,LambdaFunction	w:InlineRecipe,LambdaFunction	u:LambdaFunction.ComponentLambdaParameters.EventSources,LambdaFunction.ComponentLambdaParameters.LinuxProcessParams.ContainerParams.Devices,LambdaFunction.ComponentLambdaParameters.LinuxProcessParams.ContainerParams.Volumes,LambdaFunction.ComponentPlatforms
AWS::GreengrassV2::Deployment	c:Components,DeploymentName,DeploymentPolicies,IotJobConfiguration,ParentTargetArn,TargetArn	u:IotJobConfiguration.AbortConfig.CriteriaList
AWS::GroundStation::DataflowEndpointGroup	c:ContactPostPassDurationSeconds,ContactPrePassDurationSeconds,EndpointDetails
AWS::GroundStation::DataflowEndpointGroupV2	c:ContactPostPassDurationSeconds,ContactPrePassDurationSeconds,Endpoints	w:Endpoints
AWS::GuardDuty::Detector	u:Features,Features.*.AdditionalConfiguration,Tags
AWS::GuardDuty::Filter	c:DetectorId,Name	i:DetectorId,Name	u:Tags
AWS::GuardDuty::IPSet	c:DetectorId,Format	w:Activate	i:DetectorId	u:Tags
AWS::GuardDuty::Master	c:DetectorId,InvitationId,MasterId	i:DetectorId,MasterId
AWS::GuardDuty::Member	c:DetectorId,MemberId	w:DisableEmailNotification,Message	i:DetectorId,MemberId
AWS::GuardDuty::PublishingDestination	c:DetectorId	i:DetectorId	u:Tags
AWS::GuardDuty::ThreatEntitySet	c:DetectorId,Format	w:Activate	i:DetectorId
AWS::GuardDuty::ThreatIntelSet	c:DetectorId,Format	w:Activate	i:DetectorId
AWS::GuardDuty::TrustedEntitySet	c:DetectorId,Format	w:Activate	i:DetectorId
AWS::HealthImaging::Datastore	c:DatastoreName,KmsKeyArn,Tags
AWS::HealthLake::FHIRDatastore	c:DatastoreName,DatastoreTypeVersion,IdentityProviderConfiguration,PreloadDataConfig,SseConfiguration	u:Tags
AWS::IAM::AccessKey	c:Serial,UserName
AWS::IAM::Group	c:GroupName	i:GroupName	u:ManagedPolicyArns,Policies
AWS::IAM::GroupPolicy	c:GroupName,PolicyName	i:GroupName,PolicyName
AWS::IAM::InstanceProfile	c:InstanceProfileName,Path	i:InstanceProfileName	u:Roles
AWS::IAM::ManagedPolicy	c:Description,ManagedPolicyName,Path	u:Groups,Roles,Users	d:Path="/"
AWS::IAM::OIDCProvider	c:Url	u:ClientIdList,Tags,ThumbprintList
AWS::IAM::Policy	u:Groups,Roles,Users
AWS::IAM::Role	c:Path,RoleName	i:RoleName	u:ManagedPolicyArns,Policies,Tags	d:Path="/"
AWS::IAM::RolePolicy	c:PolicyName,RoleName	i:PolicyName,RoleName
AWS::IAM::SAMLProvider	c:AddPrivateKey,Name,RemovePrivateKey	w:AddPrivateKey,RemovePrivateKey	u:PrivateKeyList,Tags
AWS::IAM::ServerCertificate	c:CertificateBody,CertificateChain,PrivateKey,ServerCertificateName	w:CertificateBody,CertificateChain,PrivateKey	i:ServerCertificateName	u:Tags
AWS::IAM::ServiceLinkedRole	c:AWSServiceName,CustomSuffix	w:AWSServiceName,CustomSuffix
AWS::IAM::User	c:UserName	w:LoginProfile	i:UserName	u:Groups,ManagedPolicyArns,Policies,Tags
AWS::IAM::UserPolicy	c:PolicyName,UserName	i:PolicyName,UserName
AWS::IAM::VirtualMFADevice	c:Path,VirtualMfaDeviceName
AWS::IVS::Channel	u:Tags	d:Authorized=false,ContainerFormat="TS",InsecureIngest=false,LatencyMode="LOW",MultitrackInputConfiguration.Enabled=false,Name="-",RecordingConfigurationArn="",Type="STANDARD"
AWS::IVS::EncoderConfiguration	c:Name,Video,Video.Bitrate,Video.Framerate,Video.Height,Video.Width	u:Tags	d:Video.Bitrate=2500000,Video.Framerate=30,Video.Height=720,Video.Width=1280
AWS::IVS::IngestConfiguration	c:IngestProtocol,InsecureIngest,Name,UserId	w:InsecureIngest	u:Tags	d:IngestProtocol="RTMPS",InsecureIngest=false,Name="-",StageArn="",State="INACTIVE"
AWS::IVS::PlaybackKeyPair	c:Name,PublicKeyMaterial	w:PublicKeyMaterial	u:Tags
AWS::IVS::PlaybackRestrictionPolicy	u:AllowedCountries,AllowedOrigins,Tags	d:EnableStrictOriginEnforcement=false
AWS::IVS::PublicKey	c:Name,PublicKeyMaterial	u:Tags
AWS::IVS::RecordingConfiguration	c:DestinationConfiguration,DestinationConfiguration.S3,DestinationConfiguration.S3.BucketName,Name,RecordingReconnectWindowSeconds,RenditionConfiguration,RenditionConfiguration.RenditionSelection,RenditionConfiguration.Renditions,ThumbnailConfiguration,ThumbnailConfiguration.RecordingMode,ThumbnailConfiguration.Resolution,ThumbnailConfiguration.Storage,ThumbnailConfiguration.TargetIntervalSeconds	u:RenditionConfiguration.Renditions,Tags,ThumbnailConfiguration.Storage	d:RecordingReconnectWindowSeconds=0,RenditionConfiguration.RenditionSelection="ALL",ThumbnailConfiguration.RecordingMode="INTERVAL",ThumbnailConfiguration.TargetIntervalSeconds=60
AWS::IVS::Stage	u:AutoParticipantRecordingConfiguration.MediaTypes,AutoParticipantRecordingConfiguration.ThumbnailConfiguration.ParticipantThumbnailConfiguration.Storage,Tags	d:AutoParticipantRecordingConfiguration.HlsConfiguration.ParticipantRecordingHlsConfiguration.TargetSegmentDurationSeconds=6,AutoParticipantRecordingConfiguration.RecordingReconnectWindowSeconds=0,AutoParticipantRecordingConfiguration.ThumbnailConfiguration.ParticipantThumbnailConfiguration.RecordingMode="DISABLED",AutoParticipantRecordingConfiguration.ThumbnailConfiguration.ParticipantThumbnailConfiguration.TargetIntervalSeconds=60
AWS::IVS::StorageConfiguration	c:Name,S3,S3.BucketName	u:Tags
AWS::IVS::StreamKey	f:F	c:ChannelArn	u:Tags
AWS::IVSChat::LoggingConfiguration	u:Tags
AWS::IVSChat::Room	u:LoggingConfigurationIdentifiers,Tags	d:MaximumMessageLength=500,MaximumMessageRatePerSecond=10,MessageReviewHandler.FallbackResult="ALLOW"
AWS::IdentityStore::Group	c:IdentityStoreId	i:IdentityStoreId
AWS::IdentityStore::GroupMembership	c:GroupId,IdentityStoreId,MemberId	i:IdentityStoreId
AWS::ImageBuilder::Component	c:ChangeDescription,Data,Description,KmsKeyId,Name,Platform,SupportedOsVersions,Uri,Version	w:Data,Uri	u:SupportedOsVersions
AWS::ImageBuilder::ContainerRecipe	c:Components,ContainerType,Description,DockerfileTemplateData,DockerfileTemplateUri,ImageOsVersionOverride,InstanceConfiguration,KmsKeyId,Name,ParentImage,PlatformOverride,TargetRepository,Version,WorkingDirectory	w:DockerfileTemplateData,DockerfileTemplateUri,ImageOsVersionOverride,PlatformOverride	u:Components.*.Parameters,InstanceConfiguration.BlockDeviceMappings
AWS::ImageBuilder::DistributionConfiguration	c:Name	u:Distributions.*.AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationArns,Distributions.*.AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationalUnitArns,Distributions.*.AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups,Distributions.*.AmiDistributionConfiguration.LaunchPermissionConfiguration.UserIds
AWS::ImageBuilder::Image	c:ContainerRecipeArn,DistributionConfigurationArn,EnhancedImageMetadataEnabled,ImageRecipeArn,ImageScanningConfiguration,ImageTestsConfiguration,InfrastructureConfigurationArn,Workflows	m:ImagePipelineExecutionSettings	w:DeletionSettings,ImagePipelineExecutionSettings	u:Workflows.*.Parameters
AWS::ImageBuilder::ImagePipeline	c:Name	u:Workflows.*.Parameters
AWS::ImageBuilder::ImageRecipe	c:BlockDeviceMappings,Components,Description,Name,ParentImage,Version,WorkingDirectory	u:BlockDeviceMappings,Components.*.Parameters
AWS::ImageBuilder::InfrastructureConfiguration	c:Name	u:SecurityGroupIds
AWS::ImageBuilder::LifecyclePolicy	c:Name	u:PolicyDetails,PolicyDetails.*.ExclusionRules.Amis.Regions,PolicyDetails.*.ExclusionRules.Amis.SharedAccounts,ResourceSelection.Recipes
AWS::ImageBuilder::Workflow	c:ChangeDescription,Data,Description,KmsKeyId,Name,Type,Uri,Version	w:Data,Uri
AWS::Inspector::AssessmentTarget	c:AssessmentTargetName
AWS::Inspector::AssessmentTemplate	c:AssessmentTargetArn,AssessmentTemplateName,DurationInSeconds,RulesPackageArns,UserAttributesForFindings
AWS::Inspector::ResourceGroup	c:ResourceGroupTags
AWS::InspectorV2::CodeSecurityIntegration	c:CreateIntegrationDetails,Tags	w:CreateIntegrationDetails,UpdateIntegrationDetails
AWS::InspectorV2::CodeSecurityScanConfiguration	c:Level,Name,ScopeSettings,Tags
AWS::InspectorV2::Filter	u:FilterCriteria.AwsAccountId,FilterCriteria.CodeVulnerabilityDetectorName,FilterCriteria.CodeVulnerabilityDetectorTags,FilterCriteria.CodeVulnerabilityFilePath,FilterCriteria.ComponentId,FilterCriteria.ComponentType,FilterCriteria.Ec2InstanceImageId,FilterCriteria.Ec2InstanceSubnetId,FilterCriteria.Ec2InstanceVpcId,FilterCriteria.EcrImageArchitecture,FilterCriteria.EcrImageHash,FilterCriteria.EcrImagePushedAt,FilterCriteria.EcrImageRegistry,FilterCriteria.EcrImageRepositoryName,FilterCriteria.EcrImageTags,FilterCriteria.EpssScore,FilterCriteria.ExploitAvailable,FilterCriteria.FindingArn,FilterCriteria.FindingStatus,FilterCriteria.FindingType,FilterCriteria.FirstObservedAt,FilterCriteria.FixAvailable,FilterCriteria.InspectorScore,FilterCriteria.LambdaFunctionExecutionRoleArn,FilterCriteria.LambdaFunctionLastModifiedAt,FilterCriteria.LambdaFunctionLayers,FilterCriteria.LambdaFunctionName,FilterCriteria.LambdaFunctionRuntime,FilterCriteria.LastObservedAt,FilterCriteria.NetworkProtocol,FilterCriteria.PortRange,FilterCriteria.RelatedVulnerabilities,FilterCriteria.ResourceId,FilterCriteria.ResourceTags,FilterCriteria.ResourceType,FilterCriteria.Severity,FilterCriteria.Title,FilterCriteria.UpdatedAt,FilterCriteria.VendorSeverity,FilterCriteria.VulnerabilityId,FilterCriteria.VulnerabilitySource,FilterCriteria.VulnerablePackages
AWS::Interconnect::Connection	c:ActivationKey,AttachPoint,EnvironmentId,RemoteAccount	w:RemoteAccount,RemoteOwnerAccount	u:Tags
AWS::InternetMonitor::Monitor	c:MonitorName	w:IncludeLinkedAccounts,LinkedAccountId,ResourcesToAdd,ResourcesToRemove	i:MonitorName	u:Resources,ResourcesToAdd,ResourcesToRemove,Tags
AWS::Invoicing::InvoiceUnit	c:InvoiceReceiver,Name
AWS::IoT::AccountAuditConfiguration	c:AccountId	i:AccountId
AWS::IoT::Authorizer	c:AuthorizerName,SigningDisabled	i:AuthorizerName	u:Tags
AWS::IoT::BillingGroup	c:BillingGroupName	i:BillingGroupName	u:Tags
AWS::IoT::CACertificate	c:CACertificatePem,CertificateMode,VerificationCertificatePem	w:RemoveAutoRegistration,VerificationCertificatePem	u:Tags
AWS::IoT::Certificate	c:CACertificatePem,CertificateMode,CertificatePem,CertificateSigningRequest	w:CACertificatePem,CertificateSigningRequest
AWS::IoT::CertificateProvider	f:F	c:CertificateProviderName	i:CertificateProviderName	u:AccountDefaultForOperations,Tags
AWS::IoT::Command	c:CommandId,PayloadTemplate,Preprocessor	w:LastUpdatedAt	i:CommandId	u:MandatoryParameters
AWS::IoT::CustomMetric	c:MetricName,MetricType	i:MetricName	u:Tags
AWS::IoT::Dimension	c:Name,Type	i:Name	u:StringValues,Tags
AWS::IoT::DomainConfiguration	c:DomainConfigurationName,DomainName,ServerCertificateArns,ServiceType,ValidationCertificateArn	w:ServerCertificateArns,ValidationCertificateArn	i:DomainConfigurationName	u:Tags
AWS::IoT::FleetMetric	c:MetricName	i:MetricName	u:AggregationType.Values,Tags
AWS::IoT::JobTemplate	c:AbortConfig,Description,DestinationPackageVersions,Document,DocumentSource,JobArn,JobExecutionsRetryConfig,JobExecutionsRolloutConfig,JobTemplateId,MaintenanceWindows,PresignedUrlConfig,Tags,TimeoutConfig	w:AbortConfig,DestinationPackageVersions,Document,DocumentSource,JobArn,JobExecutionsRetryConfig,JobExecutionsRolloutConfig,MaintenanceWindows,PresignedUrlConfig,TimeoutConfig	i:JobTemplateId	u:AbortConfig.CriteriaList,DestinationPackageVersions,JobExecutionsRetryConfig.RetryCriteriaList,MaintenanceWindows,Tags
AWS::IoT::Logging	c:AccountId	i:AccountId
AWS::IoT::MitigationAction	c:ActionName	i:ActionName	u:ActionParams.AddThingsToThingGroupParams.ThingGroupNames,Tags
AWS::IoT::Policy	c:PolicyName	u:Tags
AWS::IoT::PolicyPrincipalAttachment	c:PolicyName,Principal
AWS::IoT::ProvisioningTemplate	c:TemplateName,TemplateType	i:TemplateName	u:Tags
AWS::IoT::ResourceSpecificLogging	c:TargetName,TargetType
AWS::IoT::RoleAlias	c:RoleAlias	i:RoleAlias	u:Tags	d:CredentialDurationSeconds=3600
AWS::IoT::ScheduledAudit	c:ScheduledAuditName	i:ScheduledAuditName	u:Tags,TargetCheckNames
AWS::IoT::SecurityProfile	c:SecurityProfileName	i:SecurityProfileName	u:AdditionalMetricsToRetainV2,Behaviors,Behaviors.*.Criteria.Value.Cidrs,Behaviors.*.Criteria.Value.Numbers,Behaviors.*.Criteria.Value.Ports,Behaviors.*.Criteria.Value.Strings,Tags,TargetArns
AWS::IoT::SoftwarePackage	c:PackageName	i:PackageName	u:Tags
AWS::IoT::SoftwarePackageVersion	c:PackageName,VersionName	i:PackageName,VersionName	u:Tags
AWS::IoT::Thing	c:ThingName	i:ThingName
AWS::IoT::ThingGroup	c:ParentGroupName,ThingGroupName	i:ThingGroupName	u:Tags
AWS::IoT::ThingPrincipalAttachment	c:Principal,ThingName
AWS::IoT::ThingType	c:ThingTypeName	i:ThingTypeName	u:Tags
AWS::IoT::TopicRule	c:RuleName	i:RuleName	u:Tags
AWS::IoT::TopicRuleDestination	c:HttpUrlProperties,VpcProperties
AWS::IoTAnalytics::Channel	c:ChannelName	i:ChannelName	u:Tags
AWS::IoTAnalytics::Dataset	c:DatasetName	i:DatasetName	u:Actions,Actions.*.ContainerAction.Variables,Actions.*.QueryAction.Filters,ContentDeliveryRules,LateDataRules,Tags,Triggers
AWS::IoTAnalytics::Datastore	c:DatastoreName	i:DatastoreName	u:DatastorePartitions.Partitions,FileFormatConfiguration.ParquetConfiguration.SchemaDefinition.Columns,Tags
AWS::IoTAnalytics::Pipeline	c:PipelineName	i:PipelineName	u:PipelineActivities,PipelineActivities.*.RemoveAttributes.Attributes,PipelineActivities.*.SelectAttributes.Attributes,Tags
AWS::IoTCoreDeviceAdvisor::SuiteDefinition	u:Tags
AWS::IoTEvents::AlarmModel	c:AlarmModelName,Key	i:AlarmModelName	u:AlarmEventActions.AlarmActions,Tags	d:AlarmCapabilities.AcknowledgeFlow.Enabled="true",AlarmCapabilities.InitializationConfiguration.DisabledOnInitialization="true"
AWS::IoTEvents::DetectorModel	c:DetectorModelName,Key	i:DetectorModelName	u:DetectorModelDefinition.States,DetectorModelDefinition.States.*.OnEnter.Events,DetectorModelDefinition.States.*.OnEnter.Events.*.Actions,DetectorModelDefinition.States.*.OnExit.Events,DetectorModelDefinition.States.*.OnExit.Events.*.Actions,DetectorModelDefinition.States.*.OnInput.Events,DetectorModelDefinition.States.*.OnInput.Events.*.Actions,DetectorModelDefinition.States.*.OnInput.TransitionEvents.*.Actions,Tags
AWS::IoTEvents::Input	c:InputName	i:InputName	u:InputDefinition.Attributes,Tags
AWS::IoTFleetWise::Campaign	c:CollectionScheme,Compression,DataDestinationConfigs,DataPartitions,DiagnosticsMode,ExpiryTime,Name,PostTriggerCollectionDuration,Priority,SignalCatalogArn,SignalsToCollect,SignalsToFetch,SpoolingMode,StartTime,TargetArn	w:Action	i:Name	u:DataDestinationConfigs,DataExtraDimensions,SignalsToCollect,SignalsToFetch,Tags	d:Compression="OFF",DiagnosticsMode="OFF",ExpiryTime="253402214400",PostTriggerCollectionDuration=0,Priority=0,SpoolingMode="OFF",StartTime="0"
AWS::IoTFleetWise::DecoderManifest	c:ModelManifestArn,Name	w:DefaultForUnmappedSignals	i:Name	u:NetworkInterfaces,SignalDecoders,Tags	d:Status="DRAFT"
AWS::IoTFleetWise::Fleet	c:Id,SignalCatalogArn	i:Id	u:Tags
AWS::IoTFleetWise::ModelManifest	c:Name	i:Name	u:Nodes,Tags	d:Status="DRAFT"
AWS::IoTFleetWise::SignalCatalog	c:Name	i:Name	u:Nodes,Tags
AWS::IoTFleetWise::StateTemplate	c:Name,SignalCatalogArn	i:Name	u:DataExtraDimensions,MetadataExtraDimensions,StateTemplateProperties,Tags
AWS::IoTFleetWise::Vehicle	c:Name	w:AssociationBehavior	i:Name	u:StateTemplates,Tags
AWS::IoTSiteWise::Asset	u:AssetHierarchies,AssetProperties,Tags
AWS::IoTSiteWise::AssetModel	c:AssetModelType	w:AssetModelCompositeModels,AssetModelProperties	u:AssetModelCompositeModels,AssetModelCompositeModels.*.CompositeModelProperties,AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Metric.Variables,AssetModelCompositeModels.*.CompositeModelProperties.*.Type.Transform.Variables,AssetModelHierarchies,AssetModelProperties,AssetModelProperties.*.Type.Metric.Variables,AssetModelProperties.*.Type.Transform.Variables,EnforcedAssetModelInterfaceRelationships,Tags
AWS::IoTSiteWise::ComputationModel	u:Tags
AWS::IoTSiteWise::Dashboard	c:ProjectId	u:Tags
AWS::IoTSiteWise::Dataset	u:Tags
AWS::IoTSiteWise::Gateway	c:GatewayPlatform,GatewayVersion	u:Tags
AWS::IoTSiteWise::Portal	c:PortalAuthMode,PortalType	u:Tags
AWS::IoTSiteWise::Project	c:PortalId	u:Tags
AWS::IoTTwinMaker::ComponentType	c:ComponentTypeId,WorkspaceId	i:ComponentTypeId,WorkspaceId	u:ExtendsFrom
AWS::IoTTwinMaker::Entity	c:EntityId,WorkspaceId	i:EntityId,WorkspaceId
AWS::IoTTwinMaker::Scene	c:SceneId,WorkspaceId	i:SceneId,WorkspaceId	u:Capabilities
AWS::IoTTwinMaker::SyncJob	f:F	c:SyncRole,SyncSource,Tags,WorkspaceId	i:SyncSource,WorkspaceId
AWS::IoTTwinMaker::Workspace	c:WorkspaceId	i:WorkspaceId
AWS::IoTWireless::Destination	c:Name	i:Name	u:Tags
AWS::IoTWireless::DeviceProfile	c:LoRaWAN,Name	u:Tags
AWS::IoTWireless::FuotaTask	u:Tags
AWS::IoTWireless::MulticastGroup	u:Tags
AWS::IoTWireless::NetworkAnalyzerConfiguration	c:Name	i:Name	u:Tags,WirelessDevices,WirelessGateways
AWS::IoTWireless::PartnerAccount	c:PartnerAccountId	w:Sidewalk,SidewalkUpdate	i:PartnerAccountId	u:Tags
AWS::IoTWireless::ServiceProfile	c:LoRaWAN,Name	u:Tags
AWS::IoTWireless::TaskDefinition	u:Tags
AWS::IoTWireless::WirelessDevice	u:LoRaWAN.FPorts.Applications,Tags
AWS::IoTWireless::WirelessDeviceImportTask	w:Sidewalk	u:Tags
AWS::IoTWireless::WirelessGateway	u:Tags
AWS::KMS::Alias	c:AliasName	i:AliasName
AWS::KMS::Key	f:S	w:BypassPolicyLockoutSafetyCheck,PendingWindowInDays,RotationPeriodInDays	u:Tags	d:BypassPolicyLockoutSafetyCheck=false,KeySpec="SYMMETRIC_DEFAULT",KeyUsage="ENCRYPT_DECRYPT",MultiRegion=false,Origin="AWS_KMS",RotationPeriodInDays=365	r:KeySpec,KeyUsage,MultiRegion
AWS::KMS::ReplicaKey	c:PrimaryKeyArn	w:PendingWindowInDays	u:Tags
AWS::KafkaConnect::Connector	f:F	c:ConnectorDescription,ConnectorName,KafkaCluster,KafkaClusterClientAuthentication,KafkaClusterEncryptionInTransit,KafkaConnectVersion,LogDelivery,NetworkType,Plugins,ServiceExecutionRoleArn,WorkerConfiguration	u:KafkaCluster.ApacheKafkaCluster.Vpc.SecurityGroups,KafkaCluster.ApacheKafkaCluster.Vpc.Subnets,Plugins,Tags
AWS::KafkaConnect::CustomPlugin	c:ContentType,Description,Location,Name	u:Tags
AWS::KafkaConnect::WorkerConfiguration	c:Description,Name,PropertiesFileContent	u:Tags
AWS::Kendra::DataSource	c:IndexId,Type	i:IndexId
AWS::Kendra::Faq	c:Description,FileFormat,IndexId,Name,RoleArn,S3Path	i:IndexId
AWS::Kendra::Index	c:Edition,ServerSideEncryptionConfiguration	u:DocumentMetadataConfigurations,DocumentMetadataConfigurations.*.Relevance.ValueImportanceItems,Tags,UserTokenConfigurations
AWS::KendraRanking::ExecutionPlan	u:Tags
AWS::Kinesis::ResourcePolicy	c:ResourceArn	i:ResourceArn
AWS::Kinesis::Stream	f:S	c:Name	w:WarmThroughputMiBps	i:Name	u:DesiredShardLevelMetrics,Tags
AWS::Kinesis::StreamConsumer	c:ConsumerName,StreamARN,Tags	u:Tags
AWS::KinesisAnalytics::Application	c:ApplicationName
AWS::KinesisAnalytics::ApplicationOutput	c:ApplicationName
AWS::KinesisAnalytics::ApplicationReferenceDataSource	c:ApplicationName
AWS::KinesisAnalyticsV2::Application	c:ApplicationMode,ApplicationName	w:ApplicationConfiguration,RunConfiguration	i:ApplicationName	u:ApplicationConfiguration.EnvironmentProperties.PropertyGroups,ApplicationConfiguration.SqlApplicationConfiguration.Inputs,ApplicationConfiguration.SqlApplicationConfiguration.Inputs.*.InputSchema.RecordColumns,ApplicationConfiguration.VpcConfigurations,ApplicationConfiguration.VpcConfigurations.*.SecurityGroupIds,ApplicationConfiguration.VpcConfigurations.*.SubnetIds,ApplicationConfiguration.ZeppelinApplicationConfiguration.CustomArtifactsConfiguration,Tags	d:ApplicationDescription=""
AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption	c:ApplicationName
AWS::KinesisAnalyticsV2::ApplicationOutput	c:ApplicationName
AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource	c:ApplicationName
AWS::KinesisFirehose::DeliveryStream	c:AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration,AmazonopensearchserviceDestinationConfiguration.VpcConfiguration,DatabaseSourceConfiguration,DeliveryStreamName,DeliveryStreamType,DirectPutSourceConfiguration,ElasticsearchDestinationConfiguration.VpcConfiguration,IcebergDestinationConfiguration.CatalogConfiguration,KinesisStreamSourceConfiguration,MSKSourceConfiguration,SnowflakeDestinationConfiguration.SnowflakeVpcConfiguration	w:AmazonOpenSearchServerlessDestinationConfiguration,AmazonopensearchserviceDestinationConfiguration,DatabaseSourceConfiguration,DirectPutSourceConfiguration,ElasticsearchDestinationConfiguration,ExtendedS3DestinationConfiguration,HttpEndpointDestinationConfiguration,IcebergDestinationConfiguration,KinesisStreamSourceConfiguration,MSKSourceConfiguration,RedshiftDestinationConfiguration,S3DestinationConfiguration,SnowflakeDestinationConfiguration,SplunkDestinationConfiguration	i:DeliveryStreamName
AWS::KinesisVideo::SignalingChannel	c:Name	i:Name	u:Tags
AWS::KinesisVideo::Stream	c:Name	i:Name	u:Tags	d:StreamStorageConfiguration.DefaultStorageTier="HOT"
AWS::LakeFormation::DataCellsFilter	f:F	c:ColumnNames,ColumnWildcard,DatabaseName,Name,RowFilter,TableCatalogId,TableName	i:DatabaseName,Name,TableCatalogId,TableName	u:ColumnNames,ColumnWildcard.ExcludedColumnNames
AWS::LakeFormation::Permissions	c:DataLakePrincipal,Resource
AWS::LakeFormation::PrincipalPermissions	f:F	c:Catalog,Permissions,PermissionsWithGrantOption,Principal,Resource	u:Permissions,PermissionsWithGrantOption,Resource.LFTag.TagValues,Resource.LFTagPolicy.Expression,Resource.LFTagPolicy.Expression.*.TagValues,Resource.TableWithColumns.ColumnNames,Resource.TableWithColumns.ColumnWildcard.ExcludedColumnNames
AWS::LakeFormation::Resource	c:ResourceArn
AWS::LakeFormation::Tag	f:F	c:CatalogId,TagKey	i:TagKey	u:TagValues
AWS::LakeFormation::TagAssociation	f:F	c:LFTags,Resource	u:LFTags,LFTags.*.TagValues,Resource.TableWithColumns.ColumnNames
AWS::Lambda::Alias	c:FunctionName,Name	u:RoutingConfig.AdditionalVersionWeights
AWS::Lambda::CapacityProvider	c:CapacityProviderName,InstanceRequirements,KmsKeyArn,PermissionsConfig,VpcConfig	i:CapacityProviderName	u:CapacityProviderScalingConfig.ScalingPolicies,InstanceRequirements.AllowedInstanceTypes,InstanceRequirements.Architectures,InstanceRequirements.ExcludedInstanceTypes,Tags,VpcConfig.SecurityGroupIds,VpcConfig.SubnetIds
AWS::Lambda::CodeSigningConfig	u:Tags	d:CodeSigningPolicies.UntrustedArtifactOnDeployment="Warn"
AWS::Lambda::EventInvokeConfig	c:FunctionName,Qualifier	i:FunctionName,Qualifier
AWS::Lambda::EventSourceMapping	c:EventSourceArn,SelfManagedEventSource,StartingPosition,StartingPositionTimestamp	u:Tags	r:AmazonManagedKafkaEventSourceConfig,AmazonManagedKafkaEventSourceConfig.ConsumerGroupId,SelfManagedKafkaEventSourceConfig,SelfManagedKafkaEventSourceConfig.ConsumerGroupId
AWS::Lambda::Function	c:FunctionName,PackageType,TenancyConfig	m:DurableConfig	w:Code,PublishToLatestPublished,SnapStart	i:FunctionName	u:Tags	d:DurableConfig.RetentionPeriodInDays=14
AWS::Lambda::LayerVersion	c:CompatibleArchitectures,CompatibleRuntimes,Content,Description,LayerName,LicenseInfo	w:Content	u:CompatibleArchitectures,CompatibleRuntimes
AWS::Lambda::LayerVersionPermission	c:Action,LayerVersionArn,OrganizationId,Principal
AWS::Lambda::Permission	c:Action,EventSourceToken,FunctionName,FunctionUrlAuthType,InvokedViaFunctionUrl,Principal,PrincipalOrgID,SourceAccount,SourceArn	i:FunctionName
AWS::Lambda::Url	c:Qualifier,TargetFunctionArn
AWS::Lambda::Version	c:CodeSha256,Description,FunctionName,ProvisionedConcurrencyConfig,RuntimePolicy
AWS::LaunchWizard::Deployment	c:DeploymentPatternName,Name,WorkloadName	w:Specifications	u:Tags
AWS::Lex::Bot	w:AutoBuildBotLocales,BotFileS3Location,BotLocales,Replication,TestBotAliasSettings,TestBotAliasTags	u:BotLocales,BotLocales.*.CustomVocabulary.CustomVocabularyItems,BotLocales.*.Intents,BotLocales.*.Intents.*.InitialResponseSetting.NextStep.SessionAttributes,BotLocales.*.Intents.*.InputContexts,BotLocales.*.Intents.*.IntentClosingSetting.NextStep.SessionAttributes,BotLocales.*.Intents.*.IntentConfirmationSetting.ConfirmationNextStep.SessionAttributes,BotLocales.*.Intents.*.IntentConfirmationSetting.DeclinationNextStep.SessionAttributes,BotLocales.*.Intents.*.IntentConfirmationSetting.FailureNextStep.SessionAttributes,BotLocales.*.Intents.*.OutputContexts,BotLocales.*.Intents.*.QnAIntentConfiguration.DataSourceConfiguration.OpensearchConfiguration.IncludeFields,BotLocales.*.Intents.*.SampleUtterances,BotLocales.*.Intents.*.SlotPriorities,BotLocales.*.Intents.*.Slots,BotLocales.*.SlotTypes,BotLocales.*.SlotTypes.*.SlotTypeValues,BotTags,Replication.ReplicaRegions,TestBotAliasSettings.BotAliasLocaleSettings,TestBotAliasSettings.ConversationLogSettings.AudioLogSettings,TestBotAliasSettings.ConversationLogSettings.TextLogSettings,TestBotAliasTags
AWS::Lex::BotAlias	c:BotId	i:BotId	u:BotAliasLocaleSettings,BotAliasTags,ConversationLogSettings.AudioLogSettings,ConversationLogSettings.TextLogSettings
AWS::Lex::BotVersion	c:BotId	w:BotVersionLocaleSpecification	i:BotId	u:BotVersionLocaleSpecification
AWS::Lex::ResourcePolicy	c:ResourceArn
AWS::LicenseManager::Grant	w:AllowedOperations,Principals,Status	u:Tags
AWS::LicenseManager::License	u:Tags
AWS::Lightsail::Alarm	c:AlarmName,MetricName,MonitoredResourceName	i:AlarmName	u:ContactProtocols,NotificationTriggers
AWS::Lightsail::Bucket	c:BucketName	i:BucketName	u:ReadOnlyAccessAccounts,ResourcesReceivingAccess,Tags
AWS::Lightsail::Certificate	c:CertificateName,DomainName,SubjectAlternativeNames	i:CertificateName	u:SubjectAlternativeNames,Tags
AWS::Lightsail::Container	c:ServiceName	i:ServiceName	u:ContainerServiceDeployment.Containers,ContainerServiceDeployment.Containers.*.Command,ContainerServiceDeployment.Containers.*.Environment,ContainerServiceDeployment.Containers.*.Ports,PublicDomainNames,PublicDomainNames.*.DomainNames,Tags
AWS::Lightsail::Database	c:AvailabilityZone,MasterDatabaseName,MasterUsername,RelationalDatabaseBlueprintId,RelationalDatabaseBundleId,RelationalDatabaseName	w:MasterUserPassword,RelationalDatabaseParameters,RotateMasterUserPassword	i:RelationalDatabaseName	u:RelationalDatabaseParameters,Tags
AWS::Lightsail::DatabaseSnapshot	c:RelationalDatabaseName,RelationalDatabaseSnapshotName	i:RelationalDatabaseSnapshotName	u:Tags
AWS::Lightsail::Disk	c:AvailabilityZone,DiskName,SizeInGb	i:DiskName	u:AddOns,Tags
AWS::Lightsail::DiskSnapshot	c:DiskName,DiskSnapshotName	i:DiskSnapshotName	u:Tags
AWS::Lightsail::Distribution	c:DistributionName,IpAddressType	i:DistributionName	u:CacheBehaviorSettings.ForwardedCookies.CookiesAllowList,CacheBehaviorSettings.ForwardedHeaders.HeadersAllowList,CacheBehaviorSettings.ForwardedQueryStrings.QueryStringsAllowList,CacheBehaviors,Tags
AWS::Lightsail::Domain	c:DomainName	i:DomainName	u:DomainEntries,Tags
AWS::Lightsail::Instance	c:AvailabilityZone,BlueprintId,BundleId,InstanceName	w:UserData	i:InstanceName	u:AddOns,Hardware.Disks,Ipv6Addresses,Networking.Ports,Networking.Ports.*.CidrListAliases,Networking.Ports.*.Cidrs,Networking.Ports.*.Ipv6Cidrs,Tags
AWS::Lightsail::InstanceSnapshot	c:InstanceName,InstanceSnapshotName	i:InstanceSnapshotName	u:Tags
AWS::Lightsail::LoadBalancer	c:InstancePort,IpAddressType,LoadBalancerName	i:LoadBalancerName	u:AttachedInstances,Tags
AWS::Lightsail::LoadBalancerTlsCertificate	c:CertificateAlternativeNames,CertificateDomainName,CertificateName,LoadBalancerName	i:CertificateName,LoadBalancerName	u:CertificateAlternativeNames
AWS::Lightsail::StaticIp	c:StaticIpName	i:StaticIpName
AWS::Location::APIKey	c:KeyName	w:ForceDelete,ForceUpdate,NoExpiry	i:KeyName	u:Restrictions.AllowActions,Restrictions.AllowAndroidApps,Restrictions.AllowAppleApps,Restrictions.AllowReferers,Restrictions.AllowResources,Tags
AWS::Location::GeofenceCollection	c:CollectionName,KmsKeyId	i:CollectionName	u:Tags
AWS::Location::Map	c:Configuration,MapName	i:MapName	u:Tags
AWS::Location::PlaceIndex	c:DataSource,IndexName	i:IndexName	u:Tags
AWS::Location::RouteCalculator	c:CalculatorName,DataSource	i:CalculatorName	u:Tags
AWS::Location::Tracker	c:KmsKeyId,TrackerName	i:TrackerName	u:Tags
AWS::Location::TrackerConsumer	c:ConsumerArn,TrackerName	i:ConsumerArn,TrackerName
AWS::Logs::AccountPolicy	f:F	c:PolicyName,PolicyType	i:PolicyName,PolicyType
AWS::Logs::Delivery	c:DeliveryDestinationArn,DeliverySourceName	u:Tags
AWS::Logs::DeliveryDestination	c:DeliveryDestinationType,DestinationResourceArn,Name,OutputFormat	i:Name	u:Tags
AWS::Logs::DeliverySource	c:Name	w:ResourceArn	i:Name	u:ResourceArns,Tags
AWS::Logs::Destination	c:DestinationName	i:DestinationName	u:Tags
AWS::Logs::Integration	f:F	c:IntegrationName,IntegrationType,ResourceConfig	w:ResourceConfig	i:IntegrationName
AWS::Logs::LogAnomalyDetector	w:AccountId	u:LogGroupArnList
AWS::Logs::LogGroup	f:S	c:LogGroupName	i:LogGroupName	u:FieldIndexPolicies,Tags	d:BearerTokenAuthenticationEnabled=false,DeletionProtectionEnabled=false,LogGroupClass="STANDARD"
AWS::Logs::LogStream	c:LogGroupName,LogStreamName	i:LogGroupName,LogStreamName
AWS::Logs::MetricFilter	f:F	c:FilterName,LogGroupName	i:FilterName,LogGroupName	u:EmitSystemFieldDimensions,MetricTransformations,MetricTransformations.*.Dimensions
AWS::Logs::QueryDefinition	u:LogGroupNames,Parameters	d:QueryLanguage="CWLI"
AWS::Logs::ResourcePolicy	c:PolicyName	i:PolicyName
AWS::Logs::ScheduledQuery	c:Name
AWS::Logs::SubscriptionFilter	f:F	c:FilterName,LogGroupName	i:FilterName,LogGroupName	u:EmitSystemFields
AWS::Logs::Transformer	c:LogGroupIdentifier	i:LogGroupIdentifier	u:TransformerConfig,TransformerConfig.*.AddKeys.Entries,TransformerConfig.*.CopyValue.Entries,TransformerConfig.*.Csv.Columns,TransformerConfig.*.DateTimeConverter.MatchPatterns,TransformerConfig.*.DeleteKeys.WithKeys,TransformerConfig.*.LowerCaseString.WithKeys,TransformerConfig.*.MoveKeys.Entries,TransformerConfig.*.RenameKeys.Entries,TransformerConfig.*.SplitString.Entries,TransformerConfig.*.SubstituteString.Entries,TransformerConfig.*.TrimString.WithKeys,TransformerConfig.*.TypeConverter.Entries,TransformerConfig.*.UpperCaseString.WithKeys
AWS::LookoutEquipment::InferenceScheduler	c:InferenceSchedulerName,ModelName,ServerSideKmsKeyId	i:InferenceSchedulerName	u:Tags
AWS::LookoutVision::Project	c:ProjectName	i:ProjectName
AWS::M2::Application	c:EngineType,KmsKeyId,Name,RoleArn	w:Definition
AWS::M2::Deployment	c:ApplicationId,EnvironmentId	i:ApplicationId
AWS::M2::Environment	c:Description,EngineType,KmsKeyId,Name,NetworkType,PubliclyAccessible,SecurityGroupIds,StorageConfigurations,SubnetIds	u:SecurityGroupIds,StorageConfigurations,SubnetIds
AWS::MPA::ApprovalTeam	c:Name,Policies,Policies.*.PolicyArn	u:Approvers,Policies,Tags
AWS::MPA::IdentitySource	c:IdentitySourceParameters,IdentitySourceParameters.IamIdentityCenter,IdentitySourceParameters.IamIdentityCenter.InstanceArn,IdentitySourceParameters.IamIdentityCenter.Region	u:Tags
AWS::MSK::BatchScramSecret	c:ClusterArn	i:ClusterArn	u:SecretArnList
AWS::MSK::Cluster	c:BrokerNodeGroupInfo.BrokerAZDistribution,BrokerNodeGroupInfo.ClientSubnets,BrokerNodeGroupInfo.SecurityGroups,ClusterName,EncryptionInfo.EncryptionAtRest,EncryptionInfo.EncryptionInTransit.InCluster	w:ZookeeperAccess	u:BrokerNodeGroupInfo.ClientSubnets,BrokerNodeGroupInfo.SecurityGroups,ClientAuthentication.Tls.CertificateAuthorityArnList
AWS::MSK::ClusterPolicy	c:ClusterArn	i:ClusterArn
AWS::MSK::Configuration	c:KafkaVersionsList,Name	w:ServerProperties	u:KafkaVersionsList
AWS::MSK::Replicator	c:Description,KafkaClusters,ReplicationInfoList.*.ConsumerGroupReplication.ConsumerGroupOffsetSyncMode,ReplicationInfoList.*.SourceKafkaClusterArn,ReplicationInfoList.*.SourceKafkaClusterId,ReplicationInfoList.*.TargetCompressionType,ReplicationInfoList.*.TargetKafkaClusterArn,ReplicationInfoList.*.TargetKafkaClusterId,ReplicationInfoList.*.TopicReplication.StartingPosition,ReplicationInfoList.*.TopicReplication.TopicNameConfiguration,ReplicatorName,ServiceExecutionRoleArn	u:KafkaClusters,KafkaClusters.*.VpcConfig.SecurityGroupIds,KafkaClusters.*.VpcConfig.SubnetIds,ReplicationInfoList,ReplicationInfoList.*.ConsumerGroupReplication.ConsumerGroupsToExclude,ReplicationInfoList.*.ConsumerGroupReplication.ConsumerGroupsToReplicate,ReplicationInfoList.*.TopicReplication.TopicsToExclude,ReplicationInfoList.*.TopicReplication.TopicsToReplicate,Tags
AWS::MSK::ServerlessCluster	c:ClientAuthentication,ClusterName,Tags,VpcConfigs	u:VpcConfigs,VpcConfigs.*.SecurityGroups,VpcConfigs.*.SubnetIds
AWS::MSK::Topic	c:ClusterArn,ReplicationFactor,TopicName	w:Configs
AWS::MSK::VpcConnection	c:Authentication,ClientSubnets,SecurityGroups,TargetClusterArn,VpcId	u:ClientSubnets,SecurityGroups
AWS::MWAA::Environment	c:EndpointManagement,KmsKey,Name,NetworkConfiguration.SubnetIds	w:WorkerReplacementStrategy	i:Name
AWS::MWAAServerless::Workflow	c:EncryptionConfiguration,Name
AWS::Macie::AllowList	u:Tags
AWS::Macie::CustomDataIdentifier	c:Description,IgnoreWords,Keywords,MaximumMatchDistance,Name,Regex	u:Tags
AWS::Macie::FindingsFilter	u:Tags
AWS::Macie::Session	d:FindingPublishingFrequency="SIX_HOURS",Status="ENABLED"
AWS::ManagedBlockchain::Accessor	c:AccessorType,NetworkType	w:Tags	u:Tags
AWS::MediaConnect::BridgeOutput	c:BridgeArn,Name	i:BridgeArn,Name
AWS::MediaConnect::BridgeSource	c:BridgeArn,Name	i:BridgeArn,Name
AWS::MediaConnect::Flow	c:AvailabilityZone,Name,Source.Name	u:MediaStreams.*.Tags,Source.Tags,Tags,VpcInterfaces.*.Tags	d:Source.Decryption.KeyType="static-key"
AWS::MediaConnect::FlowEntitlement	c:DataTransferSubscriberFeePercent,FlowArn,Name	u:Tags	d:DataTransferSubscriberFeePercent=0,Encryption.KeyType="static-key"
AWS::MediaConnect::FlowOutput	c:FlowArn,Name	u:Tags	d:Encryption.KeyType="static-key"
AWS::MediaConnect::FlowSource	c:FlowArn,Name,Protocol	u:Tags	d:Decryption.KeyType="static-key"
AWS::MediaConnect::FlowVpcInterface	c:FlowArn,Name	i:FlowArn,Name	u:Tags
AWS::MediaConnect::Gateway	c:EgressCidrBlocks,Name,Networks
AWS::MediaConnect::RouterInput	c:AvailabilityZone,Configuration.Failover.NetworkInterfaceArn,Configuration.Merge.NetworkInterfaceArn,Configuration.Standard.NetworkInterfaceArn,RegionName	u:Tags
AWS::MediaConnect::RouterNetworkInterface	c:RegionName	u:Tags
AWS::MediaConnect::RouterOutput	c:AvailabilityZone,Configuration.Standard.NetworkInterfaceArn,RegionName	u:Tags
AWS::MediaConvert::JobTemplate	c:Name
AWS::MediaConvert::Preset	c:Name
AWS::MediaConvert::Queue	c:Name
AWS::MediaLive::Channel	c:Vpc
AWS::MediaLive::ChannelPlacementGroup	c:ClusterId	i:ClusterId	u:Channels,Nodes,Tags
AWS::MediaLive::CloudWatchAlarmTemplate	c:Tags	w:GroupIdentifier	d:DatapointsToAlarm=0,EvaluationPeriods=0,Period=0,Threshold=0
AWS::MediaLive::CloudWatchAlarmTemplateGroup	c:Name,Tags
AWS::MediaLive::Cluster	c:ClusterType,InstanceRoleArn	u:ChannelIds,NetworkSettings.InterfaceMappings,Tags
AWS::MediaLive::EventBridgeRuleTemplate	c:Tags	w:GroupIdentifier
AWS::MediaLive::EventBridgeRuleTemplateGroup	c:Name,Tags
AWS::MediaLive::Input	c:InputNetworkLocation,RouterSettings,Type,Vpc
AWS::MediaLive::InputSecurityGroup	c:Tags
AWS::MediaLive::Multiplex	c:AvailabilityZones	u:AvailabilityZones,Destinations,Tags
AWS::MediaLive::Multiplexprogram	c:MultiplexId,ProgramName	w:PreferredChannelPipeline	i:MultiplexId,ProgramName
AWS::MediaLive::Network	u:AssociatedClusterIds,IpPools,Routes,Tags
AWS::MediaLive::SdiSource	u:Inputs,Tags
AWS::MediaLive::SignalMap	c:Tags	w:CloudWatchAlarmTemplateGroupIdentifiers,EventBridgeRuleTemplateGroupIdentifiers,ForceRediscovery	d:ForceRediscovery=false,MonitorChangesPendingDeployment=false
AWS::MediaPackage::Asset	c:Id,Tags	i:Id
AWS::MediaPackage::Channel	c:Id,Tags	i:Id
AWS::MediaPackage::OriginEndpoint	c:Id	i:Id
AWS::MediaPackage::PackagingConfiguration	c:Id	i:Id
AWS::MediaPackage::PackagingGroup	c:Id,Tags	i:Id
AWS::MediaPackageV2::Channel	c:ChannelGroupName,ChannelName,InputType	u:Tags
AWS::MediaPackageV2::ChannelGroup	c:ChannelGroupName	u:Tags
AWS::MediaPackageV2::ChannelPolicy	c:ChannelGroupName,ChannelName	i:ChannelGroupName,ChannelName
AWS::MediaPackageV2::OriginEndpoint	c:ChannelGroupName,ChannelName,OriginEndpointName	u:Tags
AWS::MediaPackageV2::OriginEndpointPolicy	c:ChannelGroupName,ChannelName,OriginEndpointName	i:ChannelGroupName,ChannelName,OriginEndpointName
AWS::MediaStore::Container	c:ContainerName
AWS::MediaTailor::Channel	c:ChannelName,Tier	i:ChannelName	u:LogConfiguration.LogTypes,Outputs,Tags
AWS::MediaTailor::ChannelPolicy	c:ChannelName	i:ChannelName
AWS::MediaTailor::LiveSource	c:LiveSourceName,SourceLocationName	i:LiveSourceName,SourceLocationName	u:Tags
AWS::MediaTailor::PlaybackConfiguration	c:Name	i:Name	u:Tags
AWS::MediaTailor::SourceLocation	c:SourceLocationName	i:SourceLocationName	u:SegmentDeliveryConfigurations,Tags
AWS::MediaTailor::VodSource	c:SourceLocationName,VodSourceName	i:SourceLocationName,VodSourceName	u:Tags
AWS::MemoryDB::ACL	c:ACLName	i:ACLName	u:Tags
AWS::MemoryDB::Cluster	c:ClusterName,DataTiering,KmsKeyId,MultiRegionClusterName,NetworkType,Port,SnapshotArns,SnapshotName,SubnetGroupName,TLSEnabled	w:FinalSnapshotName,MultiRegionClusterName,SnapshotArns,SnapshotName	i:ClusterName	u:SecurityGroupIds,SnapshotArns,Tags
AWS::MemoryDB::MultiRegionCluster	c:EngineVersion,MultiRegionClusterNameSuffix,MultiRegionParameterGroupName,TLSEnabled	w:MultiRegionClusterNameSuffix,UpdateStrategy	u:Tags
AWS::MemoryDB::ParameterGroup	c:Description,Family,ParameterGroupName	w:Parameters	i:ParameterGroupName	u:Tags
AWS::MemoryDB::SubnetGroup	c:SubnetGroupName	i:SubnetGroupName	u:SubnetIds,SupportedNetworkTypes,Tags
AWS::MemoryDB::User	c:UserName	w:AccessString,AuthenticationMode	i:UserName	u:Tags
AWS::Neptune::DBCluster	f:S	c:AvailabilityZones,DBClusterIdentifier,DBSubnetGroupName,KmsKeyId,RestoreToTime,RestoreType,SnapshotIdentifier,SourceDBClusterIdentifier,StorageEncrypted,UseLatestRestorableTime	w:DBInstanceParameterGroupName,RestoreToTime,RestoreType,SnapshotIdentifier,SourceDBClusterIdentifier,UseLatestRestorableTime	i:DBClusterIdentifier	u:Tags	d:BackupRetentionPeriod=1,RestoreType="full-copy"
AWS::Neptune::DBClusterParameterGroup	c:Description,Family,Name	i:Name
AWS::Neptune::DBInstance	f:S	c:AvailabilityZone,DBClusterIdentifier,DBInstanceIdentifier,DBSnapshotIdentifier,DBSubnetGroupName	m:AutoMinorVersionUpgrade,DBParameterGroupName,PreferredMaintenanceWindow	w:AllowMajorVersionUpgrade,DBSnapshotIdentifier	i:DBInstanceIdentifier	u:Tags
AWS::Neptune::DBParameterGroup	c:Description,Family,Name	i:Name
AWS::Neptune::DBSubnetGroup	c:DBSubnetGroupName	i:DBSubnetGroupName
AWS::Neptune::EventSubscription	c:SnsTopicArn,SubscriptionName	i:SubscriptionName	u:SourceIds	d:Enabled=true
AWS::NeptuneGraph::Graph	c:GraphName,KmsKeyIdentifier,ReplicaCount,VectorSearchConfiguration	m:ProvisionedMemory	u:Tags
AWS::NeptuneGraph::GraphSnapshot	c:GraphIdentifier,SnapshotName	u:Tags
AWS::NeptuneGraph::PrivateGraphEndpoint	c:GraphIdentifier,SecurityGroupIds,SubnetIds,VpcId	w:SecurityGroupIds	u:SecurityGroupIds,SubnetIds
AWS::NetworkFirewall::Firewall	c:FirewallName,VpcId	u:AvailabilityZoneMappings,EnabledAnalysisTypes,EndpointIds,SubnetMappings,Tags
AWS::NetworkFirewall::FirewallPolicy	c:FirewallPolicyName	u:Tags
AWS::NetworkFirewall::LoggingConfiguration	c:FirewallArn,FirewallName	i:FirewallArn	u:LoggingConfiguration.LogDestinationConfigs
AWS::NetworkFirewall::RuleGroup	c:Capacity,RuleGroupName,Type	u:Tags
AWS::NetworkFirewall::TLSInspectionConfiguration	c:TLSInspectionConfigurationName	u:TLSInspectionConfiguration.ServerCertificateConfigurations.*.ServerCertificates,Tags
AWS::NetworkFirewall::VpcEndpointAssociation	c:Description,FirewallArn,SubnetMapping,VpcId	u:Tags
AWS::NetworkManager::ConnectAttachment	c:CoreNetworkId,EdgeLocation,Options,RoutingPolicyLabel,TransportAttachmentId	w:RoutingPolicyLabel	u:ProposedNetworkFunctionGroupChange.Tags,ProposedSegmentChange.Tags,Tags
AWS::NetworkManager::ConnectPeer	c:BgpOptions,ConnectAttachmentId,CoreNetworkAddress,InsideCidrBlocks,PeerAddress,SubnetArn	w:BgpOptions,CoreNetworkAddress,SubnetArn	u:Configuration.BgpConfigurations,Configuration.InsideCidrBlocks,InsideCidrBlocks,Tags
AWS::NetworkManager::CoreNetwork	c:GlobalNetworkId	u:Edges,Edges.*.InsideCidrBlocks,NetworkFunctionGroups,NetworkFunctionGroups.*.EdgeLocations,NetworkFunctionGroups.*.Segments.SendTo,NetworkFunctionGroups.*.Segments.SendVia,Segments,Segments.*.EdgeLocations,Segments.*.SharedSegments,Tags
AWS::NetworkManager::CoreNetworkPrefixListAssociation	c:CoreNetworkId,PrefixListAlias,PrefixListArn	i:CoreNetworkId,PrefixListArn
AWS::NetworkManager::CustomerGatewayAssociation	c:CustomerGatewayArn,DeviceId,GlobalNetworkId,LinkId	i:CustomerGatewayArn,GlobalNetworkId
AWS::NetworkManager::Device	c:GlobalNetworkId	i:GlobalNetworkId	u:Tags
AWS::NetworkManager::DirectConnectGatewayAttachment	c:CoreNetworkId,DirectConnectGatewayArn,RoutingPolicyLabel	w:RoutingPolicyLabel	u:EdgeLocations,ProposedNetworkFunctionGroupChange.Tags,ProposedSegmentChange.Tags,Tags
AWS::NetworkManager::GlobalNetwork	u:Tags
AWS::NetworkManager::Link	c:GlobalNetworkId,SiteId	i:GlobalNetworkId	u:Tags
AWS::NetworkManager::LinkAssociation	c:DeviceId,GlobalNetworkId,LinkId	i:DeviceId,GlobalNetworkId,LinkId
AWS::NetworkManager::Site	c:GlobalNetworkId	i:GlobalNetworkId	u:Tags
AWS::NetworkManager::SiteToSiteVpnAttachment	c:CoreNetworkId,RoutingPolicyLabel,VpnConnectionArn	w:RoutingPolicyLabel	u:ProposedNetworkFunctionGroupChange.Tags,ProposedSegmentChange.Tags,Tags
AWS::NetworkManager::TransitGatewayPeering	c:CoreNetworkId,TransitGatewayArn	u:Tags
AWS::NetworkManager::TransitGatewayRegistration	c:GlobalNetworkId,TransitGatewayArn	i:GlobalNetworkId,TransitGatewayArn
AWS::NetworkManager::TransitGatewayRouteTableAttachment	c:PeeringId,RoutingPolicyLabel,TransitGatewayRouteTableArn	w:RoutingPolicyLabel	u:ProposedNetworkFunctionGroupChange.Tags,ProposedSegmentChange.Tags,Tags
AWS::NetworkManager::VpcAttachment	c:CoreNetworkId,RoutingPolicyLabel,VpcArn	w:RoutingPolicyLabel	u:ProposedNetworkFunctionGroupChange.Tags,ProposedSegmentChange.Tags,SubnetArns,Tags	d:Options.ApplianceModeSupport=false,Options.DnsSupport=true,Options.Ipv6Support=false,Options.SecurityGroupReferencingSupport=true
AWS::Notifications::ChannelAssociation	c:Arn,NotificationConfigurationArn	i:Arn,NotificationConfigurationArn
AWS::Notifications::EventRule	c:EventType,NotificationConfigurationArn,Source
AWS::Notifications::ManagedNotificationAccountContactAssociation	c:ContactIdentifier,ManagedNotificationConfigurationArn	i:ContactIdentifier,ManagedNotificationConfigurationArn
AWS::Notifications::ManagedNotificationAdditionalChannelAssociation	c:ChannelArn,ManagedNotificationConfigurationArn	i:ChannelArn,ManagedNotificationConfigurationArn
AWS::Notifications::NotificationConfiguration	c:Tags	u:Tags
AWS::Notifications::NotificationHub	c:Region	i:Region
AWS::Notifications::OrganizationalUnitAssociation	c:NotificationConfigurationArn,OrganizationalUnitId	i:NotificationConfigurationArn,OrganizationalUnitId
AWS::NotificationsContacts::EmailContact	c:EmailAddress,Name,Tags	u:Tags
AWS::NovaAct::WorkflowDefinition	c:Description,ExportConfig,Name
AWS::ODB::CloudAutonomousVmCluster	f:F	c:AutonomousDataStorageSizeInTBs,CloudExadataInfrastructureId,CpuCoreCountPerNode,DbServers,Description,DisplayName,IsMtlsEnabledVmCluster,LicenseModel,MaintenanceWindow,MemoryPerOracleComputeUnitInGBs,OdbNetworkId,ScanListenerPortNonTls,ScanListenerPortTls,TimeZone,TotalContainerDatabases	u:IamRoles,Tags
AWS::ODB::CloudExadataInfrastructure	f:F	c:AvailabilityZone,AvailabilityZoneId,ComputeCount,CustomerContactsToSendToOCI,DatabaseServerType,DisplayName,Shape,StorageCount,StorageServerType	u:CustomerContactsToSendToOCI,DbServerIds,Tags
AWS::ODB::CloudVmCluster	f:F	c:CloudExadataInfrastructureId,ClusterName,CpuCoreCount,DataCollectionOptions,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,DbNodes.*.DbServerId,DbServers,DisplayName,GiVersion,Hostname,IsLocalBackupEnabled,IsSparseDiskgroupEnabled,LicenseModel,MemorySizeInGBs,OdbNetworkId,ScanListenerPortTcp,SshPublicKeys,SystemVersion,TimeZone	m:DbNodes	w:ScanListenerPortTcp	u:DbNodes.*.Tags,IamRoles,Tags
AWS::ODB::OdbNetwork	f:F	c:AvailabilityZone,AvailabilityZoneId,BackupSubnetCidr,ClientSubnetCidr,CustomDomainName,DefaultDnsPrefix	w:CrossRegionS3RestoreSources,DefaultDnsPrefix,DeleteAssociatedResources,KmsAccess,KmsPolicyDocument,S3Access,S3PolicyDocument,StsAccess,StsPolicyDocument,ZeroEtlAccess	u:CrossRegionS3RestoreSources,Ec2PlacementGroupIds,ManagedServices.CrossRegionS3RestoreSourcesAccess,ManagedServices.CrossRegionS3RestoreSourcesAccess.*.Ipv4Addresses,ManagedServices.KmsAccess.Ipv4Addresses,ManagedServices.ManagedS3BackupAccess.Ipv4Addresses,ManagedServices.ManagedServicesIpv4Cidrs,ManagedServices.S3Access.Ipv4Addresses,ManagedServices.StsAccess.Ipv4Addresses,Tags
AWS::ODB::OdbPeeringConnection	f:F	c:OdbNetworkId,PeerNetworkId,PeerNetworkRouteTableIds	w:AdditionalPeerNetworkCidrs,OdbNetworkId,PeerNetworkId,PeerNetworkRouteTableIds	u:AdditionalPeerNetworkCidrs,PeerNetworkCidrs,PeerNetworkRouteTableIds,Tags
AWS::OSIS::Pipeline	c:PipelineName	w:VpcOptions	u:IngestEndpointUrls,Tags,VpcEndpoints,VpcEndpoints.*.VpcOptions.SecurityGroupIds,VpcEndpoints.*.VpcOptions.SubnetIds,VpcOptions.SecurityGroupIds,VpcOptions.SubnetIds
AWS::Oam::Link	f:F	c:LabelTemplate,SinkIdentifier	w:LabelTemplate	u:ResourceTypes
AWS::Oam::Sink	c:Name
AWS::ObservabilityAdmin::OrganizationCentralizationRule	c:RuleName	u:Rule.Source.Regions,Tags
AWS::ObservabilityAdmin::OrganizationTelemetryRule	c:Rule.AllRegions,RuleName	u:RegionStatuses,Rule.DestinationConfiguration.CloudtrailParameters.AdvancedEventSelectors,Rule.DestinationConfiguration.CloudtrailParameters.AdvancedEventSelectors.*.FieldSelectors,Rule.DestinationConfiguration.WAFLoggingParameters.LoggingFilter.Filters,Rule.DestinationConfiguration.WAFLoggingParameters.RedactedFields,Rule.Regions,Rule.TelemetrySourceTypes,Tags	d:Rule.AllowFieldUpdates=false
AWS::ObservabilityAdmin::S3TableIntegration	c:Encryption,RoleArn	u:LogSources,Tags
AWS::ObservabilityAdmin::TelemetryEnrichment	c:Scope	i:Scope
AWS::ObservabilityAdmin::TelemetryPipelines	c:Name
AWS::ObservabilityAdmin::TelemetryRule	c:Rule.AllRegions,RuleName	u:RegionStatuses,Rule.DestinationConfiguration.CloudtrailParameters.AdvancedEventSelectors,Rule.DestinationConfiguration.CloudtrailParameters.AdvancedEventSelectors.*.FieldSelectors,Rule.DestinationConfiguration.LogDeliveryParameters.LogTypes,Rule.DestinationConfiguration.WAFLoggingParameters.LoggingFilter.Filters,Rule.DestinationConfiguration.WAFLoggingParameters.RedactedFields,Rule.Regions,Rule.TelemetrySourceTypes,Tags	d:Rule.AllowFieldUpdates=false
AWS::Omics::AnnotationStore	c:Name,Reference,SseConfig,StoreFormat,StoreOptions,Tags	i:Name
AWS::Omics::Configuration	c:Name,RunConfigurations	i:Name
AWS::Omics::ReferenceStore	c:Description,Name,SseConfig,Tags
AWS::Omics::SequenceStore	c:ETagAlgorithmFamily,SseConfig
AWS::Omics::VariantStore	c:Name,Reference,SseConfig,Tags	i:Name
AWS::Omics::Workflow	c:Accelerators,ContainerRegistryMap,ContainerRegistryMapUri,DefinitionRepository,DefinitionUri,Engine,Main,ParameterTemplate,ParameterTemplatePath,StorageCapacity,WorkflowBucketOwnerId,readmePath,readmeUri	w:ContainerRegistryMapUri,DefinitionRepository,DefinitionUri,ParameterTemplatePath,WorkflowBucketOwnerId,readmeMarkdown,readmeUri
AWS::Omics::WorkflowVersion	c:Accelerators,ContainerRegistryMap,ContainerRegistryMapUri,DefinitionRepository,DefinitionUri,Engine,Main,ParameterTemplate,ParameterTemplatePath,VersionName,WorkflowBucketOwnerId,WorkflowId,readmePath,readmeUri	w:ContainerRegistryMapUri,DefinitionRepository,DefinitionUri,ParameterTemplatePath,readmeMarkdown,readmeUri
AWS::OpenSearchServerless::AccessPolicy	c:Name,Type	i:Name,Type
AWS::OpenSearchServerless::Collection	c:CollectionGroupName,EncryptionConfig,Name,StandbyReplicas,Tags,Type,VectorOptions,VectorOptions.ServerlessVectorAcceleration	w:EncryptionConfig,Tags	u:Tags
AWS::OpenSearchServerless::CollectionGroup	c:Name,StandbyReplicas	u:Tags
AWS::OpenSearchServerless::Index	c:CollectionEndpoint,IndexName	w:Settings	i:CollectionEndpoint,IndexName
AWS::OpenSearchServerless::LifecyclePolicy	c:Name,Type	i:Name,Type
AWS::OpenSearchServerless::SecurityConfig	c:IamIdentityCenterOptions.InstanceArn,Name,Type	w:Name
AWS::OpenSearchServerless::SecurityPolicy	c:Name,Type	i:Name,Type
AWS::OpenSearchServerless::VpcEndpoint	f:F	c:Name,VpcId	u:SecurityGroupIds,SubnetIds
AWS::OpenSearchService::Application	c:KmsKeyArn,Name	w:KmsKeyArn	i:Name	u:AppConfigs,DataSources
AWS::OpenSearchService::Domain	f:S	c:DomainName	m:AdvancedSecurityOptions.Enabled,EncryptionAtRestOptions.Enabled,EncryptionAtRestOptions.KmsKeyId	w:AdvancedSecurityOptions	i:DomainName
AWS::OpsWorks::App	c:Shortname,StackId
AWS::OpsWorks::Instance	c:AutoScalingType,AvailabilityZone,BlockDeviceMappings,EbsOptimized,RootDeviceType,StackId,SubnetId,Tenancy,TimeBasedAutoScaling,VirtualizationType
AWS::OpsWorks::Layer	c:StackId,Type
AWS::OpsWorks::Stack	c:CloneAppIds,ClonePermissions,ServiceRoleArn,SourceStackId,VpcId
AWS::OpsWorks::UserProfile	c:IamUserArn
AWS::OpsWorks::Volume	c:Ec2VolumeId,StackId
AWS::Organizations::Account	f:S	w:RoleName	u:ParentIds,Tags	d:RoleName="OrganizationAccountAccessRole"
AWS::Organizations::Organization	d:FeatureSet="ALL"
AWS::Organizations::OrganizationalUnit	c:ParentId	u:Tags
AWS::Organizations::Policy	c:Type	u:Tags,TargetIds
AWS::Organizations::ResourcePolicy	u:Tags
AWS::PCAConnectorAD::Connector	c:CertificateAuthorityArn,DirectoryId,VpcInformation
AWS::PCAConnectorAD::DirectoryRegistration	c:DirectoryId
AWS::PCAConnectorAD::ServicePrincipalName	c:ConnectorArn,DirectoryRegistrationArn	i:ConnectorArn,DirectoryRegistrationArn
AWS::PCAConnectorAD::Template	c:ConnectorArn,Name	w:ReenrollAllCertificateHolders
AWS::PCAConnectorAD::TemplateGroupAccessControlEntry	c:GroupSecurityIdentifier,TemplateArn	w:AccessRights,GroupDisplayName	i:GroupSecurityIdentifier,TemplateArn
AWS::PCAConnectorSCEP::Challenge	c:ConnectorArn
AWS::PCAConnectorSCEP::Connector	c:CertificateAuthorityArn,MobileDeviceManagement,VpcEndpointId	w:VpcEndpointId
AWS::PCS::Cluster	c:Name,Networking,Scheduler,Size	u:Endpoints,ErrorInfo,Networking.SecurityGroupIds,Networking.SubnetIds,SlurmConfiguration.CgroupCustomSettings,SlurmConfiguration.SlurmCustomSettings,SlurmConfiguration.SlurmdbdCustomSettings	d:SlurmConfiguration.Accounting.DefaultPurgeTimeInDays=-1,SlurmConfiguration.Accounting.Mode="NONE",SlurmConfiguration.SlurmRest.Mode="NONE"
AWS::PCS::ComputeNodeGroup	c:ClusterId,InstanceConfigs,Name	u:ErrorInfo,InstanceConfigs,SlurmConfiguration.SlurmCustomSettings,SubnetIds
AWS::PCS::Queue	c:ClusterId,Name	u:ComputeNodeGroupConfigurations,ErrorInfo,SlurmConfiguration.SlurmCustomSettings
AWS::Panorama::ApplicationInstance	c:ApplicationInstanceIdToReplace,DefaultRuntimeContextDevice,Description,ManifestOverridesPayload,ManifestPayload,Name,RuntimeRoleArn	w:ApplicationInstanceIdToReplace	u:Tags
AWS::Panorama::Package	c:PackageName	u:Tags
AWS::Panorama::PackageVersion	c:OwnerAccount,PackageId,PackageVersion,PatchVersion	w:UpdatedLatestPatchVersion	i:PackageId,PackageVersion,PatchVersion
AWS::PaymentCryptography::Alias	c:AliasName	i:AliasName
AWS::PaymentCryptography::Key	w:ReplicationRegions	u:Tags	d:KeyAttributes.KeyModesOfUse.Decrypt=false,KeyAttributes.KeyModesOfUse.DeriveKey=false,KeyAttributes.KeyModesOfUse.Encrypt=false,KeyAttributes.KeyModesOfUse.Generate=false,KeyAttributes.KeyModesOfUse.NoRestrictions=false,KeyAttributes.KeyModesOfUse.Sign=false,KeyAttributes.KeyModesOfUse.Unwrap=false,KeyAttributes.KeyModesOfUse.Verify=false,KeyAttributes.KeyModesOfUse.Wrap=false
AWS::Personalize::Dataset	f:F	c:DatasetGroupArn,DatasetType,Name,SchemaArn
AWS::Personalize::DatasetGroup	c:Domain,KmsKeyArn,Name,RoleArn
AWS::Personalize::Schema	c:Domain,Name,Schema
AWS::Personalize::Solution	c:DatasetGroupArn,EventType,Name,PerformAutoML,PerformHPO,RecipeArn,SolutionConfig
AWS::Pinpoint::ADMChannel	c:ApplicationId
AWS::Pinpoint::APNSChannel	c:ApplicationId
AWS::Pinpoint::APNSSandboxChannel	c:ApplicationId
AWS::Pinpoint::APNSVoipChannel	c:ApplicationId
AWS::Pinpoint::APNSVoipSandboxChannel	c:ApplicationId
AWS::Pinpoint::App	c:Name
AWS::Pinpoint::ApplicationSettings	c:ApplicationId
AWS::Pinpoint::BaiduChannel	c:ApplicationId
AWS::Pinpoint::Campaign	c:ApplicationId
AWS::Pinpoint::EmailChannel	c:ApplicationId
AWS::Pinpoint::EmailTemplate	c:TemplateName
AWS::Pinpoint::EventStream	c:ApplicationId
AWS::Pinpoint::GCMChannel	c:ApplicationId
AWS::Pinpoint::InAppTemplate	c:TemplateName	i:TemplateName
AWS::Pinpoint::PushTemplate	c:TemplateName
AWS::Pinpoint::SMSChannel	c:ApplicationId
AWS::Pinpoint::Segment	c:ApplicationId
AWS::Pinpoint::SmsTemplate	c:TemplateName
AWS::Pinpoint::VoiceChannel	c:ApplicationId
AWS::PinpointEmail::ConfigurationSet	c:Name
AWS::PinpointEmail::ConfigurationSetEventDestination	c:ConfigurationSetName,EventDestinationName
AWS::PinpointEmail::DedicatedIpPool	c:PoolName
AWS::PinpointEmail::Identity	c:Name
AWS::Pipes::Pipe	c:Name,Source,SourceParameters.ActiveMQBrokerParameters.QueueName,SourceParameters.DynamoDBStreamParameters.StartingPosition,SourceParameters.KinesisStreamParameters.StartingPosition,SourceParameters.KinesisStreamParameters.StartingPositionTimestamp,SourceParameters.ManagedStreamingKafkaParameters.ConsumerGroupID,SourceParameters.ManagedStreamingKafkaParameters.StartingPosition,SourceParameters.ManagedStreamingKafkaParameters.TopicName,SourceParameters.RabbitMQBrokerParameters.QueueName,SourceParameters.RabbitMQBrokerParameters.VirtualHost,SourceParameters.SelfManagedKafkaParameters.AdditionalBootstrapServers,SourceParameters.SelfManagedKafkaParameters.ConsumerGroupID,SourceParameters.SelfManagedKafkaParameters.StartingPosition,SourceParameters.SelfManagedKafkaParameters.TopicName	w:SourceParameters,TargetParameters	i:Name	d:TargetParameters.BatchJobParameters.ArrayProperties.Size=0,TargetParameters.BatchJobParameters.RetryStrategy.Attempts=0,TargetParameters.EcsTaskParameters.CapacityProviderStrategy.*.Base=0,TargetParameters.EcsTaskParameters.CapacityProviderStrategy.*.Weight=0,TargetParameters.EcsTaskParameters.EnableECSManagedTags=false,TargetParameters.EcsTaskParameters.EnableExecuteCommand=false,TargetParameters.EcsTaskParameters.Overrides.EphemeralStorage.SizeInGiB=0,TargetParameters.RedshiftDataParameters.WithEvent=false
AWS::Proton::EnvironmentAccountConnection	u:Tags
AWS::Proton::EnvironmentTemplate	c:EncryptionKey,Name,Provisioning
AWS::Proton::ServiceTemplate	c:EncryptionKey,Name,PipelineProvisioning
AWS::QBusiness::Application	c:ClientIdsForOIDC,EncryptionConfiguration,IamIdentityProviderArn,IdentityType,QuickSightConfiguration	w:IdentityCenterInstanceArn
AWS::QBusiness::DataAccessor	c:ApplicationId,Principal	i:ApplicationId
AWS::QBusiness::DataSource	c:ApplicationId,IndexId	i:ApplicationId,IndexId	u:DocumentEnrichmentConfiguration.InlineConfigurations,Tags,VpcConfiguration.SecurityGroupIds,VpcConfiguration.SubnetIds
AWS::QBusiness::Index	c:ApplicationId,Type	i:ApplicationId	u:DocumentAttributeConfigurations,Tags
AWS::QBusiness::Permission	c:Actions,ApplicationId,Conditions,Principal,StatementId	i:ApplicationId,StatementId
AWS::QBusiness::Plugin	c:ApplicationId,Type	i:ApplicationId
AWS::QBusiness::Retriever	c:ApplicationId,Type	i:ApplicationId	u:Tags
AWS::QBusiness::WebExperience	c:ApplicationId	i:ApplicationId	u:BrowserExtensionConfiguration.EnabledBrowserExtensions,Origins,Tags
AWS::QLDB::Ledger	f:S	c:Name
AWS::QLDB::Stream	c:ExclusiveEndTime,InclusiveStartTime,KinesisConfiguration,LedgerName,RoleArn,StreamName	i:LedgerName	u:Tags
AWS::QuickSight::ActionConnector	c:ActionConnectorId,AwsAccountId,Type	w:AuthenticationConfig,VpcConnectionArn	i:ActionConnectorId,AwsAccountId
AWS::QuickSight::Analysis	c:AnalysisId,AwsAccountId	w:Definition,FolderArns,Parameters,SourceEntity,Status,ValidationStrategy	i:AnalysisId,AwsAccountId	d:Definition.FilterGroups.*.Filters.*.NestedFilter.IncludeInnerSet=false,Definition.FilterGroups.*.Filters.*.NumericEqualityFilter.Value=null,Definition.FilterGroups.*.Filters.*.NumericRangeFilter.IncludeMaximum=null,Definition.FilterGroups.*.Filters.*.NumericRangeFilter.IncludeMinimum=null,Definition.FilterGroups.*.Filters.*.RelativeDatesFilter.RelativeDateValue=null,Definition.FilterGroups.*.Filters.*.TimeRangeFilter.IncludeMaximum=null,Definition.FilterGroups.*.Filters.*.TimeRangeFilter.IncludeMinimum=null,Definition.FilterGroups.*.Filters.*.TopBottomFilter.Limit=null,Definition.ParameterDeclarations.*.DecimalParameterDeclaration.ValueWhenUnset.CustomValue=null,Definition.ParameterDeclarations.*.IntegerParameterDeclaration.ValueWhenUnset.CustomValue=null,Definition.Sheets.*.FilterControls.*.Slider.MaximumValue=0,Definition.Sheets.*.FilterControls.*.Slider.MinimumValue=0,Definition.Sheets.*.FilterControls.*.Slider.StepSize=0,Definition.Sheets.*.ParameterControls.*.Slider.MaximumValue=0,Definition.Sheets.*.ParameterControls.*.Slider.MinimumValue=0,Definition.Sheets.*.ParameterControls.*.Slider.StepSize=0,Parameters.DecimalParameters.*.Values.*=0,Parameters.IntegerParameters.*.Values.*=0
AWS::QuickSight::CustomPermissions	c:AwsAccountId,CustomPermissionsName	i:AwsAccountId,CustomPermissionsName
AWS::QuickSight::Dashboard	c:AwsAccountId,DashboardId	w:DashboardPublishOptions,Definition,FolderArns,LinkSharingConfiguration,Parameters,SourceEntity,ThemeArn,ValidationStrategy,VersionDescription	i:AwsAccountId,DashboardId	d:Definition.FilterGroups.*.Filters.*.NestedFilter.IncludeInnerSet=false,Definition.FilterGroups.*.Filters.*.NumericEqualityFilter.Value=null,Definition.FilterGroups.*.Filters.*.NumericRangeFilter.IncludeMaximum=null,Definition.FilterGroups.*.Filters.*.NumericRangeFilter.IncludeMinimum=null,Definition.FilterGroups.*.Filters.*.RelativeDatesFilter.RelativeDateValue=null,Definition.FilterGroups.*.Filters.*.TimeRangeFilter.IncludeMaximum=null,Definition.FilterGroups.*.Filters.*.TimeRangeFilter.IncludeMinimum=null,Definition.FilterGroups.*.Filters.*.TopBottomFilter.Limit=null,Definition.ParameterDeclarations.*.DecimalParameterDeclaration.ValueWhenUnset.CustomValue=null,Definition.ParameterDeclarations.*.IntegerParameterDeclaration.ValueWhenUnset.CustomValue=null,Definition.Sheets.*.FilterControls.*.Slider.MaximumValue=0,Definition.Sheets.*.FilterControls.*.Slider.MinimumValue=0,Definition.Sheets.*.FilterControls.*.Slider.StepSize=0,Definition.Sheets.*.ParameterControls.*.Slider.MaximumValue=0,Definition.Sheets.*.ParameterControls.*.Slider.MinimumValue=0,Definition.Sheets.*.ParameterControls.*.Slider.StepSize=0,Parameters.DecimalParameters.*.Values.*=0,Parameters.IntegerParameters.*.Values.*=0
AWS::QuickSight::DataSet	c:AwsAccountId,DataSetId	w:FieldFolders,FolderArns,IngestionWaitPolicy	i:AwsAccountId,DataSetId	d:ConsumedSpiceCapacityInBytes=0,DataSetRefreshProperties.RefreshConfiguration.IncrementalRefresh.LookbackWindow.Size=0,DataSetUsageConfiguration.DisableUseAsDirectQuerySource=false,DataSetUsageConfiguration.DisableUseAsImportedSource=false,DatasetParameters.*.DecimalDatasetParameter.DefaultValues.StaticValues.*=0,DatasetParameters.*.IntegerDatasetParameter.DefaultValues.StaticValues.*=0,IngestionWaitPolicy.IngestionWaitTimeInHours=36,IngestionWaitPolicy.WaitForSpiceIngestion=true
AWS::QuickSight::DataSource	c:AwsAccountId,DataSourceId,Type	w:Credentials,FolderArns	i:AwsAccountId,DataSourceId	d:AlternateDataSourceParameters.*.AthenaParameters.IdentityCenterConfiguration.EnableIdentityPropagation=null,AlternateDataSourceParameters.*.AuroraParameters.Port=0,AlternateDataSourceParameters.*.AuroraPostgreSqlParameters.Port=0,AlternateDataSourceParameters.*.DatabricksParameters.Port=0,AlternateDataSourceParameters.*.MariaDbParameters.Port=0,AlternateDataSourceParameters.*.MySqlParameters.Port=0,AlternateDataSourceParameters.*.OracleParameters.Port=0,AlternateDataSourceParameters.*.OracleParameters.UseServiceName=false,AlternateDataSourceParameters.*.PostgreSqlParameters.Port=0,AlternateDataSourceParameters.*.PrestoParameters.Port=0,AlternateDataSourceParameters.*.RedshiftParameters.IAMParameters.AutoCreateDatabaseUser=false,AlternateDataSourceParameters.*.RedshiftParameters.IdentityCenterConfiguration.EnableIdentityPropagation=null,AlternateDataSourceParameters.*.RedshiftParameters.Port=0,AlternateDataSourceParameters.*.SparkParameters.Port=0,AlternateDataSourceParameters.*.SqlServerParameters.Port=0,AlternateDataSourceParameters.*.StarburstParameters.Port=0,AlternateDataSourceParameters.*.TeradataParameters.Port=0,AlternateDataSourceParameters.*.TrinoParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.AthenaParameters.IdentityCenterConfiguration.EnableIdentityPropagation=null,Credentials.CredentialPair.AlternateDataSourceParameters.*.AuroraParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.AuroraPostgreSqlParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.DatabricksParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.MariaDbParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.MySqlParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.OracleParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.OracleParameters.UseServiceName=false,Credentials.CredentialPair.AlternateDataSourceParameters.*.PostgreSqlParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.PrestoParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.RedshiftParameters.IAMParameters.AutoCreateDatabaseUser=false,Credentials.CredentialPair.AlternateDataSourceParameters.*.RedshiftParameters.IdentityCenterConfiguration.EnableIdentityPropagation=null,Credentials.CredentialPair.AlternateDataSourceParameters.*.RedshiftParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.SparkParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.SqlServerParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.StarburstParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.TeradataParameters.Port=0,Credentials.CredentialPair.AlternateDataSourceParameters.*.TrinoParameters.Port=0,DataSourceParameters.AthenaParameters.IdentityCenterConfiguration.EnableIdentityPropagation=null,DataSourceParameters.AuroraParameters.Port=0,DataSourceParameters.AuroraPostgreSqlParameters.Port=0,DataSourceParameters.DatabricksParameters.Port=0,DataSourceParameters.MariaDbParameters.Port=0,DataSourceParameters.MySqlParameters.Port=0,DataSourceParameters.OracleParameters.Port=0,DataSourceParameters.OracleParameters.UseServiceName=false,DataSourceParameters.PostgreSqlParameters.Port=0,DataSourceParameters.PrestoParameters.Port=0,DataSourceParameters.RedshiftParameters.IAMParameters.AutoCreateDatabaseUser=false,DataSourceParameters.RedshiftParameters.IdentityCenterConfiguration.EnableIdentityPropagation=null,DataSourceParameters.RedshiftParameters.Port=0,DataSourceParameters.SparkParameters.Port=0,DataSourceParameters.SqlServerParameters.Port=0,DataSourceParameters.StarburstParameters.Port=0,DataSourceParameters.TeradataParameters.Port=0,DataSourceParameters.TrinoParameters.Port=0,SslProperties.DisableSsl=false
AWS::QuickSight::Folder	c:AwsAccountId,FolderId,FolderType,ParentFolderArn,SharingModel	w:ParentFolderArn	i:AwsAccountId,FolderId	u:Permissions,Permissions.*.Actions,Tags
AWS::QuickSight::RefreshSchedule	c:AwsAccountId,DataSetId,Schedule.ScheduleId	i:AwsAccountId,DataSetId,Schedule.ScheduleId
AWS::QuickSight::Template	c:AwsAccountId,TemplateId	w:Definition,SourceEntity,ValidationStrategy,VersionDescription	i:AwsAccountId,TemplateId	d:Definition.FilterGroups.*.Filters.*.NestedFilter.IncludeInnerSet=false,Definition.FilterGroups.*.Filters.*.NumericEqualityFilter.Value=null,Definition.FilterGroups.*.Filters.*.NumericRangeFilter.IncludeMaximum=null,Definition.FilterGroups.*.Filters.*.NumericRangeFilter.IncludeMinimum=null,Definition.FilterGroups.*.Filters.*.RelativeDatesFilter.RelativeDateValue=null,Definition.FilterGroups.*.Filters.*.TimeRangeFilter.IncludeMaximum=null,Definition.FilterGroups.*.Filters.*.TimeRangeFilter.IncludeMinimum=null,Definition.FilterGroups.*.Filters.*.TopBottomFilter.Limit=null,Definition.ParameterDeclarations.*.DecimalParameterDeclaration.ValueWhenUnset.CustomValue=null,Definition.ParameterDeclarations.*.IntegerParameterDeclaration.ValueWhenUnset.CustomValue=null,Definition.Sheets.*.FilterControls.*.Slider.MaximumValue=0,Definition.Sheets.*.FilterControls.*.Slider.MinimumValue=0,Definition.Sheets.*.FilterControls.*.Slider.StepSize=0,Definition.Sheets.*.ParameterControls.*.Slider.MaximumValue=0,Definition.Sheets.*.ParameterControls.*.Slider.MinimumValue=0,Definition.Sheets.*.ParameterControls.*.Slider.StepSize=0
AWS::QuickSight::Theme	c:AwsAccountId,ThemeId	i:AwsAccountId,ThemeId	d:Configuration.Sheet.Tile.Border.Show=null,Configuration.Sheet.TileLayout.Gutter.Show=null,Configuration.Sheet.TileLayout.Margin.Show=null,Version.Configuration.Sheet.Tile.Border.Show=null,Version.Configuration.Sheet.TileLayout.Gutter.Show=null,Version.Configuration.Sheet.TileLayout.Margin.Show=null
AWS::QuickSight::Topic	c:AwsAccountId,FolderArns,Tags,TopicId	w:FolderArns	i:AwsAccountId,TopicId	d:DataSets.*.CalculatedFields.*.DefaultFormatting.DisplayFormatOptions.FractionDigits=0,DataSets.*.CalculatedFields.*.DefaultFormatting.DisplayFormatOptions.UseBlankCellFormat=false,DataSets.*.CalculatedFields.*.DefaultFormatting.DisplayFormatOptions.UseGrouping=false,DataSets.*.CalculatedFields.*.IsIncludedInTopic=false,DataSets.*.CalculatedFields.*.NeverAggregateInFilter=false,DataSets.*.CalculatedFields.*.NonAdditive=false,DataSets.*.Columns.*.DefaultFormatting.DisplayFormatOptions.FractionDigits=0,DataSets.*.Columns.*.DefaultFormatting.DisplayFormatOptions.UseBlankCellFormat=false,DataSets.*.Columns.*.DefaultFormatting.DisplayFormatOptions.UseGrouping=false,DataSets.*.Columns.*.IsIncludedInTopic=false,DataSets.*.Columns.*.NeverAggregateInFilter=false,DataSets.*.Columns.*.NonAdditive=false,DataSets.*.Filters.*.CategoryFilter.Inverse=false,DataSets.*.Filters.*.DateRangeFilter.Inclusive=false,DataSets.*.Filters.*.NumericRangeFilter.Inclusive=false
AWS::QuickSight::VPCConnection	c:AwsAccountId,VPCConnectionId	w:SubnetIds	i:AwsAccountId,VPCConnectionId	u:DnsResolvers,NetworkInterfaces,SecurityGroupIds,SubnetIds,Tags
AWS::RAM::Permission	c:Name,PolicyTemplate,ResourceType	u:Tags
AWS::RAM::ResourceShare	w:PermissionArns,Principals,ResourceArns,Sources	u:PermissionArns,Principals,ResourceArns,Sources,Tags
AWS::RDS::CustomDBEngineVersion	c:DatabaseInstallationFiles,DatabaseInstallationFilesS3BucketName,DatabaseInstallationFilesS3Prefix,Engine,EngineVersion,ImageId,KMSKeyId,Manifest,SourceCustomDbEngineVersionIdentifier,UseAwsProvidedLatestImage	w:Manifest,SourceCustomDbEngineVersionIdentifier,UseAwsProvidedLatestImage	i:Engine,EngineVersion	u:DatabaseInstallationFiles,Tags	d:Status="available"
AWS::RDS::DBCluster	f:S	c:AvailabilityZones,ClusterScalabilityType,DBClusterIdentifier,DBSubnetGroupName,DBSystemId,DatabaseName,EngineMode,KmsKeyId,PubliclyAccessible,RestoreToTime,RestoreType,SnapshotIdentifier,SourceDBClusterIdentifier,SourceDbClusterResourceId,SourceRegion,StorageEncrypted,UseLatestRestorableTime	m:Engine,GlobalClusterIdentifier,MasterUsername	w:ClusterScalabilityType,DBInstanceParameterGroupName,DeleteAutomatedBackups,MasterUserAuthenticationType,MasterUserPassword,RestoreToTime,RestoreType,SnapshotIdentifier,SourceDBClusterIdentifier,SourceDbClusterResourceId,SourceRegion,UseLatestRestorableTime	i:DBClusterIdentifier	u:Tags	d:BackupRetentionPeriod=1
AWS::RDS::DBClusterParameterGroup	c:DBClusterParameterGroupName,Description,Family	i:DBClusterParameterGroupName	u:Tags
AWS::RDS::DBInstance	f:S	c:BackupTarget,CharacterSetName,CustomIAMInstanceProfile,DBClusterIdentifier,DBInstanceIdentifier,DBName,DBSubnetGroupName,DBSystemId,KmsKeyId,MasterUsername,NcharCharacterSetName,SourceRegion,StorageEncrypted,Timezone	m:AutoMinorVersionUpgrade,AvailabilityZone,BackupRetentionPeriod,DBClusterSnapshotIdentifier,DBParameterGroupName,DBSnapshotIdentifier,Engine,MultiAZ,PerformanceInsightsKMSKeyId,PreferredMaintenanceWindow,RestoreTime,SourceDBClusterIdentifier,SourceDBInstanceAutomatedBackupsArn,SourceDBInstanceIdentifier,SourceDbiResourceId,StorageType,UseLatestRestorableTime	w:AllowMajorVersionUpgrade,ApplyImmediately,AutomaticBackupReplicationKmsKeyId,CertificateRotationRestart,DBSnapshotIdentifier,DeleteAutomatedBackups,MasterUserAuthenticationType,MasterUserPassword,RestoreTime,SourceDBInstanceAutomatedBackupsArn,SourceDBInstanceIdentifier,SourceDbiResourceId,SourceRegion,TdeCredentialPassword,UseDefaultProcessorFeatures,UseLatestRestorableTime	i:DBInstanceIdentifier	u:Tags
AWS::RDS::DBParameterGroup	c:DBParameterGroupName,Description,Family	i:DBParameterGroupName	u:Tags
AWS::RDS::DBProxy	c:DBProxyName,EndpointNetworkType,EngineFamily,TargetConnectionNetworkType,VpcSubnetIds	i:DBProxyName	u:Auth,Tags,VpcSecurityGroupIds,VpcSubnetIds
AWS::RDS::DBProxyEndpoint	c:DBProxyEndpointName,DBProxyName,EndpointNetworkType,VpcSubnetIds	i:DBProxyEndpointName	u:Tags,VpcSecurityGroupIds,VpcSubnetIds
AWS::RDS::DBProxyTargetGroup	c:DBProxyName,TargetGroupName	u:ConnectionPoolConfigurationInfo.SessionPinningFilters,DBClusterIdentifiers,DBInstanceIdentifiers
AWS::RDS::DBSecurityGroup	c:EC2VpcId,GroupDescription
AWS::RDS::DBShardGroup	c:DBClusterIdentifier,DBShardGroupIdentifier,PubliclyAccessible	w:MinACU	i:DBShardGroupIdentifier	u:Tags
AWS::RDS::DBSubnetGroup	c:DBSubnetGroupName	i:DBSubnetGroupName	u:SubnetIds,Tags
AWS::RDS::EventSubscription	c:SnsTopicArn,SubscriptionName	i:SubscriptionName	u:SourceIds,Tags	d:Enabled=true
AWS::RDS::GlobalCluster	c:Engine,GlobalClusterIdentifier,SourceDBClusterIdentifier,StorageEncrypted	i:GlobalClusterIdentifier	u:Tags
AWS::RDS::Integration	c:AdditionalEncryptionContext,KMSKeyId,SourceArn,TargetArn	u:Tags
AWS::RDS::OptionGroup	c:EngineName,MajorEngineVersion,OptionGroupDescription,OptionGroupName	i:OptionGroupName	u:OptionConfigurations,OptionConfigurations.*.DBSecurityGroupMemberships,OptionConfigurations.*.OptionSettings,OptionConfigurations.*.VpcSecurityGroupMemberships,Tags
AWS::RTBFabric::InboundExternalLink	m:GatewayId,LinkAttributes,LinkLogSettings	u:LinkAttributes.ResponderErrorMasking,LinkAttributes.ResponderErrorMasking.*.LoggingTypes,Tags
AWS::RTBFabric::Link	m:GatewayId,HttpResponderAllowed,LinkAttributes,PeerGatewayId	w:HttpResponderAllowed,ModuleConfigurationList	u:LinkAttributes.ResponderErrorMasking,LinkAttributes.ResponderErrorMasking.*.LoggingTypes,ModuleConfigurationList,ModuleConfigurationList.*.DependsOn,Tags
AWS::RTBFabric::OutboundExternalLink	m:GatewayId,LinkAttributes,LinkLogSettings,PublicEndpoint	u:LinkAttributes.ResponderErrorMasking,LinkAttributes.ResponderErrorMasking.*.LoggingTypes,Tags
AWS::RTBFabric::RequesterGateway	m:Description,SecurityGroupIds,SubnetIds,VpcId	u:SecurityGroupIds,SubnetIds,Tags
AWS::RTBFabric::ResponderGateway	m:Description,DomainName,Port,Protocol,SecurityGroupIds,SubnetIds,TrustStoreConfiguration,VpcId	u:SecurityGroupIds,SubnetIds,Tags,TrustStoreConfiguration.CertificateAuthorityCertificates
AWS::RUM::AppMonitor	c:Name,Platform	i:Name	u:AppMonitorConfiguration.ExcludedPages,AppMonitorConfiguration.FavoritePages,AppMonitorConfiguration.IncludedPages,AppMonitorConfiguration.MetricDestinations,AppMonitorConfiguration.MetricDestinations.*.MetricDefinitions,AppMonitorConfiguration.Telemetries,Tags
AWS::Rbin::Rule	c:ResourceType	w:LockConfiguration	u:ExcludeResourceTags,ResourceTags,Tags
AWS::Redshift::Cluster	f:S	c:ClusterIdentifier,ClusterSubnetGroupName,DBName,MasterUsername,OwnerAccount,SnapshotClusterIdentifier,SnapshotIdentifier	w:Classic,DeferMaintenance,DeferMaintenanceDuration,ManageMasterPassword,MasterUserPassword,SnapshotIdentifier	i:ClusterIdentifier	u:ClusterSecurityGroups,IamRoles,LoggingProperties.LogExports,Tags,VpcSecurityGroupIds
AWS::Redshift::ClusterParameterGroup	c:Description,ParameterGroupFamily,ParameterGroupName	i:ParameterGroupName	u:Parameters,Tags
AWS::Redshift::ClusterSecurityGroup	c:Description
AWS::Redshift::ClusterSecurityGroupIngress	c:CIDRIP,ClusterSecurityGroupName,EC2SecurityGroupName,EC2SecurityGroupOwnerId
AWS::Redshift::ClusterSubnetGroup	u:SubnetIds,Tags
AWS::Redshift::EndpointAccess	c:ClusterIdentifier,EndpointName,ResourceOwner,SubnetGroupName	i:EndpointName	u:VpcEndpoint.NetworkInterfaces,VpcSecurityGroupIds,VpcSecurityGroups
AWS::Redshift::EndpointAuthorization	c:Account,ClusterIdentifier	w:Force	i:Account,ClusterIdentifier	u:AllowedVPCs,VpcIds
AWS::Redshift::EventSubscription	c:SubscriptionName	i:SubscriptionName	u:EventCategories,EventCategoriesList,SourceIds,SourceIdsList,Tags
AWS::Redshift::Integration	c:AdditionalEncryptionContext,KMSKeyId,SourceArn,TargetArn	u:Tags
AWS::Redshift::ScheduledAction	c:ScheduledActionName	i:ScheduledActionName	u:NextInvocations
AWS::RedshiftServerless::Namespace	c:NamespaceName	w:AdminUserPassword,FinalSnapshotName,FinalSnapshotRetentionPeriod,ManageAdminPassword,RedshiftIdcApplicationArn	i:NamespaceName	u:IamRoles,LogExports,Namespace.IamRoles,Namespace.LogExports,SnapshotCopyConfigurations,Tags
AWS::RedshiftServerless::Snapshot	c:NamespaceName,SnapshotName,Tags,Tags.*.Key,Tags.*.Value	i:SnapshotName	u:Tags
AWS::RedshiftServerless::Workgroup	c:NamespaceName,WorkgroupName	w:ConfigParameters,RecoveryPointId,SecurityGroupIds,SnapshotArn,SnapshotName,SnapshotOwnerAccount,SubnetIds	i:WorkgroupName	u:ConfigParameters,SecurityGroupIds,SubnetIds,Tags,Workgroup.ConfigParameters,Workgroup.Endpoint.VpcEndpoints,Workgroup.Endpoint.VpcEndpoints.*.NetworkInterfaces,Workgroup.SecurityGroupIds,Workgroup.SubnetIds	d:EnhancedVpcRouting=false,PubliclyAccessible=false
AWS::RefactorSpaces::Application	c:ApiGatewayProxy,EnvironmentIdentifier,Name,ProxyType,VpcId	w:ApiGatewayProxy	i:EnvironmentIdentifier	u:Tags
AWS::RefactorSpaces::Environment	c:Description,Name,NetworkFabricType	w:Description,Name,NetworkFabricType	u:Tags
AWS::RefactorSpaces::Route	c:ApplicationIdentifier,EnvironmentIdentifier,RouteType,ServiceIdentifier,UriPathRoute.AppendSourcePath,UriPathRoute.IncludeChildPaths,UriPathRoute.Methods,UriPathRoute.SourcePath	w:DefaultRoute,RouteType,ServiceIdentifier,UriPathRoute	i:ApplicationIdentifier,EnvironmentIdentifier	u:Tags,UriPathRoute.Methods
AWS::RefactorSpaces::Service	c:ApplicationIdentifier,Description,EndpointType,EnvironmentIdentifier,LambdaEndpoint,Name,UrlEndpoint,VpcId	w:Description,EndpointType,LambdaEndpoint,Name,UrlEndpoint,VpcId	i:ApplicationIdentifier,EnvironmentIdentifier	u:Tags
AWS::Rekognition::Collection	c:CollectionId	i:CollectionId	u:Tags
AWS::Rekognition::Project	c:ProjectName	i:ProjectName	u:Tags
AWS::Rekognition::StreamProcessor	f:F	c:BoundingBoxRegionsOfInterest,ConnectedHomeSettings,DataSharingPreference,FaceSearchSettings,KinesisDataStream,KinesisVideoStream,KmsKeyId,Name,NotificationChannel,PolygonRegionsOfInterest,RoleArn,S3Destination	i:Name	u:BoundingBoxRegionsOfInterest,ConnectedHomeSettings.Labels,PolygonRegionsOfInterest,Tags
AWS::ResilienceHub::App	c:Name	u:EventSubscriptions,PermissionModel.CrossAccountRoleArns,ResourceMappings
AWS::ResourceExplorer2::View	c:Scope,ViewName
AWS::ResourceGroups::Group	c:Name	i:Name
AWS::ResourceGroups::TagSyncTask	c:Group,RoleArn,TagKey,TagValue
AWS::RoboMaker::Fleet	c:Name
AWS::RoboMaker::Robot	c:Architecture,Fleet,GreengrassGroupId,Name
AWS::RoboMaker::RobotApplication	c:Name	w:RobotSoftwareSuite,Sources	u:Sources
AWS::RoboMaker::RobotApplicationVersion	c:Application,CurrentRevisionId
AWS::RoboMaker::SimulationApplication	c:Name	w:RenderingEngine,RobotSoftwareSuite,SimulationSoftwareSuite,Sources	u:Sources
AWS::RoboMaker::SimulationApplicationVersion	c:Application,CurrentRevisionId
AWS::RolesAnywhere::Profile	c:RequireInstanceProperties	w:RequireInstanceProperties
AWS::Route53::CidrCollection	c:Name	u:Locations,Locations.*.CidrList
AWS::Route53::DNSSEC	c:HostedZoneId	i:HostedZoneId
AWS::Route53::HealthCheck	c:HealthCheckConfig.MeasureLatency,HealthCheckConfig.RequestInterval,HealthCheckConfig.Type	u:HealthCheckConfig.ChildHealthChecks,HealthCheckConfig.Regions,HealthCheckTags
AWS::Route53::HostedZone	c:Name	u:HostedZoneTags,VPCs
AWS::Route53::KeySigningKey	c:HostedZoneId,KeyManagementServiceArn,Name	i:HostedZoneId,Name
AWS::Route53::RecordSet	c:HostedZoneId,HostedZoneName,Name
AWS::Route53::RecordSetGroup	c:HostedZoneId,HostedZoneName
AWS::Route53GlobalResolver::AccessSource	c:ClientToken,DnsViewId	w:ClientToken
AWS::Route53GlobalResolver::AccessToken	c:ClientToken,DnsViewId,ExpiresAt	w:ClientToken
AWS::Route53GlobalResolver::DnsView	c:ClientToken,GlobalResolverId	w:ClientToken
AWS::Route53GlobalResolver::FirewallDomainList	c:ClientToken,Description,GlobalResolverId,Name	w:ClientToken,DomainFileUrl,Domains	u:Domains
AWS::Route53GlobalResolver::FirewallRule	c:ClientToken,DnsViewId,FirewallDomainListId,QType	w:ClientToken,QType
AWS::Route53GlobalResolver::GlobalResolver	c:ClientToken	w:ClientToken
AWS::Route53GlobalResolver::HostedZoneAssociation	c:HostedZoneId,ResourceArn
AWS::Route53Profiles::Profile	c:Name	u:Tags
AWS::Route53Profiles::ProfileAssociation	f:F	c:Name,ProfileId,ResourceId	w:Arn	u:Tags
AWS::Route53Profiles::ProfileResourceAssociation	c:Name,ProfileId,ResourceArn
AWS::Route53RecoveryControl::Cluster	c:Name,Tags	u:ClusterEndpoints,Tags
AWS::Route53RecoveryControl::ControlPanel	c:ClusterArn,Tags	u:Tags
AWS::Route53RecoveryControl::RoutingControl	c:ClusterArn,ControlPanelArn	w:ClusterArn
AWS::Route53RecoveryControl::SafetyRule	m:AssertionRule.AssertedControls,ControlPanelArn,GatingRule.GatingControls,GatingRule.TargetControls,RuleConfig,Tags	u:AssertionRule.AssertedControls,GatingRule.GatingControls,GatingRule.TargetControls,Tags
AWS::Route53RecoveryReadiness::Cell	c:CellName	i:CellName	u:Cells,ParentReadinessScopes,Tags
AWS::Route53RecoveryReadiness::ReadinessCheck	c:ReadinessCheckName	i:ReadinessCheckName	u:Tags
AWS::Route53RecoveryReadiness::RecoveryGroup	c:RecoveryGroupName	i:RecoveryGroupName	u:Cells,Tags
AWS::Route53RecoveryReadiness::ResourceSet	c:ResourceSetName,ResourceSetType	i:ResourceSetName	u:Resources,Resources.*.ReadinessScopes,Tags
AWS::Route53Resolver::FirewallDomainList	c:Name	w:DomainFileUrl,Domains	u:Tags
AWS::Route53Resolver::FirewallRuleGroup	c:Name	u:FirewallRules,Tags
AWS::Route53Resolver::FirewallRuleGroupAssociation	c:FirewallRuleGroupId,VpcId	u:Tags
AWS::Route53Resolver::OutpostResolver	c:OutpostArn	u:Tags
AWS::Route53Resolver::ResolverConfig	c:AutodefinedReverseFlag,ResourceId	i:ResourceId
AWS::Route53Resolver::ResolverDNSSECConfig	c:ResourceId
AWS::Route53Resolver::ResolverEndpoint	c:Direction,OutpostArn,PreferredInstanceType,SecurityGroupIds	u:IpAddresses,Protocols,SecurityGroupIds,Tags
AWS::Route53Resolver::ResolverQueryLoggingConfig	c:DestinationArn,Name,Tags	u:Tags
AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation	c:ResolverQueryLogConfigId,ResourceId
AWS::Route53Resolver::ResolverRule	c:RuleType	m:DomainName	u:Tags,TargetIps
AWS::Route53Resolver::ResolverRuleAssociation	c:Name,ResolverRuleId,VPCId
AWS::S3::AccessGrant	c:S3PrefixType,Tags	w:S3PrefixType	u:Tags
AWS::S3::AccessGrantsInstance	c:Tags	u:Tags
AWS::S3::AccessGrantsLocation	c:Tags	u:Tags
AWS::S3::AccessPoint	c:Bucket,BucketAccountId,Name,VpcConfiguration	i:Name	u:Tags
AWS::S3::Bucket	f:S	c:BucketName,BucketNamePrefix,BucketNamespace	w:AccessControl,BucketNamePrefix,BucketNamespace,LifecycleConfiguration,MetadataConfiguration,ReplicationConfiguration	i:BucketName	u:NotificationConfiguration.LambdaConfigurations.*.Filter.S3Key.Rules,NotificationConfiguration.QueueConfigurations.*.Filter.S3Key.Rules,NotificationConfiguration.TopicConfigurations.*.Filter.S3Key.Rules,Tags	d:NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled="true",VersioningConfiguration.Status="Suspended"	r:ObjectLockEnabled
AWS::S3::BucketPolicy	c:Bucket	i:Bucket
AWS::S3::MultiRegionAccessPoint	c:Name,PublicAccessBlockConfiguration,Regions	i:Name
AWS::S3::MultiRegionAccessPointPolicy	c:MrapName	i:MrapName
AWS::S3::StorageLens	c:StorageLensConfiguration.Id	i:StorageLensConfiguration.Id	u:StorageLensConfiguration.AccountLevel.StorageLensGroupLevel.StorageLensGroupSelectionCriteria.Exclude,StorageLensConfiguration.AccountLevel.StorageLensGroupLevel.StorageLensGroupSelectionCriteria.Include,StorageLensConfiguration.Exclude.Buckets,StorageLensConfiguration.Exclude.Regions,StorageLensConfiguration.Include.Buckets,StorageLensConfiguration.Include.Regions,Tags
AWS::S3::StorageLensGroup	c:Name	i:Name	u:Filter.And.MatchAnyPrefix,Filter.And.MatchAnySuffix,Filter.And.MatchAnyTag,Filter.MatchAnyPrefix,Filter.MatchAnySuffix,Filter.MatchAnyTag,Filter.Or.MatchAnyPrefix,Filter.Or.MatchAnySuffix,Filter.Or.MatchAnyTag
AWS::S3Express::AccessPoint	c:Bucket,BucketAccountId,Name,VpcConfiguration	i:Name	u:Scope.Permissions,Scope.Prefixes,Tags
AWS::S3Express::BucketPolicy	c:Bucket	i:Bucket
AWS::S3Express::DirectoryBucket	c:BucketName,DataRedundancy,LocationName	i:BucketName	u:Tags
AWS::S3Files::AccessPoint	c:ClientToken,FileSystemId,PosixUser,PosixUser.Gid,PosixUser.SecondaryGids,PosixUser.Uid,RootDirectory,RootDirectory.CreationPermissions,RootDirectory.CreationPermissions.OwnerGid,RootDirectory.CreationPermissions.OwnerUid,RootDirectory.CreationPermissions.Permissions,RootDirectory.Path	u:Tags
AWS::S3Files::FileSystem	c:AcceptBucketWarning,Bucket,ClientToken,KmsKeyId,Prefix,RoleArn	w:AcceptBucketWarning	u:Tags
AWS::S3Files::FileSystemPolicy	c:FileSystemId	i:FileSystemId
AWS::S3Files::MountTarget	c:FileSystemId,IpAddressType,Ipv4Address,Ipv6Address,SubnetId	u:SecurityGroups
AWS::S3ObjectLambda::AccessPoint	c:Name	i:Name	u:ObjectLambdaConfiguration.AllowedFeatures,ObjectLambdaConfiguration.TransformationConfigurations,ObjectLambdaConfiguration.TransformationConfigurations.*.Actions
AWS::S3ObjectLambda::AccessPointPolicy	c:ObjectLambdaAccessPoint	i:ObjectLambdaAccessPoint
AWS::S3Outposts::AccessPoint	c:Bucket,Name,VpcConfiguration
AWS::S3Outposts::Bucket	c:BucketName,OutpostId	u:LifecycleConfiguration.Rules,Tags
AWS::S3Outposts::BucketPolicy	c:Bucket	i:Bucket
AWS::S3Outposts::Endpoint	c:AccessType,CustomerOwnedIpv4Pool,OutpostId,SecurityGroupId,SubnetId	u:NetworkInterfaces	d:AccessType="Private"
AWS::S3Tables::Namespace	c:Namespace,TableBucketARN	i:Namespace,TableBucketARN
AWS::S3Tables::Table	c:IcebergMetadata,OpenTableFormat,StorageClassConfiguration,TableBucketARN,WithoutMetadata	w:IcebergMetadata,WithoutMetadata	u:IcebergMetadata.IcebergPartitionSpec.Fields,IcebergMetadata.IcebergSchema.SchemaFieldList,IcebergMetadata.IcebergSchemaV2.IdentifierFieldIds,IcebergMetadata.IcebergSchemaV2.SchemaV2FieldList,IcebergMetadata.IcebergSortOrder.Fields,Tags
AWS::S3Tables::TableBucket	c:TableBucketName	u:Tags	d:MetricsConfiguration.Status="Disabled"
AWS::S3Tables::TableBucketPolicy	c:TableBucketARN	i:TableBucketARN
AWS::S3Tables::TablePolicy	c:TableARN	i:TableARN
AWS::S3Vectors::Index	c:DataType,Dimension,DistanceMetric,EncryptionConfiguration,IndexName,MetadataConfiguration,VectorBucketArn,VectorBucketName	u:MetadataConfiguration.NonFilterableMetadataKeys,Tags
AWS::S3Vectors::VectorBucket	c:EncryptionConfiguration,VectorBucketName	u:Tags	d:EncryptionConfiguration.SseType="AES256"
AWS::S3Vectors::VectorBucketPolicy	c:VectorBucketArn,VectorBucketName	w:VectorBucketName	i:VectorBucketArn
AWS::SDB::Domain	f:S
AWS::SES::ConfigurationSet	c:Name	i:Name	u:SuppressionOptions.SuppressedReasons,Tags
AWS::SES::ConfigurationSetEventDestination	c:ConfigurationSetName	u:EventDestination.CloudWatchDestination.DimensionConfigurations,EventDestination.MatchingEventTypes
AWS::SES::ContactList	c:ContactListName	i:ContactListName	u:Tags,Topics
AWS::SES::CustomVerificationEmailTemplate	c:TemplateName	i:TemplateName	u:Tags
AWS::SES::DedicatedIpPool	c:PoolName	m:ScalingMode	i:PoolName	u:Tags
AWS::SES::EmailIdentity	c:EmailIdentity	w:DkimSigningAttributes	i:EmailIdentity	u:Tags
AWS::SES::MailManagerAddonInstance	c:AddonSubscriptionId
AWS::SES::MailManagerAddonSubscription	c:AddonName
AWS::SES::MailManagerAddressList	c:AddressListName
AWS::SES::MailManagerArchive	c:KmsKeyArn
AWS::SES::MailManagerIngressPoint	c:NetworkConfiguration,Type	w:IngressPointConfiguration
AWS::SES::MultiRegionEndpoint	c:Details,EndpointName	i:EndpointName	u:Details.RouteDetails,Tags
AWS::SES::ReceiptFilter	c:Filter
AWS::SES::ReceiptRule	c:RuleSetName
AWS::SES::ReceiptRuleSet	c:RuleSetName
AWS::SES::Template	c:Template.TemplateName	u:Tags
AWS::SES::Tenant	c:TenantName	i:TenantName	u:ResourceAssociations,Tags
AWS::SMSVOICE::ConfigurationSet	c:ConfigurationSetName	i:ConfigurationSetName	u:EventDestinations,EventDestinations.*.MatchingEventTypes,Tags
AWS::SMSVOICE::OptOutList	c:OptOutListName	i:OptOutListName	u:Tags
AWS::SMSVOICE::PhoneNumber	c:IsoCountryCode,NumberCapabilities,NumberType	u:NumberCapabilities,OptionalKeywords,Tags
AWS::SMSVOICE::Pool	u:OptionalKeywords,OriginationIdentities,Tags
AWS::SMSVOICE::ProtectConfiguration	u:CountryRuleSet.MMS,CountryRuleSet.SMS,CountryRuleSet.VOICE,Tags
AWS::SMSVOICE::ResourcePolicy	c:ResourceArn	i:ResourceArn
AWS::SMSVOICE::SenderId	c:IsoCountryCode,SenderId	i:IsoCountryCode,SenderId	u:Tags
AWS::SNS::Subscription	c:Endpoint,Protocol,TopicArn	m:Region	w:Region
AWS::SNS::Topic	c:FifoTopic,TopicName	u:DeliveryStatusLogging,Subscription,Tags
AWS::SNS::TopicInlinePolicy	c:TopicArn	i:TopicArn
AWS::SNS::TopicPolicy	u:Topics
AWS::SQS::Queue	f:S	c:FifoQueue,QueueName	u:Tags
AWS::SQS::QueueInlinePolicy	c:Queue	i:Queue
AWS::SQS::QueuePolicy	u:Queues
AWS::SSM::Association	w:WaitForSuccessTimeoutSeconds
AWS::SSM::Document	c:DocumentType,Name	m:Attachments,Content,DocumentFormat,Requires,TargetType,VersionName	w:Attachments,UpdateMethod	i:Name	u:Attachments,Attachments.*.Values,Requires,Tags	d:DocumentFormat="JSON",UpdateMethod="Replace"
AWS::SSM::MaintenanceWindow	u:Tags
AWS::SSM::MaintenanceWindowTarget	c:WindowId	i:WindowId	u:Targets,Targets.*.Values
AWS::SSM::MaintenanceWindowTask	c:TaskType,WindowId	i:WindowId
AWS::SSM::Parameter	c:Name	w:AllowedPattern,Description,Policies,Tier	i:Name
AWS::SSM::PatchBaseline	c:OperatingSystem	u:ApprovedPatches,RejectedPatches	d:ApprovalRules.PatchRules.*.EnableNonSecurity=false,ApprovedPatchesComplianceLevel="UNSPECIFIED",ApprovedPatchesEnableNonSecurity=false,DefaultBaseline=false,OperatingSystem="WINDOWS",RejectedPatchesAction="ALLOW_AS_DEPENDENCY"
AWS::SSM::ResourceDataSync	c:BucketName,BucketPrefix,BucketRegion,KMSKeyArn,S3Destination,SyncFormat,SyncName,SyncType	i:SyncName
AWS::SSM::ResourcePolicy	c:ResourceArn	i:ResourceArn
AWS::SSMContacts::Contact	c:Alias,Type	w:Plan	u:Plan.*.RotationIds,Tags
AWS::SSMContacts::ContactChannel	c:ChannelType,ContactId	w:DeferActivation
AWS::SSMContacts::Plan	c:ContactId	w:RotationIds	u:RotationIds,Stages,Stages.*.Targets
AWS::SSMContacts::Rotation	u:ContactIds,Recurrence.DailySettings,Recurrence.MonthlySettings,Recurrence.ShiftCoverages,Recurrence.ShiftCoverages.*.CoverageTimes,Recurrence.WeeklySettings,Tags
AWS::SSMIncidents::ReplicationSet	u:Regions,Tags	d:DeletionProtected=false
AWS::SSMIncidents::ResponsePlan	c:Name	u:Actions.*.SsmAutomation.DynamicParameters,Actions.*.SsmAutomation.Parameters,Engagements,IncidentTemplate.IncidentTags,IncidentTemplate.NotificationTargets,Tags
AWS::SSMQuickSetup::ConfigurationManager	c:ConfigurationDefinitions.*.Type,ConfigurationDefinitions.*.TypeVersion	u:StatusSummaries
AWS::SSMQuickSetup::LifecycleAutomation	c:ResourceKey
AWS::SSO::Application	c:ApplicationProviderArn,InstanceArn	u:Tags
AWS::SSO::ApplicationAssignment	c:ApplicationArn,PrincipalId,PrincipalType	i:ApplicationArn,PrincipalId,PrincipalType
AWS::SSO::Assignment	c:InstanceArn,PermissionSetArn,PrincipalId,PrincipalType,TargetId,TargetType	i:InstanceArn,PermissionSetArn,PrincipalId,PrincipalType,TargetId,TargetType
AWS::SSO::Instance	u:Tags
AWS::SSO::InstanceAccessControlAttributeConfiguration	c:InstanceArn	i:InstanceArn	u:AccessControlAttributes,InstanceAccessControlAttributeConfiguration.AccessControlAttributes
AWS::SSO::PermissionSet	c:InstanceArn,Name	i:InstanceArn	u:CustomerManagedPolicyReferences,ManagedPolicies,Tags
AWS::SageMaker::App	c:AppName,AppType,DomainId,ResourceSpec,UserProfileName	i:AppName,AppType,DomainId,UserProfileName
AWS::SageMaker::AppImageConfig	c:AppImageConfigName	i:AppImageConfigName
AWS::SageMaker::Cluster	c:ClusterName,InstanceGroups.*.ExecutionRole,InstanceGroups.*.InstanceGroupName,InstanceGroups.*.InstanceType,InstanceGroups.*.OverrideVpcConfig,InstanceGroups.*.ThreadsPerCore,Orchestrator.Eks,RestrictedInstanceGroups.*.ExecutionRole,RestrictedInstanceGroups.*.InstanceGroupName,RestrictedInstanceGroups.*.InstanceType,RestrictedInstanceGroups.*.OverrideVpcConfig,RestrictedInstanceGroups.*.ThreadsPerCore,VpcConfig	u:InstanceGroups,InstanceGroups.*.InstanceStorageConfigs,InstanceGroups.*.KubernetesConfig.Taints,InstanceGroups.*.OnStartDeepHealthChecks,InstanceGroups.*.OverrideVpcConfig.SecurityGroupIds,InstanceGroups.*.OverrideVpcConfig.Subnets,InstanceGroups.*.ScheduledUpdateConfig.DeploymentConfig.AutoRollbackConfiguration,InstanceGroups.*.SlurmConfig.PartitionNames,RestrictedInstanceGroups,RestrictedInstanceGroups.*.InstanceStorageConfigs,RestrictedInstanceGroups.*.OnStartDeepHealthChecks,RestrictedInstanceGroups.*.OverrideVpcConfig.SecurityGroupIds,RestrictedInstanceGroups.*.OverrideVpcConfig.Subnets,Tags,VpcConfig.SecurityGroupIds,VpcConfig.Subnets	d:AutoScaling.AutoScalerType="Karpenter"
AWS::SageMaker::CodeRepository	c:CodeRepositoryName
AWS::SageMaker::DataQualityJobDefinition	c:DataQualityAppSpecification,DataQualityBaselineConfig,DataQualityJobInput,DataQualityJobOutputConfig,EndpointName,JobDefinitionName,JobResources,NetworkConfig,RoleArn,StoppingCondition,Tags	w:EndpointName
AWS::SageMaker::Device	c:Device.DeviceName	i:Device.DeviceName
AWS::SageMaker::DeviceFleet	c:DeviceFleetName	i:DeviceFleetName
AWS::SageMaker::Domain	c:AuthMode,DomainName,DomainSettings.RStudioServerProDomainSettings.DefaultResourceSpec,KmsKeyId	m:VpcId	u:DefaultSpaceSettings.KernelGatewayAppSettings.CustomImages,DefaultSpaceSettings.SecurityGroups,DefaultUserSettings.KernelGatewayAppSettings.CustomImages,DefaultUserSettings.RSessionAppSettings.CustomImages,DefaultUserSettings.SecurityGroups,DefaultUserSettings.StudioWebPortalSettings.HiddenAppTypes,DefaultUserSettings.StudioWebPortalSettings.HiddenInstanceTypes,DefaultUserSettings.StudioWebPortalSettings.HiddenMlTools,DefaultUserSettings.StudioWebPortalSettings.HiddenSageMakerImageVersionAliases,DefaultUserSettings.StudioWebPortalSettings.HiddenSageMakerImageVersionAliases.*.VersionAliases,DomainSettings.DockerSettings.VpcOnlyTrustedAccounts,DomainSettings.SecurityGroupIds,SubnetIds,Tags
AWS::SageMaker::Endpoint	c:EndpointName	w:ExcludeRetainedVariantProperties,RetainAllVariantProperties,RetainDeploymentConfig
AWS::SageMaker::EndpointConfig	c:AsyncInferenceConfig,DataCaptureConfig,EnableNetworkIsolation,EndpointConfigName,ExecutionRoleArn,ExplainerConfig,KmsKeyId,ProductionVariants,ShadowProductionVariants,VpcConfig
AWS::SageMaker::FeatureGroup	c:Description,EventTimeFeatureName,FeatureGroupName,OfflineStoreConfig,OnlineStoreConfig.EnableOnlineStore,OnlineStoreConfig.SecurityConfig,OnlineStoreConfig.StorageType,RecordIdentifierFeatureName,RoleArn,Tags	i:FeatureGroupName	u:FeatureDefinitions,Tags
AWS::SageMaker::Image	c:ImageName
AWS::SageMaker::ImageVersion	c:BaseImage,ImageName	w:Alias,Aliases
AWS::SageMaker::InferenceComponent	w:DeploymentConfig,RuntimeConfig,Specification
AWS::SageMaker::InferenceExperiment	c:EndpointName,KmsKey,Name,RoleArn,Type	w:DesiredState,Schedule,StatusReason	i:Name
AWS::SageMaker::MlflowTrackingServer	c:TrackingServerName	m:MlflowVersion,RoleArn	i:TrackingServerName	u:Tags
AWS::SageMaker::Model	c:Containers,EnableNetworkIsolation,ExecutionRoleArn,InferenceExecutionConfig,ModelName,PrimaryContainer,VpcConfig	u:Containers,Tags,VpcConfig.SecurityGroupIds,VpcConfig.Subnets
AWS::SageMaker::ModelBiasJobDefinition	c:EndpointName,JobDefinitionName,JobResources,ModelBiasAppSpecification,ModelBiasBaselineConfig,ModelBiasJobInput,ModelBiasJobOutputConfig,NetworkConfig,RoleArn,StoppingCondition,Tags	w:EndpointName
AWS::SageMaker::ModelCard	c:ModelCardName,SecurityConfig	i:ModelCardName	d:CreatedBy.DomainId="UnsetValue",CreatedBy.UserProfileArn="UnsetValue",CreatedBy.UserProfileName="UnsetValue",LastModifiedBy.DomainId="UnsetValue",LastModifiedBy.UserProfileArn="UnsetValue",LastModifiedBy.UserProfileName="UnsetValue",ModelCardProcessingStatus="UnsetValue"
AWS::SageMaker::ModelExplainabilityJobDefinition	c:EndpointName,JobDefinitionName,JobResources,ModelExplainabilityAppSpecification,ModelExplainabilityBaselineConfig,ModelExplainabilityJobInput,ModelExplainabilityJobOutputConfig,NetworkConfig,RoleArn,StoppingCondition,Tags	w:EndpointName
AWS::SageMaker::ModelPackage	c:ClientToken,Domain,DriftCheckBaselines,InferenceSpecification,MetadataProperties,ModelMetrics,ModelPackageDescription,ModelPackageGroupName,SamplePayloadUrl,SecurityConfig,SourceAlgorithmSpecification,Task,ValidationSpecification	m:ModelCard,SourceUri	w:AdditionalInferenceSpecificationsToAdd,ClientToken
AWS::SageMaker::ModelPackageGroup	c:ModelPackageGroupDescription,ModelPackageGroupName
AWS::SageMaker::ModelQualityJobDefinition	c:EndpointName,JobDefinitionName,JobResources,ModelQualityAppSpecification,ModelQualityBaselineConfig,ModelQualityJobInput,ModelQualityJobOutputConfig,NetworkConfig,RoleArn,StoppingCondition,Tags	w:EndpointName
AWS::SageMaker::MonitoringSchedule	c:MonitoringScheduleName
AWS::SageMaker::NotebookInstance	c:DirectInternetAccess,KmsKeyId,NotebookInstanceName,PlatformIdentifier,SecurityGroupIds,SubnetId
AWS::SageMaker::NotebookInstanceLifecycleConfig	c:NotebookInstanceLifecycleConfigName
AWS::SageMaker::PartnerApp	c:AuthType,ExecutionRoleArn,KmsKeyId,Name,Type	w:ClientToken	u:ApplicationConfig.AdminUsers,Tags
AWS::SageMaker::Pipeline	c:PipelineName	i:PipelineName
AWS::SageMaker::ProcessingJob	f:F	c:AppSpecification,Environment,ExperimentConfig,NetworkConfig,ProcessingInputs,ProcessingJobName,ProcessingOutputConfig,ProcessingResources,RoleArn,StoppingCondition,Tags	u:AppSpecification.ContainerArguments,AppSpecification.ContainerEntrypoint,NetworkConfig.VpcConfig.SecurityGroupIds,NetworkConfig.VpcConfig.Subnets,ProcessingInputs,ProcessingOutputConfig.Outputs,Tags
AWS::SageMaker::Project	c:ProjectDescription,ProjectName,ServiceCatalogProvisioningDetails,Tags,TemplateProviderDetails
AWS::SageMaker::Space	c:DomainId,OwnershipSettings,SpaceName,SpaceSharingSettings	w:SpaceSettings	i:DomainId,SpaceName
AWS::SageMaker::StudioLifecycleConfig	c:StudioLifecycleConfigAppType,StudioLifecycleConfigContent,StudioLifecycleConfigName,Tags	i:StudioLifecycleConfigName	u:Tags
AWS::SageMaker::UserProfile	c:DomainId,SingleSignOnUserIdentifier,SingleSignOnUserValue,Tags,UserProfileName,UserSettings.RStudioServerProAppSettings.AccessStatus,UserSettings.RStudioServerProAppSettings.UserGroup	w:Tags	i:DomainId,UserProfileName	u:UserSettings.StudioWebPortalSettings.HiddenAppTypes,UserSettings.StudioWebPortalSettings.HiddenInstanceTypes,UserSettings.StudioWebPortalSettings.HiddenMlTools,UserSettings.StudioWebPortalSettings.HiddenSageMakerImageVersionAliases,UserSettings.StudioWebPortalSettings.HiddenSageMakerImageVersionAliases.*.VersionAliases
AWS::SageMaker::Workteam	c:WorkforceName,WorkteamName
AWS::Scheduler::Schedule	c:Name	i:Name	u:Target.EcsParameters.CapacityProviderStrategy,Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups,Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.Subnets,Target.EcsParameters.PlacementConstraints,Target.EcsParameters.PlacementStrategy,Target.EcsParameters.Tags,Target.SageMakerPipelineParameters.PipelineParameterList	d:Target.EcsParameters.CapacityProviderStrategy.*.Base=0,Target.EcsParameters.CapacityProviderStrategy.*.Weight=0
AWS::Scheduler::ScheduleGroup	c:Name	i:Name	u:Tags
AWS::SecretsManager::ResourcePolicy	c:SecretId	w:BlockPublicPolicy
AWS::SecretsManager::RotationSchedule	c:SecretId	w:HostedRotationLambda,RotateImmediatelyOnUpdate	u:ExternalSecretRotationMetadata
AWS::SecretsManager::Secret	f:S	c:Name	w:GenerateSecretString,SecretString	u:ReplicaRegions,Tags
AWS::SecretsManager::SecretTargetAttachment	c:SecretId
AWS::SecurityAgent::AgentSpace	c:KmsKeyId	u:AwsResources.IamRoles,AwsResources.LambdaFunctionArns,AwsResources.LogGroups,AwsResources.S3Buckets,AwsResources.SecretArns,AwsResources.Vpcs,AwsResources.Vpcs.*.SecurityGroupArns,AwsResources.Vpcs.*.SubnetArns,IntegratedResources,IntegratedResources.*.ProviderResources,Tags,TargetDomainIds
AWS::SecurityAgent::Application	c:IdCConfiguration,IdCConfiguration.IdCInstanceArn	u:Tags
AWS::SecurityAgent::Pentest	c:AgentSpaceId	i:AgentSpaceId	u:Assets.Actors,Assets.Actors.*.Uris,Assets.Documents,Assets.Endpoints,Assets.IntegratedRepositories,Assets.SourceCode,ExcludeRiskTypes,VpcConfig.SecurityGroupArns,VpcConfig.SubnetArns
AWS::SecurityAgent::TargetDomain	c:TargetDomainName	u:Tags
AWS::SecurityHub::AggregatorV2	u:LinkedRegions
AWS::SecurityHub::ConnectorV2	c:KmsKeyArn,Name,Provider.ServiceNow.InstanceName
AWS::SecurityHub::DelegatedAdmin	c:AdminAccountId
AWS::SecurityHub::FindingAggregator	u:Regions
AWS::SecurityHub::Hub	w:EnableDefaultStandards
AWS::SecurityHub::HubV2	f:F
AWS::SecurityHub::PolicyAssociation	c:TargetId,TargetType
AWS::SecurityHub::ProductSubscription	c:ProductArn
AWS::SecurityHub::SecurityControl	c:SecurityControlId	i:SecurityControlId
AWS::SecurityHub::Standard	c:StandardsArn
AWS::SecurityLake::AwsLogSource	f:F	c:DataLakeArn,SourceName,SourceVersion	i:SourceName,SourceVersion	u:Accounts
AWS::SecurityLake::DataLake	f:F	w:MetaStoreManagerRoleArn	u:LifecycleConfiguration.Transitions,ReplicationConfiguration.Regions,Tags
AWS::SecurityLake::Subscriber	f:F	c:DataLakeArn
AWS::SecurityLake::SubscriberNotification	f:F	c:SubscriberArn	w:NotificationConfiguration	i:SubscriberArn
AWS::ServiceCatalog::AcceptedPortfolioShare	c:AcceptLanguage,PortfolioId
AWS::ServiceCatalog::CloudFormationProvisionedProduct	c:NotificationArns,ProvisionedProductName
AWS::ServiceCatalog::LaunchNotificationConstraint	c:PortfolioId,ProductId	w:AcceptLanguage
AWS::ServiceCatalog::LaunchRoleConstraint	c:PortfolioId,ProductId	w:AcceptLanguage
AWS::ServiceCatalog::LaunchTemplateConstraint	c:PortfolioId,ProductId	w:AcceptLanguage
AWS::ServiceCatalog::Portfolio	w:AcceptLanguage
AWS::ServiceCatalog::PortfolioPrincipalAssociation	c:AcceptLanguage,PortfolioId,PrincipalARN,PrincipalType	w:AcceptLanguage	i:PortfolioId,PrincipalARN
AWS::ServiceCatalog::PortfolioProductAssociation	c:AcceptLanguage,PortfolioId,ProductId,SourcePortfolioId	w:AcceptLanguage,SourcePortfolioId	i:PortfolioId,ProductId
AWS::ServiceCatalog::PortfolioShare	c:AccountId,PortfolioId	w:AcceptLanguage	i:AccountId,PortfolioId
AWS::ServiceCatalog::ResourceUpdateConstraint	c:PortfolioId,ProductId	w:AcceptLanguage
AWS::ServiceCatalog::ServiceAction	w:AcceptLanguage
AWS::ServiceCatalog::ServiceActionAssociation	c:ProductId,ProvisioningArtifactId,ServiceActionId	i:ProductId,ProvisioningArtifactId,ServiceActionId
AWS::ServiceCatalog::StackSetConstraint	c:PortfolioId,ProductId	w:AcceptLanguage
AWS::ServiceCatalog::TagOption	c:Key,Value
AWS::ServiceCatalog::TagOptionAssociation	c:ResourceId,TagOptionId	i:ResourceId,TagOptionId
AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation	c:Application,AttributeGroup
AWS::ServiceCatalogAppRegistry::ResourceAssociation	c:Application,Resource,ResourceType	i:ResourceType
AWS::ServiceDiscovery::HttpNamespace	c:Name	x:Tags
AWS::ServiceDiscovery::Instance	c:InstanceId,ServiceId
AWS::ServiceDiscovery::PrivateDnsNamespace	c:Name,Vpc	x:Tags
AWS::ServiceDiscovery::PublicDnsNamespace	c:Name	x:Tags
AWS::ServiceDiscovery::Service	c:HealthCheckCustomConfig,Name,NamespaceId,Type	x:Tags	r:DnsConfig.NamespaceId
AWS::Shield::DRTAccess	u:LogBucketList
AWS::Shield::ProactiveEngagement	u:EmergencyContactList
AWS::Shield::Protection	f:F	c:Name,ResourceArn	u:HealthCheckArns,Tags
AWS::Shield::ProtectionGroup	f:F	c:ProtectionGroupId	u:Members,Tags
AWS::Signer::ProfilePermission	c:Action,Principal,ProfileName,ProfileVersion,StatementId	i:ProfileName,StatementId
AWS::Signer::SigningProfile	c:PlatformId,ProfileName,SignatureValidityPeriod
AWS::SimSpaceWeaver::Simulation	c:MaximumDuration,Name,RoleArn,SchemaS3Location,SnapshotS3Location	i:Name
AWS::StepFunctions::Activity	c:EncryptionConfiguration,Name	u:Tags
AWS::StepFunctions::StateMachine	c:StateMachineName,StateMachineType	w:Definition,DefinitionS3Location,DefinitionSubstitutions	u:LoggingConfiguration.Destinations,Tags
AWS::StepFunctions::StateMachineAlias	c:Name	w:DeploymentPreference	u:DeploymentPreference.Alarms,RoutingConfiguration
AWS::StepFunctions::StateMachineVersion	c:Description,StateMachineArn,StateMachineRevisionId
AWS::SupportApp::SlackChannelConfiguration	c:ChannelId,TeamId	i:ChannelId,TeamId
AWS::SupportApp::SlackWorkspaceConfiguration	c:TeamId	w:VersionId	i:TeamId
AWS::Synthetics::Canary	c:Name	w:Code,DeleteLambdaResourcesOnCanaryDeletion,DryRunAndUpdate,ResourcesToReplicateTags,RunConfig,StartCanaryAfterCreation,VisualReference,VisualReferences	i:Name
AWS::Synthetics::Group	c:Name	i:Name
AWS::SystemsManagerSAP::Application	c:ComponentsInfo,Credentials,DatabaseArn,Instances,SapInstanceNumber,Sid	w:ComponentsInfo,Credentials,DatabaseArn,Instances,SapInstanceNumber,Sid
AWS::Timestream::Database	c:DatabaseName	i:DatabaseName	u:Tags
AWS::Timestream::InfluxDBCluster	c:AllocatedStorage,Bucket,DbStorageType,DeploymentType,Name,NetworkType,Organization,Password,PubliclyAccessible,Username,VpcSecurityGroupIds,VpcSubnetIds	w:Bucket,Organization,Password,Username	u:Tags,VpcSecurityGroupIds,VpcSubnetIds	d:PubliclyAccessible=false
AWS::Timestream::InfluxDBInstance	c:Bucket,Name,NetworkType,Organization,Password,PubliclyAccessible,Username,VpcSecurityGroupIds,VpcSubnetIds	w:Bucket,Organization,Password,Username	u:Tags,VpcSecurityGroupIds,VpcSubnetIds	d:PubliclyAccessible=false
AWS::Timestream::ScheduledQuery	c:ErrorReportConfiguration,KmsKeyId,NotificationConfiguration,QueryString,ScheduleConfiguration,ScheduledQueryExecutionRoleArn,ScheduledQueryName,TargetConfiguration	w:ClientToken	u:Tags,TargetConfiguration.TimestreamConfiguration.DimensionMappings,TargetConfiguration.TimestreamConfiguration.MixedMeasureMappings,TargetConfiguration.TimestreamConfiguration.MixedMeasureMappings.*.MultiMeasureAttributeMappings,TargetConfiguration.TimestreamConfiguration.MultiMeasureMappings.MultiMeasureAttributeMappings
AWS::Timestream::Table	c:DatabaseName,TableName	i:DatabaseName,TableName	u:Tags
AWS::Transfer::Agreement	c:ServerId	i:ServerId	u:Tags
AWS::Transfer::Certificate	c:Certificate,CertificateChain,PrivateKey	w:PrivateKey	u:Tags
AWS::Transfer::Connector	u:As2Config.AsyncMdnConfig.ServerIds,ServiceManagedEgressIpAddresses,SftpConfig.TrustedHostKeys,Tags	d:SftpConfig.MaxConcurrentConnections=1
AWS::Transfer::Profile	c:ProfileType	u:CertificateIds,Tags
AWS::Transfer::Server	c:Domain	m:EndpointDetails,EndpointDetails.AddressAllocationIds,IpAddressType	u:As2ServiceManagedEgressIpAddresses,EndpointDetails.SecurityGroupIds,ProtocolDetails.As2Transports,Protocols,StructuredLogDestinations,Tags
AWS::Transfer::User	c:ServerId,UserName	u:HomeDirectoryMappings,PosixProfile.SecondaryGids,SshPublicKeys,Tags
AWS::Transfer::WebApp	c:EndpointDetails.Vpc.SecurityGroupIds,EndpointDetails.Vpc.VpcId,IdentityProviderDetails.InstanceArn,WebAppEndpointPolicy	w:EndpointDetails	u:EndpointDetails.Vpc.SecurityGroupIds,Tags
AWS::Transfer::Workflow	c:Description,OnExceptionSteps,Steps	u:OnExceptionSteps.*.TagStepDetails.Tags,Steps.*.TagStepDetails.Tags,Tags
AWS::UXC::AccountCustomization	f:F	u:VisibleRegions,VisibleServices
AWS::VerifiedPermissions::IdentitySource	c:PolicyStoreId	i:PolicyStoreId	u:Details.ClientIds
AWS::VerifiedPermissions::Policy	c:PolicyStoreId	i:PolicyStoreId	x:Definition.TemplateLinked.PolicyTemplateId,Definition.TemplateLinked.Principal,Definition.TemplateLinked.Resource
AWS::VerifiedPermissions::PolicyStore	w:EncryptionSettings	u:Tags	d:DeletionProtection.Mode="DISABLED"
AWS::VerifiedPermissions::PolicyTemplate	c:PolicyStoreId	i:PolicyStoreId
AWS::VoiceID::Domain	u:Tags
AWS::VpcLattice::AccessLogSubscription	c:ResourceIdentifier	w:ResourceIdentifier	u:Tags
AWS::VpcLattice::AuthPolicy	c:ResourceIdentifier	i:ResourceIdentifier
AWS::VpcLattice::DomainVerification	c:DomainName	u:Tags
AWS::VpcLattice::Listener	c:Name,Port,Protocol,ServiceIdentifier	w:ServiceIdentifier	u:DefaultAction.Forward.TargetGroups,Tags
AWS::VpcLattice::ResourceConfiguration	c:CustomDomainName,DomainVerificationId,GroupDomain,ProtocolType,ResourceConfigurationAuthType,ResourceConfigurationType,ResourceGatewayId	w:ResourceConfigurationAuthType,ResourceConfigurationGroupId	u:PortRanges,Tags
AWS::VpcLattice::ResourceGateway	c:IpAddressType,Name,ResourceConfigDnsResolution,SubnetIds,VpcIdentifier	u:SecurityGroupIds,SubnetIds,Tags
AWS::VpcLattice::ResourcePolicy	c:ResourceArn	i:ResourceArn
AWS::VpcLattice::Rule	c:ListenerIdentifier,Name,ServiceIdentifier	w:ListenerIdentifier,ServiceIdentifier	u:Action.Forward.TargetGroups,Match.HttpMatch.HeaderMatches,Tags	d:Match.HttpMatch.HeaderMatches.*.CaseSensitive=false,Match.HttpMatch.PathMatch.CaseSensitive=false
AWS::VpcLattice::Service	c:CustomDomainName,Name	u:Tags	d:AuthType="NONE"
AWS::VpcLattice::ServiceNetwork	c:Name	u:Tags	d:AuthType="NONE"
AWS::VpcLattice::ServiceNetworkResourceAssociation	c:PrivateDnsEnabled,ResourceConfigurationId,ServiceNetworkId	u:Tags
AWS::VpcLattice::ServiceNetworkServiceAssociation	c:ServiceIdentifier,ServiceNetworkIdentifier	w:ServiceIdentifier,ServiceNetworkIdentifier	u:Tags
AWS::VpcLattice::ServiceNetworkVpcAssociation	c:DnsOptions,DnsOptions.PrivateDnsPreference,DnsOptions.PrivateDnsSpecifiedDomains,PrivateDnsEnabled,ServiceNetworkIdentifier,VpcIdentifier	w:ServiceNetworkIdentifier,VpcIdentifier	u:DnsOptions.PrivateDnsSpecifiedDomains,SecurityGroupIds,Tags
AWS::VpcLattice::TargetGroup	c:Config.IpAddressType,Config.LambdaEventStructureVersion,Config.Port,Config.Protocol,Config.ProtocolVersion,Config.VpcIdentifier,Name,Type	u:Tags,Targets	d:Config.IpAddressType="IPV4",Config.ProtocolVersion="HTTP1"
AWS::WAF::ByteMatchSet	c:Name
AWS::WAF::IPSet	c:Name
AWS::WAF::Rule	c:MetricName,Name
AWS::WAF::SizeConstraintSet	c:Name
AWS::WAF::SqlInjectionMatchSet	c:Name
AWS::WAF::WebACL	c:MetricName,Name
AWS::WAF::XssMatchSet	c:Name
AWS::WAFRegional::ByteMatchSet	c:Name
AWS::WAFRegional::GeoMatchSet	c:Name
AWS::WAFRegional::IPSet	c:Name
AWS::WAFRegional::RateBasedRule	c:MetricName,Name,RateKey
AWS::WAFRegional::RegexPatternSet	c:Name
AWS::WAFRegional::Rule	c:MetricName,Name
AWS::WAFRegional::SizeConstraintSet	c:Name
AWS::WAFRegional::SqlInjectionMatchSet	c:Name
AWS::WAFRegional::WebACL	c:MetricName,Name
AWS::WAFRegional::WebACLAssociation	c:ResourceArn,WebACLId
AWS::WAFRegional::XssMatchSet	c:Name
AWS::WAFv2::IPSet	c:Name,Scope	i:Name,Scope
AWS::WAFv2::LoggingConfiguration	c:ResourceArn	i:ResourceArn	u:RedactedFields
AWS::WAFv2::RegexPatternSet	c:Name,Scope	i:Name,Scope
AWS::WAFv2::RuleGroup	c:Name,Scope	i:Name,Scope
AWS::WAFv2::WebACL	c:Name,Scope	i:Name,Scope
AWS::WAFv2::WebACLAssociation	c:ResourceArn,WebACLArn	i:ResourceArn,WebACLArn
AWS::Wisdom::AIAgent	c:AssistantId,Name,Tags,Type	i:AssistantId
AWS::Wisdom::AIAgentVersion	c:AIAgentId,AssistantId,ModifiedTimeSeconds	i:AIAgentId,AssistantId
AWS::Wisdom::AIGuardrail	c:AssistantId,Name,Tags	i:AssistantId	d:ContextualGroundingPolicyConfig.FiltersConfig.*.Threshold=0
AWS::Wisdom::AIGuardrailVersion	c:AIGuardrailId,AssistantId,ModifiedTimeSeconds	i:AIGuardrailId,AssistantId
AWS::Wisdom::AIPrompt	c:ApiFormat,AssistantId,Name,Tags,TemplateType,Type	i:AssistantId
AWS::Wisdom::AIPromptVersion	c:AIPromptId,AssistantId,ModifiedTimeSeconds	i:AIPromptId,AssistantId
AWS::Wisdom::Assistant	f:F	c:Description,Name,ServerSideEncryptionConfiguration,Tags,Type	u:Tags
AWS::Wisdom::AssistantAssociation	f:F	c:AssistantId,Association,AssociationType,Tags	i:AssistantId	u:Tags
AWS::Wisdom::KnowledgeBase	f:F	c:Description,KnowledgeBaseType,Name,ServerSideEncryptionConfiguration,SourceConfiguration,Tags	u:Tags
AWS::Wisdom::MessageTemplate	c:ChannelSubtype,KnowledgeBaseArn	w:MessageTemplateAttachments	u:Tags
AWS::Wisdom::MessageTemplateVersion	c:MessageTemplateArn	m:MessageTemplateContentSha256
AWS::Wisdom::QuickResponse	c:KnowledgeBaseArn	u:Tags
AWS::WorkSpaces::ConnectionAlias	c:ConnectionString,Tags	u:Associations,Tags
AWS::WorkSpaces::Workspace	c:DirectoryId,UserName	m:BundleId,RootVolumeEncryptionEnabled,UserVolumeEncryptionEnabled,VolumeEncryptionKey	u:Tags
AWS::WorkSpaces::WorkspacesPool	c:PoolName	u:Tags
AWS::WorkSpacesThinClient::Environment	c:DesktopArn,KmsKeyArn	u:DeviceCreationTags,MaintenanceWindow.DaysOfTheWeek,Tags
AWS::WorkSpacesWeb::BrowserSettings	c:AdditionalEncryptionContext,CustomerManagedKey	u:AssociatedPortalArns,Tags
AWS::WorkSpacesWeb::DataProtectionSettings	c:AdditionalEncryptionContext,CustomerManagedKey
AWS::WorkSpacesWeb::IdentityProvider	c:PortalArn	w:PortalArn	u:Tags
AWS::WorkSpacesWeb::IpAccessSettings	c:AdditionalEncryptionContext,CustomerManagedKey	u:AssociatedPortalArns,IpRules,Tags
AWS::WorkSpacesWeb::NetworkSettings	u:AssociatedPortalArns,SecurityGroupIds,SubnetIds,Tags
AWS::WorkSpacesWeb::Portal	c:AdditionalEncryptionContext,CustomerManagedKey	u:Tags
AWS::WorkSpacesWeb::SessionLogger	c:AdditionalEncryptionContext,CustomerManagedKey	u:Tags
AWS::WorkSpacesWeb::TrustStore	u:AssociatedPortalArns,CertificateList,Tags
AWS::WorkSpacesWeb::UserAccessLoggingSettings	u:AssociatedPortalArns,Tags
AWS::WorkSpacesWeb::UserSettings	w:BrandingConfiguration	u:AssociatedPortalArns,CookieSynchronizationConfiguration.Allowlist,CookieSynchronizationConfiguration.Blocklist,Tags	d:DisconnectTimeoutInMinutes=null,IdleDisconnectTimeoutInMinutes=null
AWS::WorkspacesInstances::Volume	c:AvailabilityZone,Encrypted,Iops,KmsKeyId,SizeInGB,SnapshotId,TagSpecifications,Throughput,VolumeType
AWS::WorkspacesInstances::VolumeAssociation	c:Device,VolumeId,WorkspaceInstanceId	w:DisassociateMode	i:Device,VolumeId,WorkspaceInstanceId
AWS::WorkspacesInstances::WorkspaceInstance	c:ManagedInstance	m:Tags	w:ManagedInstance
AWS::XRay::Group	u:Tags
AWS::XRay::ResourcePolicy	c:PolicyName	w:BypassPolicyLockoutCheck	i:PolicyName
AWS::XRay::SamplingRule	c:SamplingRule.Version	u:Tags
Alexa::ASK::Skill	c:VendorId

"""#
