// A network in which the hosts reach the database, and nobody else does.
param name string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: '${name}-network'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'hosts'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [{ name: 'hosts', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.4.0/28'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
  tags: tags

  resource link 'virtualNetworkLinks' = {
    name: 'network'
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
}

output hostsSubnet string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'hosts')
output databaseSubnet string = resourceId('Microsoft.Network/virtualNetworks/subnets', network.name, 'database')
output databaseZone string = zone.id
