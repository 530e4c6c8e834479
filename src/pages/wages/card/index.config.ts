/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '微工卡' }
