/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '工作台登录' }
