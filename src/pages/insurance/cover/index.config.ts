/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '今天的保险' }
