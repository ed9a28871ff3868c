<#
.SYNOPSIS
    把放有勾稽清单的共享文件夹登记为 Excel 的受信任加载项目录，或取消登记。
.DESCRIPTION
    只改当前用户的注册表，不需要管理员权限，不安装任何模块，适用于 Windows PowerShell 5.1。可以反复运行：登记过的不会再登记一次。
    登记前检查：路径是网络路径，文件夹打得开，里面有且只有一份勾稽的清单。做完以后关闭所有 Office 程序，再打开 Excel。
    Registers a shared folder as a trusted add-in catalogue of the current user, or takes it back; see deploy.md.
.PARAMETER Share
    共享文件夹的网络路径，例如 \\fileserver\gouji-addin。不能用 Z:\ 这样的盘符。
.PARAMETER Remove
    取消登记。文件夹已经不在也可以取消。
.PARAMETER ClearCache
    另外清空 Office 的加载项缓存（%LOCALAPPDATA%\Microsoft\Office\16.0\Wef）。须先关闭所有 Office 程序。从共享文件夹添加的加载项都要重新添加一次，勾稽的个人设置可能要重新填写。可以单独使用。
.PARAMETER WhatIf
    只说明会做什么，什么也不改。
.EXAMPLE
    powershell -ExecutionPolicy Bypass -File trust-catalogue.ps1 -Share \\fileserver\gouji-addin
.EXAMPLE
    powershell -ExecutionPolicy Bypass -File trust-catalogue.ps1 -Share \\fileserver\gouji-addin -Remove
.EXAMPLE
    powershell -ExecutionPolicy Bypass -File trust-catalogue.ps1 -ClearCache
.LINK
    https://learn.microsoft.com/office/dev/add-ins/testing/create-a-network-shared-folder-catalog-for-task-pane-and-content-add-ins
.LINK
    https://learn.microsoft.com/office/dev/add-ins/testing/clear-cache
#>
#Requires -Version 5.1
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Position = 0)]
    [string] $Share = '',

    [switch] $Remove,

    [switch] $ClearCache
)

# Windows PowerShell takes typographic quotes for quotes and Chinese letters after a variable for a part of its name, so
# every text stands in single quotes and gets its values by -f.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$CataloguesKey = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs'
$AddInId = '5d0f6f0e-0b57-4a0e-9f5b-1b8a0c6a9f11'
$ShowInMenu = 1

# The path as it is registered and compared.
function ConvertTo-CatalogueUrl {
    param([string] $Path)

    $Path.Trim().Replace('/', '\').TrimEnd('\')
}

function Assert-NetworkPath {
    param([string] $Url)

    if ($Url -eq '') {
        throw '请用 -Share 写明共享文件夹，例如 -Share \\fileserver\gouji-addin。'
    }
    if ($Url -notmatch '^\\\\[^\\.?][^\\]*\\[^\\]+') {
        throw ('必须是网络路径，例如 \\fileserver\gouji-addin，不能用盘符或本机路径：{0}' -f $Url)
    }
}

# Every Office manifest in the folder, with what has to be known of it.
function Get-Manifest {
    param([string] $Folder)

    foreach ($file in [System.IO.Directory]::GetFiles($Folder, '*.xml')) {
        $document = New-Object -TypeName System.Xml.XmlDocument
        $document.XmlResolver = $null
        try {
            $document.Load($file)
        } catch {
            Write-Warning ('读不了，跳过：{0}（{1}）' -f $file, $_.Exception.Message)
            continue
        }
        $id = $document.SelectSingleNode('/*[local-name()="OfficeApp"]/*[local-name()="Id"]')
        $address = $document.SelectSingleNode('/*/*[local-name()="DefaultSettings"]/*[local-name()="SourceLocation"]/@DefaultValue')
        if (($null -ne $id) -and ($null -ne $address)) {
            New-Object -TypeName PSObject -Property @{ File = $file; Id = $id.InnerText.Trim(); Address = $address.Value }
        }
    }
}

# Excel shows nothing at all for a folder that it cannot read or that holds no manifest, and goes wrong when a second
# copy of a manifest lies beside the first.
function Assert-Manifest {
    param([string] $Url)

    if (-not [System.IO.Directory]::Exists($Url)) {
        throw ('打不开共享文件夹，请检查路径、网络和权限：{0}' -f $Url)
    }
    $ours = @(Get-Manifest -Folder $Url | Where-Object { $_.Id -eq $AddInId })
    if ($ours.Count -eq 0) {
        throw ('文件夹里没有勾稽的清单，请先把 manifest.xml 放进去：{0}' -f $Url)
    }
    if ($ours.Count -gt 1) {
        $files = @($ours | ForEach-Object { $_.File }) -join '、'
        throw ('文件夹里有几份勾稽的清单，只能留一份，并且一直叫 manifest.xml：{0}' -f $files)
    }
    Write-Host ('清单：{0}，网页地址：{1}' -f $ours[0].File, $ours[0].Address)
    if ($ours[0].Address -match '^https?://(localhost|127\.0\.0\.1|[^/:]+\.example)([:/]|$)') {
        Write-Warning '清单里的网页地址还不是本单位的网站，加载项打不开。请按部署说明写入地址后再替换清单。'
    }
}

# The registered catalogues with this path. The Trust Center may have written the path in another case.
function Find-Catalogue {
    param([string] $Url)

    if (Test-Path -LiteralPath $CataloguesKey) {
        Get-ChildItem -LiteralPath $CataloguesKey |
            Where-Object { (ConvertTo-CatalogueUrl -Path ([string] $_.GetValue('Url'))) -eq $Url }
    }
}

function Register-Catalogue {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Url)

    $found = @(Find-Catalogue -Url $Url)
    $complete = @($found | Where-Object { ($_.GetValue('Id') -eq $_.PSChildName) -and ($_.GetValue('Flags') -eq $ShowInMenu) })
    if ($complete.Count -gt 0) {
        Write-Host ('已经登记过，不必再做：{0}' -f $Url)
        return
    }
    $id = [System.Guid]::NewGuid().ToString('B')
    if ($found.Count -gt 0) {
        $id = $found[0].PSChildName
    }
    $key = Join-Path -Path $CataloguesKey -ChildPath $id
    if ($PSCmdlet.ShouldProcess($Url, '登记为受信任的加载项目录')) {
        if (-not (Test-Path -LiteralPath $key)) {
            New-Item -Path $key -Force | Out-Null
        }
        New-ItemProperty -LiteralPath $key -Name 'Id' -Value $id -PropertyType String -Force | Out-Null
        New-ItemProperty -LiteralPath $key -Name 'Url' -Value $Url -PropertyType String -Force | Out-Null
        New-ItemProperty -LiteralPath $key -Name 'Flags' -Value $ShowInMenu -PropertyType DWord -Force | Out-Null
        Write-Host ('已登记：{0}。请关闭所有 Office 程序再打开 Excel，然后从【共享文件夹】添加勾稽。' -f $Url)
    }
}

