/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '零工市场' }
