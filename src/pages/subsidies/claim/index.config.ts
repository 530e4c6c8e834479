/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '意外险补贴' }
