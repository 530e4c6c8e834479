/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '工资条' }
