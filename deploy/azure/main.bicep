// GentleSleepBot on Azure: Container Apps, PostgreSQL in a private network, an Azure Bot with Teams and Web Chat, one managed identity.
//   az group create --name sleep --location westeurope
//   az deployment group create --resource-group sleep --template-file deploy/azure/main.bicep --parameters image=… databasePassword=… masterKey=…
targetScope = 'resourceGroup'

@description('Begins the name of everything that is made.')
@minLength(3)
@maxLength(12)
param name string = 'gentlesleep'

@description('Where everything is made.')
param location string = resourceGroup().location

@description('The container image, such as registry.example/gentle-sleep-bot:1.0.')
param image string

@description('Login server of a private registry that the identity may pull from; empty for a public image.')
param registry string = ''

@description('Password of the database user.')
@secure()
@minLength(16)
param databasePassword string

@description('Protects the keys in the database: 32 random bytes in base64, from "openssl rand -base64 32". Keep a copy elsewhere.')
@secure()
param masterKey string

@description('The address that parents open, with https://; empty for the one that Azure gives.')
param publicAddress string = ''

@description('Fewest and most hosts. Any of them takes any turn.')
@minValue(1)
param fewestHosts int = 2
param mostHosts int = 5

@description('Where traces and metrics go by OTLP; empty for nowhere.')
param telemetryEndpoint string = ''

@description('Whether a language model may word answers anew for parents who allow it.')
param withLanguageModel bool = false

@description('The region and the time that parents are told their answer is processed in and kept for.')
param languageModelRegion string = location
param languageModelRetention string = 'up to 30 days'

var tags = { product: 'gentle-sleep-bot' }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
  tags: tags
}

module network 'network.bicep' = {
  name: 'network'
  params: { name: name, location: location, tags: tags }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    tags: tags
    password: databasePassword
    subnet: network.outputs.databaseSubnet
    zone: network.outputs.databaseZone
  }
}

module languageModel 'language-model.bicep' = if (withLanguageModel) {
  name: 'language-model'
  params: { name: name, location: location, tags: tags, principal: identity.properties.principalId }
}

module hosts 'hosts.bicep' = {
  name: 'hosts'
  params: {
    name: name
    location: location
    tags: tags
    image: image
    registry: registry
    identity: identity.id
    identityClient: identity.properties.clientId
    tenant: identity.properties.tenantId
    subnet: network.outputs.hostsSubnet
    fewestHosts: fewestHosts
    mostHosts: mostHosts
    publicAddress: publicAddress
    connection: 'Host=${database.outputs.host};Database=${database.outputs.database};Username=${database.outputs.user};Password=${databasePassword};SSL Mode=VerifyFull'
    masterKey: masterKey
    settings: concat(
      empty(telemetryEndpoint) ? [] : [{ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: telemetryEndpoint }],
      withLanguageModel
        ? [
            { name: 'AzureOpenAI__Endpoint', value: languageModel!.outputs.endpoint }
            { name: 'AzureOpenAI__Deployment', value: languageModel!.outputs.deployment }
            { name: 'AzureOpenAI__Region', value: languageModelRegion }
            { name: 'AzureOpenAI__Retention', value: languageModelRetention }
          ]
        : []
    )
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    tags: tags
    address: hosts.outputs.address
    identity: identity.id
    identityClient: identity.properties.clientId
    tenant: identity.properties.tenantId
  }
}

output address string = hosts.outputs.address
output appId string = identity.properties.clientId
