// The Azure Bot, known by the hosts' managed identity: no secret that expires.
param name string
param tags object
param address string
param identity string
param identityClient string
param tenant string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: 'global'
  kind: 'azurebot'
  tags: tags
  sku: { name: 'F0' }
  properties: {
    displayName: 'Gentle Sleep'
    endpoint: '${address}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClient
    msaAppTenantId: tenant
    msaAppMSIResourceId: identity
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true } }
  }

  resource webChat 'channels' = {
    name: 'WebChatChannel'
    location: 'global'
    properties: { channelName: 'WebChatChannel', properties: { sites: [{ siteName: 'Default', isEnabled: true, isWebchatPreviewEnabled: true }] } }
  }
}
