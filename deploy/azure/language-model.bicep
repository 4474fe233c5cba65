// Azure OpenAI, which the hosts' identity may use and no key can.
param name string
param location string
param tags object
param principal string

@description('Name and version of the chat model, as the region offers it.')
param model string = 'gpt-4.1-mini'
param modelVersion string = '2025-04-14'

@description('Thousands of tokens a minute.')
param capacity int = 50

// Cognitive Services OpenAI User.
var userRole = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: '${name}-model-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: '${name}-model-${uniqueString(resourceGroup().id)}'
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }

  resource chat 'deployments' = {
    name: 'chat'
    sku: { name: 'Standard', capacity: capacity }
    properties: { model: { format: 'OpenAI', name: model, version: modelVersion } }
  }
}

resource mayUse 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, principal, userRole)
  scope: account
  properties: {
    principalId: principal
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', userRole)
  }
}

output endpoint string = '${account.properties.endpoint}openai/v1/'
output deployment string = account::chat.name
