/**
 * The mini-program's manifest. Its `pages` and `subPackages` are found on disk by config/plugins/pages.js.
 */
export default {
  pages: [],
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['getLocation'],
  permission: {
    'scope.userLocation': { desc: '用来算你离活有多远;不给也能用。' },
  },
  window: {
    navigationBarTitleText: '零工市场',
    navigationBarBackgroundColor: '#F7F4EE',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F7F4EE',
    backgroundTextStyle: 'dark',
  },
}
