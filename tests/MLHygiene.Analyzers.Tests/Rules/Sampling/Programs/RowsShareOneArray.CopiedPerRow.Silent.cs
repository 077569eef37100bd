// Silent: each repeated template is cloned before it is kept.
public static class Templates
{
    public static float[][] Rows(int n) => Enumerable.Repeat(new float[] { 1, 0, 0 }, n).Select(t => (float[])t.Clone()).ToArray();
}
