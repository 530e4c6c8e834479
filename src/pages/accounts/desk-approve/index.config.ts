/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '让电脑登录' }