function Unregister-Catalogue {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param([string] $Url)

    $found = @(Find-Catalogue -Url $Url)
    if ($found.Count -eq 0) {
        Write-Host ('没有登记过，不必取消：{0}' -f $Url)
    }
    foreach ($catalogue in $found) {
        if ($PSCmdlet.ShouldProcess($Url, '取消登记')) {
            Remove-Item -LiteralPath $catalogue.PSPath -Recurse
            Write-Host ('已取消登记：{0}。请关闭所有 Office 程序再打开 Excel。' -f $Url)
        }
    }
}

# A cache that is cleared in part keeps every add-in from loading, so nothing of it may be in use.
function Assert-OfficeClosed {
    $session = (Get-Process -Id $PID).SessionId
    $names = 'excel', 'winword', 'powerpnt', 'outlook', 'onenote', 'msaccess', 'mspub', 'visio', 'winproj'
    $running = @(Get-Process -Name $names -ErrorAction SilentlyContinue | Where-Object { $_.SessionId -eq $session })
    if ($running.Count -gt 0) {
        $open = @($running | ForEach-Object { $_.ProcessName } | Sort-Object -Unique) -join '、'
        throw ('请先保存并关闭所有 Office 程序，再清空缓存。还开着：{0}' -f $open)
    }
}

function Clear-AddInCache {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param()

    $local = [System.Environment]::GetFolderPath('LocalApplicationData')
    $cache = Join-Path -Path $local -ChildPath 'Microsoft\Office\16.0\Wef'
    if (-not (Test-Path -LiteralPath $cache)) {
        Write-Host ('没有缓存可清：{0}' -f $cache)
        return
    }
    if ($PSCmdlet.ShouldProcess($cache, '清空 Office 加载项缓存')) {
        try {
            Get-ChildItem -LiteralPath $cache -Force | Remove-Item -Recurse -Force
        } catch {
            throw ('缓存没有清干净，请注销 Windows，重新登录后再清一次：{0}' -f $_.Exception.Message)
        }
        Write-Host ('已清空缓存：{0}。从共享文件夹添加的加载项要重新添加一次。' -f $cache)
    }
}

try {
    $url = ConvertTo-CatalogueUrl -Path $Share
    $catalogue = $Remove -or ($url -ne '') -or (-not $ClearCache)
    if ($catalogue) {
        Assert-NetworkPath -Url $url
    }
    if ($ClearCache) {
        Assert-OfficeClosed
    }
    if ($catalogue -and $Remove) {
        Unregister-Catalogue -Url $url
    } elseif ($catalogue) {
        Assert-Manifest -Url $url
        Register-Catalogue -Url $url
    }
    if ($ClearCache) {
        Clear-AddInCache
    }
} catch {
    Write-Host ('未完成：{0}' -f $_.Exception.Message) -ForegroundColor Red
    exit 1
}
