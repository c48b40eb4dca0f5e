import Surface

// The room and its main type share a name, so that its other types cannot be told from those of `RuntimeConfig` by it.
typealias SurfaceAPI = API
typealias SurfaceAPIKey = APIKey
typealias SurfaceAuthorizer = Authorizer
typealias SurfaceCORS = CORS
typealias SurfaceDomain = Domain
typealias SurfaceFunction = Function
typealias SurfaceGatewayResponse = GatewayResponse
typealias SurfaceIntegration = Integration
typealias SurfaceIntegrationResponse = IntegrationResponse
typealias SurfaceRoute = Route
typealias SurfaceStage = Stage
typealias SurfaceUsagePlan = UsagePlan
